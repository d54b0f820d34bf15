// @ts-check
import { asked, isEngine } from './rooms.mjs';

/** What the runner for the engine needs of the project; the other rooms look at all of it. */
const engineAlone = [
  '/*',
  '!/package.json',
  '!/src',
  '!/tests',
  '/tests/*',
  '!/tests/engine',
  '!/tests/golden',
  '!/tests/tolerance.ts',
];

/** @type {Record<string, unknown>} checked by Stryker itself, which is not installed with the book */
export default {
  testRunner: isEngine ? 'in-one-process' : 'vitest',
  plugins: [import.meta.resolve(isEngine ? './in-one-process.mjs' : '@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  // What the checker is tried with belongs to its tests, though the book shows it too.
  mutate: [
    ...asked.map((room) => `src/${room}${room.endsWith('.ts') ? '' : '/**/*.ts'}`),
    '!src/exercises/conformance/**',
  ],
  ignorePatterns: isEngine ? engineAlone : ['dist', '.cache', '.astro', 'test-results', 'tests/mutation/node_modules'],
  tempDirName: '.cache/mutation/work',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  coverageAnalysis: 'perTest',
  // A table read when the module loads would need the whole suite anew for each of its mutants.
  ignoreStatic: true,
  // Engine code with thousands of mutants in it is slow, and the machine may be busy.
  dryRunTimeoutMinutes: 30,
  thresholds: { high: 95, low: 90, break: 85 },
};
