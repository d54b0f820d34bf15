// @ts-check
// `npm run bench`: the engine's speed beside that of other libraries and of C; `npm run bench -- a` measures one workload,
// `npm run bench -- --write` puts the table into src/engine/README.md.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv, runChild } from '../../scripts/lib/child.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { explainNpm, setUp } from '../../scripts/lib/set-up.mjs';
import { run, Stop } from '../../scripts/lib/stop.mjs';

/**
 * Whether npm has installed what this lock names.
 * @param {string} folder
 */
function isInstalled(folder) {
  const made = join(folder, 'node_modules', '.package-lock.json');
  return existsSync(made) && statSync(made).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}

await run(async () => {
  const node = await setUp();
  const env = childEnv(node);
  const peers = fromRoot('tests', 'bench', 'peers');
  if (!isInstalled(peers)) {
    const args = ['ci', '--prefix', peers, '--ignore-scripts', '--no-audit', '--no-fund'];
    const { code, output } = await runChild('npm', args, { env });
    if (code !== 0) throw new Stop(`The libraries to compare with could not be installed. ${explainNpm(output)}`);
  }
  const bench = fromRoot('tests', 'bench', 'bench.ts');
  return (await runChild(node, [bench, ...process.argv.slice(2)], { env, show: true })).code;
});
