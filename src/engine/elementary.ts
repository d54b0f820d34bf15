import { powersOfTwo, roots } from './elementary-tables.ts';

/**
 * exp, expm1, log and log1p of the book; tanh is in hyperbolic-tangent.ts. `Math.exp` and its relatives may differ in the last bit from browser to browser; these use
 * only + − × ÷ on doubles, which IEEE 754 fixes, so a link shows the same digits everywhere. Method: what is left of the argument beside the
 * nearest entry of a table is so small that a few terms of the Taylor series do (P. T. P. Tang 1989; J.-M. Muller, Elementary
 * Functions, 3rd ed., ch. 4 and 11). Within 2 units of the last place.
 */

/** ln 2 = LN2_HIGH + LN2_LOW; LN2_HIGH ends in 21 zero bits, so k · LN2_HIGH is exact for every exponent k of a double. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** The same for the 64th part of ln 2, exactly a 64th of the above, and how often it goes into 1. */
const STEP_HIGH = LN2_HIGH / 64;
const STEP_LOW = LN2_LOW / 64;
const STEPS = 92.33248261689366;

/** Added and taken away again, it rounds a number below 2⁵¹ to a whole one: 1.5 · 2⁵². */
const TO_WHOLE = 6755399441055744;

/** From here on eˣ overflows, and from −MOST down it is 0: more than 746 makes no difference. */
const MOST = 746;

/** 2/3, 2/5, … 2/25: the series of log(1 + f) in s² with s = f / (2 + f), |s| ≤ 0.172. */
const LOG_TAIL = [2 / 3, 2 / 5, 2 / 7, 2 / 9, 2 / 11, 2 / 13, 2 / 15, 2 / 17, 2 / 19, 2 / 21, 2 / 23, 2 / 25];

/** Tables of this module, so that a browser knows where they are: 2ᵏ at k + 1023; 2^(i/64) at 2i, what the nearest double lacks at 2i + 1. */
const POWERS_BELOW_1 = 1023;
const POWERS = /* @__PURE__ */ powersOfTwo(POWERS_BELOW_1);
const ROOTS = /* @__PURE__ */ roots();

/** 2ᵏ for −1023 ≤ k ≤ 1023. */
function powerOfTwo(k: number): number {
  return POWERS[k + POWERS_BELOW_1];
}

const scratch = new DataView(new ArrayBuffer(8));

/** Σ coefficients[n] · xⁿ by Horner's rule. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let n = coefficients.length - 1; n >= 0; n--) sum = sum * x + coefficients[n];
  return sum;
}

/** eʳ − 1 for |r| ≤ ln 2 / 128, two terms at a time: the next term is below 2⁻⁶⁵. */
function smallExpm1(r: number): number {
  const s = r * r;
  return r + s * (1 / 2 + r * (1 / 6) + s * (1 / 24 + r * (1 / 120) + s * (1 / 720)));
}

/** eˣ. Infinity above 709.78…, 0 below −745.13…, NaN for NaN. */
export function exp(x: number): number {
  return scaledExp(x, 0);
}

/**
 * 2ᵉ eˣ for −400 ≤ e ≤ 400, finite wherever its value is. x is k 64ths of ln 2 and a rest r, and eˣ = 2^⌊k/64⌋ · 2^((k mod 64)/64) · eʳ. The power of
 * two comes in two factors, so that neither overflows where their product does not. No branch: one that is never taken would still cost a
 * browser as much again, for what it has to keep ready.
 */
export function scaledExp(x: number, e: number): number {
  const inside = Math.min(Math.max(x, -MOST), MOST);
  const k = inside * STEPS + TO_WHOLE - TO_WHOLE;
  const p = smallExpm1(inside - k * STEP_HIGH - k * STEP_LOW);
  const n = k | 0;
  const at = (n & 63) << 1;
  const root = ROOTS[at];
  const half = n >> 7;
  return (
    (root + (ROOTS[at + 1] + root * p)) * POWERS[half + POWERS_BELOW_1] * POWERS[(n >> 6) - half + e + POWERS_BELOW_1]
  );
}

/** eˣ − 1, without losing digits for small x: 2ᵏ root − 1 is exact wherever it is small. */
export function expm1(x: number): number {
  if (x === 0) return x;
  if (!(x > -40)) return Number.isNaN(x) ? x : -1;
  if (x > 700) return exp(x);
  const k = x * STEPS + TO_WHOLE - TO_WHOLE;
  const p = smallExpm1(x - k * STEP_HIGH - k * STEP_LOW);
  const n = k | 0;
  const at = (n & 63) << 1;
  const power = powerOfTwo(n >> 6);
  const root = power * ROOTS[at];
  return root - 1 + (power * ROOTS[at + 1] + root * p);
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
  if (x === Infinity) return x;
  if (x > -0.29 && x < 0.41) return x - logShortfall(x);
  const u = 1 + x;
  return u === 0 ? -Infinity : log(u) + (x - (u - 1)) / u;
}

/** ln(p / (1 − p)), the inverse of the logistic function; 0 < p < 1. */
export function logit(p: number): number {
  return log(p / (1 - p));
}
