// @ts-check
// The page of `npm run bench:browser`: the book's own views and worker in one file each, without the book around them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';
import { transformSync } from 'rolldown/utils';
import { compile, compileModule } from 'svelte/compiler';
import { fromRoot } from '../../../scripts/lib/paths.mjs';

/** What Vite does with the address of a worker file, for a bundler that does not know of it; only one is used here. */
const workerAddress = {
  name: 'worker-address',
  resolveId: (/** @type {string} */ id) => (id.endsWith('?worker&url') ? 'worker-address' : null),
  load: (/** @type {string} */ id) => (id === 'worker-address' ? 'export default "/worker.js";' : null),
};

/** What Vite's plugin does with Svelte. */
const svelte = {
  name: 'svelte',
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    const moduleType = /** @type {const} */ ('js');
    if (id.endsWith('.svelte')) return { code: compile(code, { filename: id }).js.code, moduleType };
    if (!id.endsWith('.svelte.ts')) return null;
    return { code: compileModule(transformSync(id, code).code, { filename: id }).js.code, moduleType };
  },
};

/** As wide as a figure in the column of a chapter. */
const page = `<!doctype html>
<title>Bench</title>
<link rel="stylesheet" href="style.css">
<script type="module" src="page.js"></script>
`;

/** Writes the page into a folder and returns that. */
export async function bundlePage() {
  const folder = fromRoot('.cache', 'bench-browser');
  mkdirSync(folder, { recursive: true });
  for (const [name, ...source] of [
    ['page', 'tests', 'bench', 'browser', 'page.ts'],
    ['worker', 'src', 'workers', 'training', 'training.worker.ts'],
  ]) {
    const output = { file: `${folder}/${name}.js`, format: /** @type {const} */ ('esm') };
    const plugins = [workerAddress, svelte];
    await build({ input: fromRoot(...source), output, platform: 'browser', plugins, logLevel: 'warn' });
  }
  const sheets = [fromRoot('src', 'styles', 'tokens.css'), fromRoot('components', 'views', 'widget.css')];
  const styles = [...sheets.map((path) => readFileSync(path, 'utf8')), 'body { max-width: var(--column); }'];
  writeFileSync(`${folder}/style.css`, styles.join('\n'));
  writeFileSync(`${folder}/index.html`, page);
  return folder;
}
