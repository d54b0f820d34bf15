import { expect, it } from 'vitest';
import { gradientCost, initialNetwork, parameterCount } from '#engine';

it('a million parameters take 1 000 001 passes forwards, 2 000 000 centrally and 3 backwards', () => {
  expect(gradientCost(1_000_000)).toEqual({ forward: 1_000_001, central: 2_000_000, backward: 3 });
});

it('the nine parameters of F1 take 10, 18 and 3', () => {
  expect(gradientCost(parameterCount([2, 2, 1]))).toEqual({ forward: 10, central: 18, backward: 3 });
});

it.each([0, -1, 1.5, NaN, Infinity])('%d parameters are refused', (parameters) => {
  expect(() => gradientCost(parameters)).toThrow(`parameters must be a whole number ≥ 1, got ${parameters}`);
});

it('parameters are the weights and biases of every layer', () => {
  const { W, b } = initialNetwork({
    sizes: [3, 5, 4, 2],
    activations: ['identity', 'tanh', 'tanh', 'identity'],
    loss: 'half-squared-error',
    initializer: 'glorot',
    seed: 1,
  });
  expect(parameterCount([3, 5, 4, 2])).toBe([...W, ...b].flat().length);
});
