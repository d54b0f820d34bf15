// @ts-check
// `npm run bench:browser`: what a frame costs while a network trains in the page, on a processor slowed down four times; then
// `bench:pages`. `npm run bench:browser -- --frames` leaves that out.
import { chromium } from '@playwright/test';
import { childEnv, runChild } from '../../scripts/lib/child.mjs';
import { browserFlags, installedBrowser } from '../../scripts/lib/find-browser.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { createSiteServer, listen } from '../../scripts/lib/site-server.mjs';
import { bundlePage } from './browser/bundle.mjs';

const slowdown = 4;
const rounds = 5;
const frames = 180;
/** Steps of batch 10 in each frame: an epoch of 200 examples. */
const stepsPerFrame = 20;
const bar = { script: 8, framesPerSecond: 50, task: 50 };

/** @typedef {import('./browser/page.ts').Measured} Measured */
/** @typedef {{ run(frames: number, steps: number, slowdown: number): Promise<Measured>, parts(): Record<string, number> }} Bench what page.ts puts into the page */
/** @typedef {{ script: number, style: number, all: number }} Spent milliseconds of work of the page's thread in a frame */

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))];
/** @param {number[]} values */
const median = (values) => quantile(values, 0.5);
/** @param {number} value */
const one = (value) => value.toFixed(1);

const server = await createSiteServer({ folder: await bundlePage(), base: '/', headers: false });
await listen(server, Number(process.env.PORT ?? 0), 'localhost');
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({ executablePath: await installedBrowser(), args: browserFlags });

/**
 * A fresh page, slowed down, and what its thread was at work on meanwhile. That is the time of the thread, not of the clock: what else runs on
 * the machine is not counted.
 * @template T
 * @param {(page: import('@playwright/test').Page) => Promise<T>} use
 * @returns {Promise<{ result: T, spent: Spent }>}
 */
async function onPage(use) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}/`, { waitUntil: 'load' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const ms = Object.fromEntries(metrics.map(({ name, value }) => [name, 1000 * value]));
    return { script: ms.ScriptDuration, style: ms.RecalcStyleDuration + ms.LayoutDuration, all: ms.TaskDuration };
  };
  const before = await read();
  const result = await use(page);
  const after = await read();
  await context.close();
  const spent = {
    script: after.script - before.script,
    style: after.style - before.style,
    all: after.all - before.all,
  };
  return { result, spent };
}

/** @param {number} workerSlowdown */
async function visit(workerSlowdown) {
  const { result, spent } = await onPage((page) =>
    page.evaluate(
      ([count, each, slower]) =>
        /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (globalThis)).bench.run(count, each, slower),
      [frames, stepsPerFrame, workerSlowdown],
    ),
  );
  const { frames: drawn } = result;
  return { ...result, spent: { script: spent.script / drawn, style: spent.style / drawn, all: spent.all / drawn } };
}

/** @type {Awaited<ReturnType<typeof visit>>[]} */
const visits = [];
for (let n = 0; n < rounds; n++) visits.push(await visit(1));
const withSlowWorker = await visit(slowdown);
const { result: parts } = await onPage((page) =>
  page.evaluate(() => /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (globalThis)).bench.parts()),
);
const version = browser.version();
await browser.close();
server.close();

/** @param {'script' | 'unwrapping' | 'taking' | 'drawing' | 'answer'} part */
const usual = (part) => one(median(visits.map((one) => median(one[part]))));
/** @param {keyof Spent} part */
const work = (part) => one(median(visits.map(({ spent }) => spent[part])));
const medians = visits.map(({ script }) => median(script));
const late = visits.map(({ script }) => quantile(script, 0.95));
const rates = visits.map(({ framesPerSecond }) => framesPerSecond);
const tasks = visits.map(({ longestTask }) => longestTask);
const [script, rate, task] = [medians, rates, tasks].map(median);
/** @param {boolean} met */
const verdict = (met) => (met ? 'met' : '**not met**');
const kept = [script <= bar.script, rate >= bar.framesPerSecond, task <= bar.task];

console.log(`Chromium ${version}, processor slowed down ${slowdown} times; medians of ${rounds} visits of ${frames} frames.

| in a page | measured | visit by visit | bar |
| --- | --- | --- | --- |
| script of a frame: field of 100 × 100 of a 2–8–8–1 network, its line at 0, 8 trails | ${one(script)} ms (19 of 20 frames: ${one(median(late))} ms) | ${medians.map(one).join(', ')} | ≤ ${bar.script} ms: ${verdict(kept[0])} |
| frames a second while it trains on moons in the worker, ${stepsPerFrame} steps of 10 for each | ${one(rate)} | ${rates.map(one).join(', ')} | ≥ ${bar.framesPerSecond}: ${verdict(kept[1])} |
| longest task of the page meanwhile | ${task > 0 ? `${one(task)} ms` : 'below 50 ms'} | ${tasks.map(one).join(', ')} | ≤ ${bar.task} ms: ${verdict(kept[2])} |

A frame's script: unwrapping the worker's message ${usual('unwrapping')} ms, taking the frame and asking for the next ${usual('taking')} ms, drawing ${usual('drawing')} ms.
The page's thread at work in a frame: ${work('all')} ms, of which script ${work('script')} ms, style and layout ${work('style')} ms, the rest the browser's own painting.
The worker, which Chromium does not slow down, answers in ${usual('answer')} ms; were it ${slowdown} times slower too, ${one(withSlowWorker.framesPerSecond)} frames a second.
By themselves: ${Object.entries(parts)
  .map(([name, ms]) => `${name} ${one(ms)} ms`)
  .join(', ')}.`);
const all = kept.every(Boolean);
console.log(all ? 'All bars are kept.' : 'A bar is missed.');
process.exitCode = all ? 0 : 1;

if (!process.argv.includes('--frames')) {
  console.log();
  const env = childEnv(process.execPath);
  const { code } = await runChild(process.execPath, [fromRoot('tests', 'bench', 'pages.mjs')], { env, show: true });
  process.exitCode ||= code;
}
