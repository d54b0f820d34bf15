import { describe, expect, it } from 'vitest';
import { countRight, initialNetwork } from '#engine';
import type { Network, Sample } from '#engine';

/** The logit 2x − 1. */
const network: Network = {
  sizes: [1, 1],
  activations: ['identity', 'identity'],
  W: [[], [2]],
  b: [[], [-1]],
  loss: 'binary-cross-entropy-from-logits',
};

const sample = (x: number, y: number): Sample => ({ x: [x], y: [y] });

describe('countRight', () => {
  it('counts the examples on the side of their class; a logit of 0 is on that of 0', () => {
    const samples = [sample(1, 1), sample(0, 0), sample(1, 0), sample(0.5, 0)];
    expect(countRight(network, [2, -1], samples)).toBe(3);
    expect(countRight(network, [2, -1], [sample(0.5, 1)])).toBe(0);
  });

  it('goes by the parameters it is given', () => {
    expect(countRight(network, [-2, 1], [sample(1, 1), sample(0, 1), sample(1, 1)])).toBe(1);
  });

  it('refuses what it cannot tell', () => {
    expect(() => countRight(network, [2], [sample(1, 1)])).toThrow('theta must have 2 numbers, got 1');
    const wide = initialNetwork({
      sizes: [1, 2],
      activations: ['identity', 'identity'],
      loss: 'softmax-cross-entropy',
      initializer: 'glorot',
      seed: 1,
    });
    expect(() => countRight(wide, [1, 1, 0, 0], [{ x: [1], y: [1, 0] }])).toThrow('must have 1 output, a logit, got 2');
  });
});
