import { describe, expect, it } from 'vitest';
import { countParameters, initialNetwork } from '#engine';

describe('countParameters', () => {
  it.each([
    [[2, 2, 1], { weights: 6, biases: 3, total: 9 }],
    [[784, 100, 10], { weights: 79_400, biases: 110, total: 79_510 }],
    [[5, 1], { weights: 5, biases: 1, total: 6 }],
    [[4], { weights: 0, biases: 0, total: 0 }],
  ])('of %j', (sizes, count) => {
    expect(countParameters(sizes)).toEqual(count);
  });

  it('counts the numbers a network holds', () => {
    const sizes = [3, 5, 4, 2];
    const { W, b } = initialNetwork({
      sizes,
      activations: ['identity', 'tanh', 'tanh', 'tanh'],
      loss: 'half-squared-error',
      initializer: 'constant',
      seed: 1,
    });
    expect(countParameters(sizes)).toMatchObject({ weights: W.flat().length, biases: b.flat().length });
  });
});
