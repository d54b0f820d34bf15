// @ts-check
// What `fast-check` is to a test of the engine in the runner in-one-process.mjs: the same with fewer examples, the same ones each time, and
// without a search for the smallest that fails.
import fc from 'fast-check';

const most = 25;

export default {
  ...fc,
  /** @type {(property: fc.IRawProperty<unknown>, given?: fc.Parameters<unknown>) => unknown} */
  assert: (property, given) =>
    fc.assert(property, { ...given, numRuns: Math.min(given?.numRuns ?? most, most), seed: 1, endOnFailure: true }),
};
