/**
 * exp, log, expm1 and tanh in fixed point on BigInt, far finer than a double, to measure the engine's functions against.
 * A number is `mantissa · 2^exponent`, exact but for the last bits of a mantissa of several hundred bits.
 */
export interface Precise {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** Enough for relative precision of 2⁻³⁰⁰ even at the smallest subnormal, 2⁻¹⁰⁷⁴. */
export const BITS = 1400n;
export const ONE = 1n << BITS;

const view = new DataView(new ArrayBuffer(8));

function bitsOf(x: number): bigint {
  view.setFloat64(0, x);
  return view.getBigUint64(0);
}

/** The next double above a finite x. */
export function nextUp(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  view.setBigUint64(0, bitsOf(x) + (x > 0 ? 1n : -1n));
  return view.getFloat64(0);
}

/** The next double below a finite x. */
export function nextDown(x: number): number {
  return -nextUp(-x);
}

/** A double is an integer times a power of two: exactly this one. */
function decompose(x: number): Precise {
  const bits = bitsOf(x);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = biased === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: x < 0 ? -size : size, exponent: Math.max(biased, 1) - 1075 };
}

export function shift(mantissa: bigint, by: bigint): bigint {
  return by >= 0n ? mantissa << by : mantissa >> -by;
}

/** A double as fixed point; exact, because BITS exceeds 1074. */
export function toFixed(x: number): bigint {
  const { mantissa, exponent } = decompose(x);
  return shift(mantissa, BITS + BigInt(exponent));
}

export function multiply(u: bigint, v: bigint): bigint {
  return (u * v) >> BITS;
}

export function divide(u: bigint, v: bigint): bigint {
  return (u << BITS) / v;
}

/** artanh by its series s + s³/3 + s⁵/5 + … */
export function artanh(s: bigint): bigint {
  const square = multiply(s, s);
  let power = s;
  let sum = 0n;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = multiply(power, square);
  }
  return sum;
}

/** ln 2 = 2 artanh(1/3). */
const LN2 = 2n * artanh(ONE / 3n);

/** eʳ − 1 for |r| < 1, by its series. */
function expm1Series(r: bigint): bigint {
  let term = r;
  let sum = 0n;
  for (let n = 2n; term !== 0n && term !== -1n; n++) {
    sum += term;
    term = multiply(term, r) / n;
  }
  return sum;
}

/** X = k ln 2 + r with 0 ≤ r < ln 2. */
function reduce(fixed: bigint): { k: bigint; r: bigint } {
  let k = fixed / LN2;
  if (k * LN2 > fixed) k -= 1n;
  return { k, r: fixed - k * LN2 };
}

export function expOfFixed(fixed: bigint): Precise {
  const { k, r } = reduce(fixed);
  return { mantissa: ONE + expm1Series(r), exponent: Number(k - BITS) };
}

/** eˣ − 1 in fixed point; for negative x near 0 by the series itself, so that no digits are lost. */
export function expm1OfFixed(fixed: bigint): bigint {
  if (fixed > -ONE / 2n && fixed < ONE / 2n) return expm1Series(fixed);
  const { mantissa, exponent } = expOfFixed(fixed);
  return shift(mantissa, BigInt(exponent) + BITS) - ONE;
}

export function preciseExp(x: number): Precise {
  return expOfFixed(toFixed(x));
}

export function preciseExpm1(x: number): Precise {
  return { mantissa: expm1OfFixed(toFixed(x)), exponent: Number(-BITS) };
}

/** tanh x = (e²ˣ − 1) / (e²ˣ + 1). */
export function preciseTanh(x: number): Precise {
  const t = expm1OfFixed(2n * toFixed(x));
  return { mantissa: divide(t, t + 2n * ONE), exponent: Number(-BITS) };
}

/** ln x = 2 artanh((m − 1) / (m + 1)) + k ln 2 with x = m · 2ᵏ, ¾ ≤ m < 3/2. */
export function preciseLog(x: number): Precise {
  const { mantissa, exponent } = decompose(x);
  const length = BigInt(mantissa.toString(2).length);
  let k = BigInt(exponent) + length - 1n;
  let m = shift(mantissa, BITS + BigInt(exponent) - k);
  if (m >= ONE + ONE / 2n) {
    m /= 2n;
    k += 1n;
  }
  return { mantissa: 2n * artanh(divide(m - ONE, m + ONE)) + k * LN2, exponent: Number(-BITS) };
}

/** How far a double is from the truth, in units of the last place of a double of the truth's size. */
export function ulpsBetween(actual: number, truth: Precise): number {
  if (!Number.isFinite(actual)) return Infinity;
  const { mantissa, exponent } = decompose(actual);
  const common = BigInt(Math.min(exponent, truth.exponent, -1100));
  const difference =
    shift(mantissa, BigInt(exponent) - common) - shift(truth.mantissa, BigInt(truth.exponent) - common);
  const size = truth.mantissa < 0n ? -truth.mantissa : truth.mantissa;
  const topBit = size.toString(16).length * 4 - Math.clz32(Number.parseInt(size.toString(16)[0], 16)) + 28 - 1;
  const lastPlace = BigInt(Math.max(topBit + truth.exponent - 52, -1074));
  const scaled = (difference * 1_000_000n) / (1n << (lastPlace - common));
  return Math.abs(Number(scaled)) / 1_000_000;
}
