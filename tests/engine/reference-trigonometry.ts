import type { Precise } from './reference.ts';

/** sin, cos and tan in fixed point on BigInt, to measure the engine's functions against; absolute error far below 2⁻⁴⁵⁰. */
const BITS = 500n;
const ONE = 1n << BITS;

/** arctan(1 / n) = 1/n − 1/(3n³) + 1/(5n⁵) − … */
function arctanOfInverse(n: bigint): bigint {
  let power = ONE / n;
  let sum = 0n;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += odd % 4n === 1n ? power / odd : -(power / odd);
    power /= n * n;
  }
  return sum;
}

/** π = 16 arctan ⅕ − 4 arctan 1/239 (J. Machin 1706). */
const PI = 16n * arctanOfInverse(5n) - 4n * arctanOfInverse(239n);

/** A double as fixed point; exact down to 2⁻⁵⁰⁰. */
function toFixed(x: number): bigint {
  let whole = x;
  let halvings = 0n;
  for (; !Number.isInteger(whole); halvings++) whole *= 2;
  return (BigInt(whole) << BITS) >> halvings;
}

/** Σ (−1)ⁿ x^(2n + first) / (2n + first)!, after whole turns are taken off. */
function series(x: number, first: 0n | 1n): bigint {
  const turned = toFixed(x) % (2n * PI);
  let term = first === 1n ? turned : ONE;
  let sum = 0n;
  for (let n = first + 2n; term !== 0n; n += 2n) {
    sum += term;
    term = -((((term * turned) >> BITS) * turned) >> BITS) / (n * (n - 1n));
  }
  return sum;
}

export function preciseSin(x: number): Precise {
  return { mantissa: series(x, 1n), exponent: Number(-BITS) };
}

export function preciseCos(x: number): Precise {
  return { mantissa: series(x, 0n), exponent: Number(-BITS) };
}

export function preciseTan(x: number): Precise {
  return { mantissa: (series(x, 1n) << BITS) / series(x, 0n), exponent: Number(-BITS) };
}
