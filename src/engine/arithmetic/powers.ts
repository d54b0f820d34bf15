import { exp, log } from '../elementary.ts';

/** Up to here a whole exponent is multiplied out: the roundings stay below those of exp and log. */
const LARGEST_MULTIPLIED = 64;

/**
 * uᵖ without `**`, whose last bits ECMAScript leaves open. Whole exponents up to 64 by repeated squaring (exact as long as the digits
 * fit), ½ by the square root, others as e^(p ln u), which is off by about 3 |p ln u| units of the last place at most. 1 for p = 0;
 * NaN for a negative base with an exponent that is no whole number.
 */
export function raise(u: number, p: number): number {
  if (p === 0.5) return Math.sqrt(u);
  const isWhole = Number.isInteger(p);
  if (isWhole && Math.abs(p) <= LARGEST_MULTIPLIED) return p > 0 ? multiplyOut(u, p) : 1 / multiplyOut(u, -p);
  // Of 0, whose logarithm is −∞, this makes 0 or ∞.
  const size = exp(p * log(isWhole ? Math.abs(u) : u));
  return isWhole && u < 0 && p % 2 !== 0 ? -size : size;
}

function multiplyOut(u: number, p: number): number {
  let result = 1;
  let square = u;
  for (let rest = p; ; square *= square) {
    if (rest % 2 === 1) result *= square;
    rest = Math.floor(rest / 2);
    if (rest === 0) return result;
  }
}
