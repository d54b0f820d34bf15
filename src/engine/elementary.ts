/**
 * exp, expm1, log, log1p and tanh of the book. `Math.exp` and its relatives may differ in the last bit from browser to browser; these use
 * only + − × ÷ on doubles, which IEEE 754 fixes, so a link shows the same digits everywhere.
 * Method: argument reduction by ln 2 held in two parts, then the Taylor series (J.-M. Muller, Elementary Functions, 3rd ed., ch. 11).
 */

/** ln 2 = LN2_HIGH + LN2_LOW; LN2_HIGH ends in 21 zero bits, so k · LN2_HIGH is exact for every exponent k of a double. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LN2 = 0.6931471805599453;

/** Largest argument whose exponential is finite, and smallest whose exponential is not 0. */
const EXP_OVERFLOW = 709.782712893384;
const EXP_UNDERFLOW = -745.1332191019412;

/** 1/2!, 1/3!, … 1/14!: for |r| ≤ ½ ln 2 the next term is below 2⁻⁶⁰. */
const EXP_TAIL = [
  1 / 2,
  1 / 6,
  1 / 24,
  1 / 120,
  1 / 720,
  1 / 5040,
  1 / 40320,
  1 / 362880,
  1 / 3628800,
  1 / 39916800,
  1 / 479001600,
  1 / 6227020800,
  1 / 87178291200,
];

/** 2/3, 2/5, … 2/25: the series of log(1 + f) in s² with s = f / (2 + f), |s| ≤ 0.172. */
const LOG_TAIL = [2 / 3, 2 / 5, 2 / 7, 2 / 9, 2 / 11, 2 / 13, 2 / 15, 2 / 17, 2 / 19, 2 / 21, 2 / 23, 2 / 25];

const scratch = new DataView(new ArrayBuffer(8));

/** Σ coefficients[n] · xⁿ by Horner's rule. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let n = coefficients.length - 1; n >= 0; n--) sum = sum * x + coefficients[n];
  return sum;
}

/** 2ᵏ for −1022 ≤ k ≤ 1023, exactly. */
function powerOfTwo(k: number): number {
  scratch.setUint32(0, (k + 1023) << 20);
  scratch.setUint32(4, 0);
  return scratch.getFloat64(0);
}

/** y · 2ᵏ, in two factors where 2ᵏ itself would leave the normal range. */
function scale(y: number, k: number): number {
  if (k > 1023) return y * powerOfTwo(1023) * powerOfTwo(k - 1023);
  if (k < -1022) return y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
  return y * powerOfTwo(k);
}

/** x = k ln 2 + r with |r| ≤ ½ ln 2; returns k and eʳ − 1. */
function reduce(x: number): { k: number; expm1r: number } {
  const k = Math.round(x / LN2);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  return { k, expm1r: high - (low - r * r * polynomial(EXP_TAIL, r)) };
}

/** eˣ. Infinity above 709.78…, 0 below −745.13…, NaN for NaN. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > EXP_OVERFLOW) return Infinity;
  if (x < EXP_UNDERFLOW) return 0;
  const { k, expm1r } = reduce(x);
  return scale(1 + expm1r, k);
}

/** eˣ − 1, without losing digits for small x. */
export function expm1(x: number): number {
  if (Number.isNaN(x) || x === 0) return x;
  if (x > EXP_OVERFLOW) return Infinity;
  if (x < -40) return -1;
  const { k, expm1r } = reduce(x);
  if (k === 0) return expm1r;
  if (k > 60) return scale(1 + expm1r, k) - 1;
  const power = powerOfTwo(k);
  return power * expm1r + (power - 1);
}

/** Natural logarithm. −Infinity at 0, NaN below 0. */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  let k = 0;
  let m = x;
  if (m < 2.2250738585072014e-308) {
    m *= powerOfTwo(54);
    k = -54;
  }
  scratch.setFloat64(0, m);
  const top = scratch.getUint32(0);
  k += (top >>> 20) - 1023;
  scratch.setUint32(0, (top & 0x000fffff) | 0x3ff00000);
  m = scratch.getFloat64(0);
  if (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  }
  const f = m - 1;
  return k * LN2_HIGH + (f - (logShortfall(f) - k * LN2_LOW));
}

/** f − log(1 + f) for √½ − 1 ≤ f ≤ √2 − 1. */
function logShortfall(f: number): number {
  const s = f / (2 + f);
  const s2 = s * s;
  return s * (f - s2 * polynomial(LOG_TAIL, s2));
}

/**
 * log(1 + x), without losing digits for small x; −Infinity at −1, NaN below. Where 1 + x is rounded, what the rounding took is put back:
 * log(u + c) ≈ log u + c / u.
 */
export function log1p(x: number): number {
  if (x === 0 || x === Infinity) return x;
  if (x > -0.29 && x < 0.41) return x - logShortfall(x);
  const u = 1 + x;
  return u === 0 ? -Infinity : log(u) + (x - (u - 1)) / u;
}

/**
 * Hyperbolic tangent. Below 1 by Lambert's continued fraction x / (1 + x²/(3 + x²/(5 + …))), so that small x keep all digits (the terms
 * beyond 17 change nothing there); above by 1 − 2 / (e²ˣ + 1), which rounds to 1 from 22 on.
 */
export function tanh(x: number): number {
  if (Number.isNaN(x) || x === 0) return x;
  const size = Math.abs(x);
  if (size >= 22) return Math.sign(x);
  if (size >= 1) return Math.sign(x) * (1 - 2 / (expm1(2 * size) + 2));
  const square = x * x;
  let denominator = 17;
  for (let odd = 15; odd >= 3; odd -= 2) denominator = odd + square / denominator;
  return x - (x * square) / (denominator + square);
}

/** ln(p / (1 − p)), the inverse of the logistic function; 0 < p < 1. */
export function logit(p: number): number {
  return log(p / (1 - p));
}
