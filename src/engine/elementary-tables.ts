/** What the tables of exp hold, by + − × ÷ alone: the same everywhere. */

/** 2^(1/64) in two parts. */
const ROOT_HIGH = 1.0108892860517005;
const ROOT_LOW = -1.5234778603368577e-17;

/** 2ᵏ at k + largest, for −largest ≤ k ≤ largest; largest ≤ 1023. */
export function powersOfTwo(largest: number): Float64Array {
  const powers = new Float64Array(2 * largest + 1).fill(1);
  for (let k = 1; k <= largest; k++) {
    powers[largest + k] = 2 * powers[largest + k - 1];
    powers[largest - k] = powers[largest - k + 1] / 2;
  }
  return powers;
}

/**
 * 2^(i/64) for i = 0 … 63 in two parts, the nearest double at 2i and what that lacks at 2i + 1: the powers of 2^(1/64), multiplied out with
 * twice the digits of a double (T. J. Dekker 1971).
 */
export function roots(): Float64Array {
  const parts = new Float64Array(128);
  parts[0] = 1;
  for (let i = 1; i < 64; i++) {
    const high = parts[2 * i - 2];
    const product = high * ROOT_HIGH;
    const lost = lostByProduct(high, ROOT_HIGH, product) + (high * ROOT_LOW + parts[2 * i - 1] * ROOT_HIGH);
    parts[2 * i] = product + lost;
    parts[2 * i + 1] = lost - (parts[2 * i] - product);
  }
  return parts;
}

/** u v − product, exactly, where product is u v rounded. */
function lostByProduct(u: number, v: number, product: number): number {
  const [uHigh, vHigh] = [upperHalf(u), upperHalf(v)];
  const [uLow, vLow] = [u - uHigh, v - vHigh];
  return uLow * vLow - (product - uHigh * vHigh - uLow * vHigh - uHigh * vLow);
}

/** The first 26 bits. */
function upperHalf(u: number): number {
  const shifted = 134217729 * u;
  return shifted - (shifted - u);
}
