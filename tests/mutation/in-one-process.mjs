// @ts-check
// A test runner for Stryker that loads the tests of the engine once, into this process, and then runs for each mutant those that reach it,
// the quickest first, up to the first that fails. The engine has some 7000 mutants and holds nothing between two calls; with Vitest, which
// begins anew for each, they take far longer. Tests that wait, or need hooks, fakes or a browser, cannot be run so: the other rooms have Vitest.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { cpuUsage } from 'node:process';
import { pathToFileURL } from 'node:url';
import { resultsKept } from './results.mjs';

/**
 * What is known of a test from running it with the code as it is: the time it takes, in ms, and how often it reaches each mutant.
 * @typedef {{ ms: number, reached: Record<string, number> }} Known
 * @typedef {Known & { id: string, run: () => unknown }} Test
 *
 * What the broken code looks at to know which mutant is active, and where it counts.
 * @typedef {{ activeMutant?: string, currentTestId?: string, hitCount: number, hitLimit: number, mutantCoverage?: Coverage }} Shared
 * @typedef {{ perTest: Record<string, Record<string, number>> }} Coverage
 *
 * @typedef {{ testFilter?: string[], activeMutant: { id: string, fileName: string } }} Asked
 */

/** Tests that start programs, where no mutant is, and walks so long that they take seconds, whose mistakes shorter ones show as well. */
const leftOut = /readme\.test|100,000|counter-example|equally often/;

/** Kept for the processes beside this one, and for the one that follows it if a mutant hangs it. */
const knownFile = 'known-tests.json';

/** What the tests import, and what they get instead. */
const replaced = new Map(
  [
    ['vitest', 'collected-tests.mjs'],
    ['fast-check', 'few-draws.mjs'],
  ].map(([name, file]) => [name, new URL(file, import.meta.url).href]),
);

/** Time this process has worked, in ms: on a busy machine the clock says little of a test. */
const worked = () => cpuUsage().user / 1000;

/** A mutant that is reached so much more often than the code it stands for has made a loop without end. */
const endless = (/** @type {number} */ times) => 5 * times + 1000;

/** @returns {Promise<Map<string, Test>>} by id */
async function loadTests() {
  registerHooks({
    resolve(name, context, next) {
      const url = context.parentURL?.includes('/tests/engine/') ? replaced.get(name) : undefined;
      return url === undefined ? next(name, context) : { url, shortCircuit: true };
    },
  });
  const { collect, collected } = await import(String(replaced.get('vitest')));
  for (const file of globSync('tests/engine/*.test.ts').sort())
    if (!leftOut.test(file)) await collect(file, pathToFileURL(resolve(file)).href);
  const tests = new Map();
  for (const { file, name, run } of collected) {
    if (leftOut.test(name)) continue;
    let id = `${file}#${name}`;
    for (let n = 2; tests.has(id); n++) id = `${file}#${name} (${n})`;
    tests.set(id, { id, run, ms: 0, reached: {} });
  }
  return tests;
}

/** Why a test fails, or nothing. @param {Test} test */
async function failureOf(test) {
  try {
    await test.run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return undefined;
}

/** The tests of the family a file belongs to come first: they know it best. @param {Test[]} tests @param {string} fileName */
function inOrder(tests, fileName) {
  const family = /src\/engine\/([a-z]+)/.exec(fileName)?.[1] ?? '';
  const isOwn = (/** @type {Test} */ { id }) => Number(id.startsWith(`tests/engine/${family}`));
  return tests.sort((a, b) => isOwn(b) - isOwn(a) || a.ms - b.ms);
}

function inOneProcess() {
  const everywhere = /** @type {{ __stryker__?: Shared }} */ (globalThis);
  const shared = (everywhere.__stryker__ ??= { hitCount: 0, hitLimit: 0 });
  /** @type {Map<string, Test>} */
  let tests;
  const kept = resultsKept();
  let isTaught = false;

  /** Before its first mutant a process reads what the one that ran the tests has found; when this one began, there was nothing to read yet. */
  function learn() {
    isTaught = true;
    /** @type {Record<string, Known>} */
    const known = JSON.parse(readFileSync(knownFile, 'utf8'));
    for (const [id, { ms, reached }] of Object.entries(known)) Object.assign(tests.get(id) ?? {}, { ms, reached });
  }

  /** @param {Asked} asked */
  async function resultOf({ testFilter, activeMutant: { id, fileName } }) {
    const reaching = [...(testFilter ?? tests.keys())].map((name) => /** @type {Test} */ (tests.get(name)));
    let nrOfTests = 0;
    shared.activeMutant = id;
    try {
      for (const test of inOrder(reaching, fileName)) {
        nrOfTests++;
        shared.hitCount = 0;
        shared.hitLimit = endless(test.reached[id] ?? 0);
        const failureMessage = await failureOf(test);
        if (shared.hitCount > shared.hitLimit) return { status: 'timeout', reason: `reached ${shared.hitCount} times` };
        if (failureMessage !== undefined) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests };
      }
      return { status: 'survived', nrOfTests };
    } finally {
      shared.activeMutant = undefined;
    }
  }

  return {
    // A mutant is active only while a test runs: nothing made while the files load is broken, so nothing has to be loaded anew.
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      tests = await loadTests();
    },

    async dryRun() {
      const results = [];
      for (const test of tests.values()) {
        shared.currentTestId = test.id;
        const start = worked();
        const failureMessage = await failureOf(test);
        test.ms = worked() - start;
        shared.currentTestId = undefined;
        const { id, ms: timeSpentMs } = test;
        const status = failureMessage === undefined ? 0 : 1;
        results.push({ id, name: id, fileName: resolve(id.split('#')[0]), timeSpentMs, status, failureMessage });
      }
      const { mutantCoverage } = shared;
      for (const test of tests.values()) test.reached = mutantCoverage?.perTest[test.id] ?? {};
      writeFileSync(knownFile, JSON.stringify(Object.fromEntries(tests)));
      return { status: 'complete', tests: results, mutantCoverage };
    },

    /** @param {Asked} asked */
    async mutantRun(asked) {
      const { id } = asked.activeMutant;
      if (!isTaught) learn();
      const result = kept.get(id) ?? (await resultOf(asked));
      kept.keep(id, result);
      return result;
    },
  };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-one-process', factory: inOneProcess }];
