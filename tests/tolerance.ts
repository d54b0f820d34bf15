import { expect } from 'vitest';

/** How far two numbers may be apart: `absolute`, plus `relative` times the size of the expected one. */
export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

/** Half a unit of the last of the eight decimals a fixture prints. */
export const printedDecimals: Tolerance = { absolute: 5e-9, relative: 0 };

/** A terminating decimal below 10 met by a handful of roundings of doubles. */
export const terminatingDecimal: Tolerance = { absolute: 1e-15, relative: 0 };

/** Two ways of computing the same number that differ in the order of some hundred roundings only. */
export const otherOrder: Tolerance = { absolute: 1e-12, relative: 1e-12 };

/**
 * A central difference with h = 1e-5 against a derivative: the truncation error h²/6 · C‴ is below 1e-7 for the sizes tested (C‴ < 1e3),
 * the rounding error 2⁻⁵² · C / h is below 1e-8 for C < 1e2; what is left is room for the sums.
 */
export const centralDifference: Tolerance = { absolute: 1e-6, relative: 1e-6 };

/**
 * One forward and backward pass against PyTorch in double precision. Where numbers of size 1 all but cancel – tanh′ = 1 − a² far out,
 * PyTorch's 1 + erf and expm1 + 1, sums of paths – only an absolute error of a few units of 2⁻⁵³ can be asked for.
 */
export const goldenPass: Tolerance = { absolute: 1e-15, relative: 1e-12 };

/**
 * 100 steps of an optimizer against PyTorch. The walks are chosen so that a disturbance of the start grows less than 10⁴ times; nearly all
 * agree to 1e-12, RAdam to 2e-12, because the ρ_t of its first steps is a difference of numbers near 2000.
 */
export const goldenWalk: Tolerance = { absolute: 1e-15, relative: 1e-10 };

/**
 * 200 steps of a training run against PyTorch: the runs are chosen so that a disturbance of the start grows less than 100 times, and each
 * step adds a few roundings.
 */
export const goldenTraining: Tolerance = { absolute: 1e-11, relative: 1e-11 };

/** Asserts |actual − expected| ≤ absolute + relative · |expected|. NaN and Infinity never pass. */
export function expectClose(actual: number, expected: number, { absolute, relative }: Tolerance, what = 'value'): void {
  const distance = Math.abs(actual - expected);
  const allowed = absolute + relative * Math.abs(expected);
  expect(distance <= allowed, `${what}: got ${actual}, expected ${expected} ± ${allowed}`).toBe(true);
}
