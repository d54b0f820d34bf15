import { expect, it } from 'vitest';
import { countParameters, gradientCost } from '#engine';

it('a million parameters take 1 000 001 passes forwards, 2 000 000 centrally and 3 backwards', () => {
  expect(gradientCost(1_000_000)).toEqual({ forward: 1_000_001, central: 2_000_000, backward: 3 });
});

it('the nine parameters of F1 take 10, 18 and 3', () => {
  expect(gradientCost(countParameters([2, 2, 1]).total)).toEqual({ forward: 10, central: 18, backward: 3 });
});

it('one parameter takes 2, 2 and 3', () => {
  expect(gradientCost(1)).toEqual({ forward: 2, central: 2, backward: 3 });
});

it.each([0, -1, 1.5, NaN, Infinity])('%d parameters are refused', (parameters) => {
  expect(() => gradientCost(parameters)).toThrow(`parameters must be a whole number ≥ 1, got ${parameters}`);
});
