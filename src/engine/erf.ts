import { exp } from './elementary.ts';

/**
 * The error function and the normal distribution built on it, again with + − × ÷ only. Below 1 by the series
 * erf x = (2/√π) e^(−x²) (x + 2x³/3 + 4x⁵/15 + …), whose terms are all positive (Abramowitz & Stegun 1964, 7.1.6), from 1 on by Laplace's
 * continued fraction of e^(x²) erfc x (7.1.14).
 */

const TWO_OVER_ROOT_PI = 1.1283791670955126;
const ONE_OVER_ROOT_PI = 0.5641895835477563;
const ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;

/** 2ⁿ / (2n + 1)!! falls below 2⁻⁵⁷ at n = 18. */
const SERIES_TERMS = 18;

/** e^(−factor · x²): the square is taken in two parts, for what its rounding loses counts x² times over. */
function expOfMinusSquare(x: number, factor: number): number {
  if (Math.abs(x) > 40) return 0;
  const high = Math.fround(x);
  return exp(-factor * high * high) * exp(-factor * (x - high) * (x + high));
}

/** erf x for |x| < 1. */
function erfSeries(x: number): number {
  const twiceSquare = 2 * x * x;
  let sum = 1;
  for (let n = SERIES_TERMS; n >= 1; n--) sum = 1 + (twiceSquare * sum) / (2 * n + 1);
  return TWO_OVER_ROOT_PI * x * sum * expOfMinusSquare(x, 1);
}

/** e^(x²) erfc x for x ≥ 1. The error of n levels falls as e^(−2x√(2n)), so that about 170 / x² of them are enough. */
function scaledErfc(x: number): number {
  let denominator = x;
  for (let n = 12 + Math.ceil(170 / (x * x)); n >= 1; n--) denominator = x + n / 2 / denominator;
  return ONE_OVER_ROOT_PI / denominator;
}

/** (2/√π) ∫₀ˣ e^(−t²) dt, within 1e-15 of its value; ±1 at ±Infinity. */
export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  if (Math.abs(x) < 1) return erfSeries(x);
  return x > 0 ? 1 - erfc(x) : erfc(-x) - 1;
}

/** 1 − erf x, which keeps its digits far to the right: within 1e-14 of its value up to 26.5, where it leaves the normal doubles. */
export function erfc(x: number): number {
  if (!(x >= 1)) return 1 - erf(x);
  return expOfMinusSquare(x, 1) * scaledErfc(x);
}

/** φ(z) = e^(−z²/2) / √(2π). */
export function normalDensity(z: number): number {
  return ONE_OVER_ROOT_TWO_PI * expOfMinusSquare(z, 0.5);
}

/** Φ(z) = ½ erfc(−z/√2), the probability that a standard normal number is below z. */
export function normalCdf(z: number): number {
  const x = z * Math.SQRT1_2;
  if (x > -1) return 0.5 + 0.5 * erf(x);
  return 0.5 * expOfMinusSquare(z, 0.5) * scaledErfc(-x);
}
