// @ts-check
// `npm run bench:pages`: how long the book takes to build, and what a reader's browser fetches for each page of it.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { binOf, childEnv, runChild } from '../../scripts/lib/child.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { run, Stop } from '../../scripts/lib/stop.mjs';

/** KB, gzipped: of a chapter's HTML, and of the JavaScript it loads before anything is done. */
const bar = { html: 60, script: 60 };
const folder = fromRoot('.cache', 'bench-pages');

/** @param {string | Buffer} content */
const zipped = (content) => gzipSync(content, { level: 9 }).length / 1000;

/** @type {Map<string, { size: number, imports: string[] }>} */
const scripts = new Map();

/**
 * A script of the build and the scripts it imports as it loads, by its address.
 * @param {string} address
 */
function script(address) {
  let known = scripts.get(address);
  if (!known) {
    const text = readFileSync(`${folder}${address}`, 'utf8');
    const found = text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g);
    const imports = [...found].map((match) => new URL(match[1], `http://book${address}`).pathname);
    known = { size: zipped(text), imports };
    scripts.set(address, known);
  }
  return known;
}

/**
 * Gzipped KB of all scripts that these load.
 * @param {Iterable<string>} addresses
 */
function weigh(addresses) {
  const all = new Set(addresses);
  let size = 0;
  for (const address of all) {
    const { size: own, imports } = script(address);
    size += own;
    for (const imported of imports) all.add(imported);
  }
  return size;
}

/** @param {string} path of a page, below the folder */
function pageOf(path) {
  const html = readFileSync(`${folder}/${path}`, 'utf8');
  const atOnce = [...html.matchAll(/<script[^>]*\ssrc="(\/_astro\/[^"]+\.js)"/g)].map((match) => match[1]);
  const islands = [...html.matchAll(/(?:component|renderer)-url="(\/_astro\/[^"]+\.js)"/g)].map((match) => match[1]);
  const page = `/${path.replace(/index\.html$/, '')}`;
  return { page, html: zipped(html), script: weigh(atOnce), islands: weigh([...atOnce, ...islands]) };
}

await run(async () => {
  rmSync(folder, { recursive: true, force: true });
  const since = performance.now();
  const env = childEnv(process.execPath);
  const built = await runChild(process.execPath, [binOf('astro'), 'build', '--outDir', folder], { env });
  if (built.code !== 0) throw new Stop(`The book could not be built:\n${built.output}`);
  const seconds = (performance.now() - since) / 1000;
  const names = /** @type {string[]} */ (readdirSync(folder, { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map(pageOf);
  console.log(`${pages.length} pages in ${seconds.toFixed(1)} s. In KB, gzipped:\n`);
  console.log('| page | HTML | JavaScript at once | with all its widgets awake |\n| --- | --- | --- | --- |');
  for (const { page, html, script: atOnce, islands } of pages) {
    console.log(`| ${page} | ${html.toFixed(1)} | ${atOnce.toFixed(1)} | ${islands.toFixed(1)} |`);
  }
  const heavy = pages.filter(({ html, script: atOnce }) => html > bar.html || atOnce > bar.script);
  const list = heavy.map(({ page }) => page).join(', ');
  console.log(
    `\nBar: HTML ≤ ${bar.html}, JavaScript at once ≤ ${bar.script}: ${heavy.length === 0 ? 'met' : `not met by ${list}`}.`,
  );
  return heavy.length === 0 ? 0 : 1;
});
