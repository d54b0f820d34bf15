// @ts-check
import { asked } from './rooms.mjs';

/** @type {Record<string, unknown>} checked by Stryker itself, which is not installed with the book */
export default {
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  // What the checker is tried with belongs to its tests, though the book shows it too.
  mutate: [...asked.map((room) => `src/${room}/**/*.ts`), '!src/exercises/conformance/**'],
  ignorePatterns: ['dist', '.cache', '.astro', 'test-results', 'tests/mutation/node_modules'],
  tempDirName: '.cache/mutation/work',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  coverageAnalysis: 'perTest',
  // A table read when the module loads would need the whole suite anew for each of its mutants.
  ignoreStatic: true,
  thresholds: { high: 95, low: 90, break: 85 },
};
