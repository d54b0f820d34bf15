/**
 * sin, cos and tan of the book, by + − × ÷ on doubles only, as in elementary.ts: `Math.sin` may differ in the last bit from browser to
 * browser. Within 2 units of the last place for |x| ≤ LARGEST_ANGLE; beyond it the four parts of π/2 below are not fine enough, and the
 * result is NaN rather than digits that mean nothing. Method: argument reduction by π/2 held in parts (W. J. Cody & W. Waite 1980),
 * Taylor series on |r| ≤ π/4 (J.-M. Muller, Elementary Functions, 3rd ed., ch. 11).
 */

/** Largest |x| the three functions accept. */
export const LARGEST_ANGLE = 1e5;

/** π/2 in four parts; the first three have at most 33 bits, so that n times a part is exact for every n up to 2²⁰. */
const HALF_PI = [1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32];
const TWO_OVER_PI = 0.6366197723675814;
const QUARTER_PI = 0.7853981633974483;

/** −1/3!, 1/5!, … 1/17! and 1/4!, −1/6!, … 1/16!: for |r| ≤ π/4 the next terms are below 2⁻⁶². */
const SIN_TAIL = [
  -1 / 6,
  1 / 120,
  -1 / 5040,
  1 / 362880,
  -1 / 39916800,
  1 / 6227020800,
  -1 / 1307674368000,
  1 / 355687428096000,
];
const COS_TAIL = [1 / 24, -1 / 720, 1 / 40320, -1 / 3628800, 1 / 479001600, -1 / 87178291200, 1 / 20922789888000];

/** x = n π/2 + r + rest: |r| ≤ π/4, and `rest` holds the digits that do not fit into r. */
interface Reduced {
  quadrant: number;
  r: number;
  rest: number;
}

/** True for numbers whose sine is not computed, ±Infinity among them; false for NaN. */
export function isAngleTooLarge(x: number): boolean {
  return Math.abs(x) > LARGEST_ANGLE;
}

/** A sum, and what was lost in rounding it. */
interface ExactSum {
  sum: number;
  lost: number;
}

/** u + v and its rounding error, exactly (D. E. Knuth, TAOCP 2, §4.2.2). */
function exactSum(u: number, v: number): ExactSum {
  const sum = u + v;
  const part = sum - u;
  return { sum, lost: u - (sum - part) + (v - part) };
}

function reduce(x: number): Reduced {
  if (Math.abs(x) <= QUARTER_PI) return { quadrant: 0, r: x, rest: 0 };
  const n = Math.sign(x) * Math.round(Math.abs(x) * TWO_OVER_PI);
  const second = exactSum(x - n * HALF_PI[0], -n * HALF_PI[1]);
  const third = exactSum(second.sum, -n * HALF_PI[2]);
  const small = second.lost + third.lost - n * HALF_PI[3];
  const r = third.sum + small;
  return { quadrant: ((n % 4) + 4) % 4, r, rest: third.sum - r + small };
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let n = coefficients.length - 1; n >= 0; n--) sum = sum * x + coefficients[n];
  return sum;
}

/** sin(r + rest) for |r| ≤ π/4. */
function sinNearZero(r: number, rest: number): ExactSum {
  const square = r * r;
  return exactSum(r, r * square * polynomial(SIN_TAIL, square) + rest * (1 - square / 2));
}

/** cos(r + rest) for |r| ≤ π/4; what rounding takes from 1 − r²/2 is added back. */
function cosNearZero(r: number, rest: number): ExactSum {
  const square = r * r;
  const half = square / 2;
  const start = 1 - half;
  return exactSum(start, 1 - start - half + (square * square * polynomial(COS_TAIL, square) - r * rest));
}

/** sin(x + shift · π/2). */
function sinShifted(x: number, shift: number): ExactSum {
  const { quadrant, r, rest } = reduce(x);
  const turned = (quadrant + shift) % 4;
  const { sum, lost } = turned % 2 === 0 ? sinNearZero(r, rest) : cosNearZero(r, rest);
  return turned < 2 ? { sum, lost } : { sum: -sum, lost: -lost };
}

/** Sine of x in radians; NaN for |x| > LARGEST_ANGLE. */
export function sin(x: number): number {
  if (x === 0) return x;
  return isAngleTooLarge(x) ? NaN : sinShifted(x, 0).sum;
}

/** Cosine of x in radians; NaN for |x| > LARGEST_ANGLE. */
export function cos(x: number): number {
  return isAngleTooLarge(x) ? NaN : sinShifted(x, 1).sum;
}

/** Tangent of x in radians: sine by cosine, with the digits both lost in rounding. NaN for |x| > LARGEST_ANGLE. */
export function tan(x: number): number {
  if (x === 0) return x;
  if (isAngleTooLarge(x)) return NaN;
  const sine = sinShifted(x, 0);
  const cosine = sinShifted(x, 1);
  const quotient = sine.sum / cosine.sum;
  return quotient + (sine.lost - quotient * cosine.lost) / cosine.sum;
}
