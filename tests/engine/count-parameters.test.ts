import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countParameters } from '#engine';
import { anyCase } from './arbitraries.ts';

it.each([
  { sizes: [2, 2, 1], layers: [6, 3], weights: 6, biases: 3, total: 9 },
  { sizes: [784, 100, 10], layers: [78_500, 1010], weights: 79_400, biases: 110, total: 79_510 },
  { sizes: [5, 1], layers: [6], weights: 5, biases: 1, total: 6 },
])('$sizes has $total parameters', ({ sizes, layers, ...all }) => {
  const count = countParameters(sizes);
  expect(count.layers.map((layer) => layer.total)).toEqual(layers);
  expect(count).toMatchObject(all);
});

it('counts the entries that W and b really have', () => {
  fc.assert(
    fc.property(anyCase, ({ network: { sizes, W, b } }) => {
      const { layers, total } = countParameters(sizes);
      layers.forEach(({ l, weights, biases }) => expect([weights, biases]).toEqual([W[l].length, b[l].length]));
      expect(total).toBe([...W, ...b].flat().length);
    }),
  );
});

it.each([
  { sizes: [3], message: 'sizes must name at least inputs and outputs, got 1' },
  { sizes: [3, 0], message: 'sizes[1] must be a whole number ≥ 1, got 0' },
  { sizes: [2.5, 1], message: 'sizes[0] must be a whole number ≥ 1, got 2.5' },
])('$sizes is refused', ({ sizes, message }) => {
  expect(() => countParameters(sizes)).toThrow(new RangeError(message));
});
