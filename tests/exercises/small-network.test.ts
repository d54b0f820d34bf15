import { describe, expect, it } from 'vitest';
import { createRandom } from '#engine';
import { drawSmallNetwork, plainNetwork, sigmoidNumbers } from '#exercises/small-network.ts';

describe('a drawn small network', () => {
  const drawn = Array.from({ length: 50 }, (_, seed) => drawSmallNetwork(createRandom(seed), [3, 2, 2, 1]));

  it('has sigmoid units in every layer behind the inputs', () => {
    for (const { trace } of drawn) {
      expect(trace.network.sizes).toEqual([3, 2, 2, 1]);
      expect(trace.network.activations).toEqual(['identity', 'sigmoid', 'sigmoid', 'sigmoid']);
    }
  });

  it('has no two weights of one size', () => {
    for (const { trace } of drawn) {
      const sizes = trace.network.W.flat().map(Math.abs);
      expect(new Set(sizes).size).toBe(sizes.length);
      expect(sizes).not.toContain(0);
    }
  });
});

it('a plain network has one row of weights per receiving unit', () => {
  const { trace } = sigmoidNumbers(
    { sizes: [2, 3, 1], W: [[], [1, 2, 3, 4, 5, 6], [7, 8, 9]], b: [[], [0.1, 0.2, 0.3], [0.4]] },
    { x: [0.4, 1.5], y: [1] },
  );
  expect(plainNetwork(trace.network)).toEqual({
    W: [
      [],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [[7, 8, 9]],
    ],
    b: [[], [0.1, 0.2, 0.3], [0.4]],
  });
});
