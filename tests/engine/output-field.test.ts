import { describe, expect, it } from 'vitest';
import { forward, initialNetwork, Kernel, outputField } from '#engine';

const network = initialNetwork({
  sizes: [2, 5, 3, 1],
  activations: ['identity', 'tanh', 'relu', 'sigmoid'],
  loss: 'binary-cross-entropy',
  initializer: 'glorot',
  seed: 4,
});

/** 23 points of the plane: no whole number of batches of 8. */
const X = Float64Array.from({ length: 46 }, (_, n) => (n % 7) / 3 - 1 + n / 50);

describe('outputField', () => {
  it.each([1, 8, 23, 100])('gives the output of a forward pass at every row, %i rows at a time', (capacity) => {
    const values = new Float64Array(23);
    outputField(new Kernel(network, capacity), X, values);
    const expected = Array.from(values, (_, n) => forward(network, [X[2 * n], X[2 * n + 1]]).a[3][0]);
    expect([...values]).toEqual(expected);
  });

  it('refuses room for another number of values than there are rows', () => {
    expect(() => outputField(new Kernel(network), X, new Float64Array(22))).toThrow(
      'values must have 23 numbers, one per row of X, got 22',
    );
  });
});
