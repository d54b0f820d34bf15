/**
 * log(1 + x), the error function and the functions built on exponentials in fixed point, some 400 decimals behind the point: the truth for
 * the engine's special functions, its stable sums of exponentials and its cross-entropies. A fixed-point number is a bigint over 2^BITS.
 */
import { artanh, BITS, divide, expm1OfFixed, expOfFixed, multiply, ONE, shift, toFixed } from './reference.ts';
import type { Precise } from './reference.ts';

type Fixed = bigint;

/** Below this no exponential leaves a bit in fixed point. */
const LOWEST = -2000n * ONE;

export const precise = (mantissa: Fixed): Precise => ({ mantissa, exponent: Number(-BITS) });

/** eˣ for x ≤ 0. */
function expOfNegative(x: Fixed): Fixed {
  if (x < LOWEST) return 0n;
  const { mantissa, exponent } = expOfFixed(x);
  return shift(mantissa, BigInt(exponent) + BITS);
}

const LN2 = 2n * artanh(ONE / 3n);

/** ln(1 + t) = k ln 2 + 2 artanh(f / (2 + f)) with 1 + t = 2ᵏ (1 + f) and −½ ≤ f < ½, for t > −1. */
function log1pOfFixed(t: Fixed): Fixed {
  let f = t;
  let k = 0n;
  for (; f >= ONE / 2n; k++) f = (f - ONE) / 2n;
  for (; f < -ONE / 2n; k--) f = 2n * f + ONE;
  return k * LN2 + 2n * artanh(divide(f, 2n * ONE + f));
}

const absolute = (x: Fixed): Fixed => (x < 0n ? -x : x);

/** artan by its series, for Machin's π = 16 artan(1/5) − 4 artan(1/239). */
function artanOfOneOver(n: bigint): Fixed {
  let power = ONE / n;
  let sum = 0n;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += odd % 4n === 1n ? power / odd : -(power / odd);
    power /= n * n;
  }
  return sum;
}

/** The whole part of the square root, by Newton from above. */
function root(n: bigint): bigint {
  let guess = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (guess + n / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}

const rootOf = (x: Fixed): Fixed => root(x << BITS);

const PI = 16n * artanOfOneOver(5n) - 4n * artanOfOneOver(239n);
const ROOT_PI = rootOf(PI);
const ROOT_TWO = rootOf(2n * ONE);

/** erf x = 2/√π · Σ 2ⁿ x^(2n+1) / (2n+1)!! / e^(x²): all terms positive, and no digit lost in a small factor. |x| < 30. */
function erfOfFixed(x: Fixed): Fixed {
  const square = multiply(x, x);
  let term = x;
  let sum = 0n;
  for (let odd = 3n; term !== 0n && term !== -1n; odd += 2n) {
    sum += term;
    term = multiply(term, 2n * square) / odd;
  }
  const { mantissa, exponent } = expOfFixed(square);
  return divide(divide(2n * sum, shift(mantissa, BigInt(exponent) + BITS)), ROOT_PI);
}

const sigmoidOfFixed = (z: Fixed): Fixed => {
  const e = expOfNegative(-absolute(z));
  return z >= 0n ? divide(ONE, ONE + e) : divide(e, ONE + e);
};

const softplusOfFixed = (z: Fixed): Fixed => (z > 0n ? z : 0n) + log1pOfFixed(expOfNegative(-absolute(z)));

/** Φ(z) = ½ (1 + erf(z/√2)). */
const normalCdfOfFixed = (z: Fixed): Fixed => (ONE + erfOfFixed(divide(z, ROOT_TWO))) / 2n;

function logSumExpOfFixed(z: readonly Fixed[]): Fixed {
  const largest = z.reduce((most, value) => (value > most ? value : most));
  const sum = z.reduce((total, value) => total + expOfNegative(value - largest), 0n);
  return largest + log1pOfFixed(sum - ONE);
}

export const truth = {
  log1p: (x: number): Fixed => log1pOfFixed(toFixed(x)),
  expm1: (x: number): Fixed => expm1OfFixed(toFixed(x)),
  erf: (x: number): Fixed => erfOfFixed(toFixed(x)),
  erfc: (x: number): Fixed => ONE - erfOfFixed(toFixed(x)),
  normalCdf: (z: number): Fixed => normalCdfOfFixed(toFixed(z)),
  sigmoid: (z: number): Fixed => sigmoidOfFixed(toFixed(z)),
  softplus: (z: number): Fixed => softplusOfFixed(toFixed(z)),
  silu: (z: number): Fixed => multiply(toFixed(z), sigmoidOfFixed(toFixed(z))),
  gelu: (z: number): Fixed => multiply(toFixed(z), normalCdfOfFixed(toFixed(z))),
  softsign: (z: number): Fixed => divide(toFixed(z), ONE + absolute(toFixed(z))),
  logSumExp: (z: readonly number[]): Fixed => logSumExpOfFixed(z.map(toFixed)),
  /** −Σ y ln softmax(z). */
  softmaxCrossEntropy(z: readonly number[], y: readonly number[]): Fixed {
    const all = logSumExpOfFixed(z.map(toFixed));
    return z.reduce((sum, value, j) => sum + multiply(toFixed(y[j]), all - toFixed(value)), 0n);
  },
  /** y softplus(−z) + (1 − y) softplus(z). */
  crossEntropyFromLogits(z: number, y: number): Fixed {
    const target = toFixed(y);
    const fixed = toFixed(z);
    return multiply(target, softplusOfFixed(-fixed)) + multiply(ONE - target, softplusOfFixed(fixed));
  },
} as const;

/** |actual − truth| over |truth|, or over `atLeast` if that is larger. What a subnormal double cannot hold counts nothing, once for each of `terms` summed; what is not finite is infinitely far. */
export function relativeDistance(actual: number, expected: Fixed, atLeast = 0, terms = 1): number {
  if (!Number.isFinite(actual)) return Infinity;
  const distance = absolute(toFixed(actual) - expected);
  if (distance <= toFixed(Number.MIN_VALUE) * BigInt(terms)) return 0;
  const size = absolute(expected) > toFixed(atLeast) ? absolute(expected) : toFixed(atLeast);
  return size === 0n ? Infinity : Number((distance * 10n ** 24n) / size) / 1e24;
}
