import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleNetwork, layeredBackward, layersOf, recordMlp } from '#engine';
import { anyCase } from './arbitraries.ts';

/** `===` for each number: 0 and −0 are equal. */
function expectSame(actual: number[][], expected: number[][], what: string): void {
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  actual.forEach((row, l) => row.forEach((g, n) => expect(g === expected[l][n], `${what}[${l}][${n}]`).toBe(true)));
}

describe('the backward pass written layer by layer', () => {
  it('is exactly the tape: every red, blue, δ and gradient is ===, for any network', () => {
    fc.assert(
      fc.property(anyCase, ({ network, sample }) => {
        const trace = recordMlp(network, sample);
        const byTape = layersOf(trace);
        const byLayers = layeredBackward(trace);
        expectSame(byLayers.delta, byTape.delta, 'delta');
        expectSame(byLayers.arriving, byTape.arriving, 'arriving');
        expectSame(byLayers.slope, byTape.slope, 'slope');
        expectSame(byLayers.dW, byTape.dW, 'dW');
        expectSame(byLayers.db, byTape.db, 'db');
      }),
      { numRuns: 500 },
    );
  });

  it('does not hand out one array twice: δ and the gradients of the biases may be changed apart', () => {
    const { network, sample } = exampleNetwork('general');
    const { delta, db } = layeredBackward(recordMlp(network, sample));
    expect(db).toEqual(delta);
    expect(db[1]).not.toBe(delta[1]);
  });
});
