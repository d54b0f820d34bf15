/** The tables of exp, made when they are first loaded, by + − × ÷ alone: the same everywhere. */

/** 2^(1/64) in two parts. */
const ROOT_HIGH = 1.0108892860517005;
const ROOT_LOW = -1.5234778603368577e-17;

/** 2ᵏ at k + 1023, for −1023 ≤ k ≤ 1023. */
export const POWERS_OF_TWO: Float64Array = /* @__PURE__ */ powersOfTwo();

/** 2^(i/64) for i = 0 … 63 in two parts: the nearest double, and what that lacks. */
export const ROOTS: Float64Array = /* @__PURE__ */ roots(0);
export const ROOTS_LOW: Float64Array = /* @__PURE__ */ roots(1);

/** 2ᵏ for −1023 ≤ k ≤ 1023. */
export function powerOfTwo(k: number): number {
  return POWERS_OF_TWO[k + 1023];
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2047).fill(1);
  for (let k = 1; k <= 1023; k++) {
    powers[1023 + k] = 2 * powers[1022 + k];
    powers[1023 - k] = powers[1024 - k] / 2;
  }
  return powers;
}

/** The powers of 2^(1/64), multiplied out with twice the digits of a double (T. J. Dekker 1971). */
function roots(part: 0 | 1): Float64Array {
  const parts = [new Float64Array(64).fill(1), new Float64Array(64)];
  for (let i = 1; i < 64; i++) {
    const [high, low] = [parts[0][i - 1], parts[1][i - 1]];
    const product = high * ROOT_HIGH;
    const lost = lostByProduct(high, ROOT_HIGH, product) + (high * ROOT_LOW + low * ROOT_HIGH);
    parts[0][i] = product + lost;
    parts[1][i] = lost - (parts[0][i] - product);
  }
  return parts[part];
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
