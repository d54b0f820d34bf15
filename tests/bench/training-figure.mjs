// @ts-check
// `npm run bench:figure`: the frames a second of the two deep networks of chapter 9 (figure W9.5) while they train in the built book, on a
// processor as it is and on one slowed down four times; and the script of a frame of the race of chapter 11 (figure W11.2) with eight optimizers.
// It looks at `dist`, as the last `npm run build` left it.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserFlags, installedBrowser } from '../../scripts/lib/find-browser.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { createSiteServer, listen } from '../../scripts/lib/site-server.mjs';
import { run, Stop } from '../../scripts/lib/stop.mjs';
import { scriptOfFrames } from './frames.mjs';

const rounds = 5;
/** Pictures measured, after as many as it takes to get going; the figure draws one for each step. */
const frames = 180;
const warmUp = 30;
const bar = { framesPerSecond: 50, task: 50, script: 8 };
const page = 'ko/vanishing-gradients/?w9-5=v1~guess=unknown';

/** Eight optimizers on the contour of 400 × 400, the terms of the chosen one drawn; and how long it is watched. */
const race =
  'ko/momentum/?w11-2=v1~walkers=adagrad!rmsprop!adadelta!adam!adam_0.1_0.9_0.999_1e-8_none_0!amsgrad!adamw!adam_0.1_0.9_0.999_1e-8_bias_0.1~said=unknown~chosen=3';
const raceMs = 9000;

/** @typedef {{ framesPerSecond: number, longestTask: number }} Measured the longest task is 0 if none reached the 50 ms the browser reports */

/**
 * Starts the training and counts the pictures in which the step has changed; runs in the page.
 * @param {readonly [frames: number, warmUp: number]} counts
 * @returns {Promise<Measured>}
 */
function measureInPage([count, before]) {
  const figure = /** @type {HTMLElement} */ (document.getElementById('w9-5'));
  const status = /** @type {HTMLElement} */ (figure.querySelector('[data-step]'));
  const toggle = /** @type {HTMLButtonElement} */ (figure.querySelector('.training-toggle'));
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  return new Promise((resolve) => {
    /** @type {number[]} */
    const times = [];
    let shown = status.dataset.step;
    const look = (/** @type {number} */ now) => {
      if (status.dataset.step !== shown) {
        shown = status.dataset.step;
        times.push(now);
        if (times.length === before) observer.observe({ type: 'longtask' });
      }
      if (times.length < before + count) requestAnimationFrame(look);
      else {
        observer.disconnect();
        const seconds = (times[times.length - 1] - times[before]) / 1000;
        toggle.click();
        resolve({ framesPerSecond: (times.length - 1 - before) / seconds, longestTask });
      }
    };
    requestAnimationFrame(look);
    toggle.click();
  });
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

await run(async () => {
  const folder = fromRoot('dist');
  if (!existsSync(`${folder}/index.html`)) throw new Stop('There is no built book here: run `npm run build` first.');
  const server = await createSiteServer({ folder, base: '/', headers: true });
  await listen(server, Number(process.env.PORT ?? 0), 'localhost');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath: await installedBrowser(), args: browserFlags });
  /** @param {number} slowdown */
  const visit = async (slowdown) => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(`http://localhost:${port}/${page}`, { waitUntil: 'load' });
    const figure = tab.locator('#w9-5');
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('.training-toggle[aria-disabled=false]').waitFor();
    await tab.waitForLoadState('networkidle');
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const measured = await tab.evaluate(measureInPage, /** @type {const} */ ([frames, warmUp]));
    await context.close();
    return measured;
  };
  console.log(`Figure W9.5, two networks in training, a picture for each step; medians of ${rounds} visits of ${frames} pictures.

| processor | frames a second | visit by visit | longest task |
| --- | --- | --- | --- |`);
  let isKept = true;
  for (const slowdown of [1, 4]) {
    /** @type {Measured[]} */
    const visits = [];
    for (let n = 0; n < rounds; n++) visits.push(await visit(slowdown));
    const rates = visits.map(({ framesPerSecond }) => framesPerSecond);
    const task = median(visits.map(({ longestTask }) => longestTask));
    const name = slowdown === 1 ? 'as it is' : `${slowdown} times slower`;
    const longest = task > 0 ? `${task.toFixed(0)} ms` : 'below 50 ms';
    const list = rates.map((rate) => rate.toFixed(1)).join(', ');
    console.log(`| ${name} | ${median(rates).toFixed(1)} | ${list} | ${longest} |`);
    if (slowdown === 1) isKept = median(rates) >= bar.framesPerSecond && task <= bar.task;
  }
  /** Milliseconds of script in each frame in which any ran, and in all for a step. @param {number} slowdown */
  const raceAt = async (slowdown) => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(`http://localhost:${port}/${race}`, { waitUntil: 'load' });
    const figure = tab.locator('#w11-2');
    await figure.scrollIntoViewIfNeeded();
    await tab.waitForLoadState('networkidle');
    const [toStart, , play, forward] = await figure.locator('.transport-buttons button').all();
    // What is made once, such as the field, has its time before.
    for (let n = 0; n < 5; n++) await forward.click();
    await toStart.click();
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const scrubber = figure.locator('.transport-scrubber');
    const stepped = async () => Number(await scrubber.inputValue());
    await play.click();
    const first = await stepped();
    await browser.startTracing(tab, { categories: ['devtools.timeline'] });
    // Whoever looks from within the page adds script of its own.
    await tab.waitForTimeout(raceMs);
    const frames = scriptOfFrames(await browser.stopTracing());
    const steps = (await stepped()) - first;
    await context.close();
    return { frame: median(frames), step: frames.reduce((sum, ms) => sum + ms, 0) / steps };
  };
  /** @type {Awaited<ReturnType<typeof raceAt>>[]} */
  const races = [];
  for (let n = 0; n < rounds; n++) races.push(await raceAt(4));
  await browser.close();
  server.close();
  console.log(
    `\nBar, on the processor as it is: ≥ ${bar.framesPerSecond} frames a second, no task over ${bar.task} ms: ${isKept ? 'met' : '**not met**'}.`,
  );
  const script = median(races.map(({ frame }) => frame));
  const ofStep = median(races.map(({ step }) => step));
  const isQuick = script <= bar.script;
  const list = races.map(({ frame }) => frame.toFixed(1)).join(', ');
  console.log(`
Figure W11.2, eight optimizers on a contour of 400 × 400, processor slowed down 4 times: ${script.toFixed(1)} ms of script a frame (${list}),
${ofStep.toFixed(1)} ms for a step, which is drawn in one frame and told in the next; bar ≤ ${bar.script} ms a frame: ${isQuick ? 'met' : '**not met**'}.`);
  return isKept && isQuick ? 0 : 1;
});
