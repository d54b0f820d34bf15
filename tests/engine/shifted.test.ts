import { expect, it } from 'vitest';
import { centralDifferences, recordDescent, shifted, surface } from '#engine';
import { centralDifference, expectClose } from '../tolerance.ts';

const there = shifted(surface('rosenbrock'), [0.5, -2]);

it('what lay at 0 lies where the landscape was carried', () => {
  expect(there.value([1.5, -1], 0)).toBe(surface('rosenbrock').value([1, 1]));
  expect(there.gradient([1.5, -1], 0).map(Math.abs)).toEqual([0, 0]);
});

it('its gradient is that of its own values', () => {
  const at = [0.2, -1.1];
  const numeric = centralDifferences((theta) => there.value(Array.from(theta), 0), at);
  there.gradient(at, 0).forEach((value, n) => expectClose(value, numeric[n], centralDifference));
});

it('carried by 0 it is walked down the same way, digit for digit', () => {
  const descent = { optimizer: 'adam', start: [3, 1] } as const;
  const bowl = surface('bowl');
  expect(recordDescent(shifted(bowl, [0, 0]), descent, 30)).toEqual(recordDescent(bowl, descent, 30));
});

it('is not carried beyond the numbers', () => {
  expect(() => shifted(surface('bowl'), [0, NaN])).toThrow('by[1] must be a finite number, got NaN');
});
