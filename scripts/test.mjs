// @ts-check
// `npm test`: every check and test of the project. `node scripts/test.mjs unit e2e …` runs only the named steps;
// arguments after the names go to the last of them (`npm run test:unit -- tests/engine`).
import { findBrowser } from './lib/find-browser.mjs';
import { setUp } from './lib/set-up.mjs';
import { steps } from './lib/steps.mjs';
import { run } from './lib/stop.mjs';

/** @typedef {{ step: string, passed: number, failed: number, time: string }} Row */

/** @param {string[]} words */
function chosenSteps(words) {
  const ids = steps.map(({ id }) => id);
  const end = words.findIndex((word) => !ids.includes(word));
  const named = end === -1 ? words : words.slice(0, end);
  return {
    chosen: named.length === 0 ? steps : steps.filter(({ id }) => named.includes(id)),
    args: end === -1 ? [] : words.slice(end),
  };
}

const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

await run(async () => {
  const { chosen, args } = chosenSteps(process.argv.slice(2));
  const node = await setUp();
  const browser = chosen.some(({ needsBrowser }) => needsBrowser) ? await findBrowser() : '';

  /** @type {Row[]} */
  const rows = [];
  for (const step of chosen) {
    const start = performance.now();
    const { passed, failed, output } = await step.run({ node, browser, args: step === chosen.at(-1) ? args : [] });
    const time = seconds(start);
    if (failed > 0) console.log(`\n${output.trim()}\n`);
    console.log(`${failed === 0 ? 'ok    ' : 'FAILED'}  ${step.title}, ${time}`);
    rows.push({ step: step.title, passed, failed, time });
  }

  const sum = (/** @type {'passed' | 'failed'} */ key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`\n${table(rows)}\n\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
});

/** @param {Row[]} rows */
function table(rows) {
  const width = Math.max(...rows.map(({ step }) => step.length));
  const line = (/** @type {(string | number)[]} */ [step, ...cells]) =>
    [String(step).padEnd(width), ...cells.map((cell) => String(cell).padStart(8))].join('');
  return [
    line(['step', 'passed', 'failed', 'time']),
    ...rows.map(({ step, passed, failed, time }) => line([step, passed, failed, time])),
  ].join('\n');
}
