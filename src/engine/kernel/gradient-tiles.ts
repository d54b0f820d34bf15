import { aside } from './aside.ts';

/**
 * The gradients of the weights into one or four units, and of their biases: Σ_n δ a over the m examples, rising, divided once. δ of the
 * unit begins at `delta[from]`, its row of gradients at `gradient[row]`. Up to sixteen sums run side by side,
 * as in sum-tiles.ts.
 */

/**
 * For the unit and the three behind it, whose numbers follow. At least 4 weights each; where they are no multiple of 4, the last four are
 * taken together, and some gradients made twice.
 */
export function gradientsOfFourUnits(
  gradient: Float64Array,
  row: number,
  bias: number,
  fanIn: number,
  delta: Float64Array,
  from: number,
  entered: Float64Array,
  m: number,
  divisor: number,
): void {
  const m2 = (2 * m) | 0;
  const m3 = (3 * m) | 0;
  const end = (from + m) | 0;
  for (let next = 0; next < fanIn; next += 4) {
    const i = next + 4 <= fanIn ? next : fanIn - 4;
    let t0 = 0;
    let t1 = 0;
    let t2 = 0;
    let t3 = 0;
    let u0 = 0;
    let u1 = 0;
    let u2 = 0;
    let u3 = 0;
    let v0 = 0;
    let v1 = 0;
    let v2 = 0;
    let v3 = 0;
    let w0 = 0;
    let w1 = 0;
    let w2 = 0;
    let w3 = 0;
    let at = (i * m) | 0;
    let n = from | 0;
    while (n !== end) {
      const e0 = entered[at];
      const e1 = entered[(at + m) | 0];
      const e2 = entered[(at + m2) | 0];
      const e3 = entered[(at + m3) | 0];
      const t = delta[n];
      t0 += t * e0;
      t1 += t * e1;
      t2 += t * e2;
      t3 += t * e3;
      aside[0] = t0;
      const u = delta[(n + m) | 0];
      u0 += u * e0;
      u1 += u * e1;
      u2 += u * e2;
      u3 += u * e3;
      aside[0] = u0;
      const v = delta[(n + m2) | 0];
      v0 += v * e0;
      v1 += v * e1;
      v2 += v * e2;
      v3 += v * e3;
      aside[0] = v0;
      const w = delta[(n + m3) | 0];
      w0 += w * e0;
      w1 += w * e1;
      w2 += w * e2;
      w3 += w * e3;
      at = (at + 1) | 0;
      n = (n + 1) | 0;
    }
    const to0 = row + i;
    const to1 = to0 + fanIn;
    const to2 = to1 + fanIn;
    const to3 = to2 + fanIn;
    gradient[to0] = t0 / divisor;
    gradient[to0 + 1] = t1 / divisor;
    gradient[to0 + 2] = t2 / divisor;
    gradient[to0 + 3] = t3 / divisor;
    gradient[to1] = u0 / divisor;
    gradient[to1 + 1] = u1 / divisor;
    gradient[to1 + 2] = u2 / divisor;
    gradient[to1 + 3] = u3 / divisor;
    gradient[to2] = v0 / divisor;
    gradient[to2 + 1] = v1 / divisor;
    gradient[to2 + 2] = v2 / divisor;
    gradient[to2 + 3] = v3 / divisor;
    gradient[to3] = w0 / divisor;
    gradient[to3 + 1] = w1 / divisor;
    gradient[to3 + 2] = w2 / divisor;
    gradient[to3 + 3] = w3 / divisor;
  }
  for (let unit = 0; unit < 4; unit++) gradient[bias + unit] = sumOf(delta, from + unit * m, m) / divisor;
}

/** For one unit. */
export function gradientsOfUnit(
  gradient: Float64Array,
  row: number,
  bias: number,
  fanIn: number,
  delta: Float64Array,
  from: number,
  entered: Float64Array,
  m: number,
  divisor: number,
): void {
  const end = from + m;
  let i = 0;
  for (; i + 4 <= fanIn; i += 4) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let n = from, at = i * m; n < end; n++, at++) {
      const d = delta[n];
      sum0 += d * entered[at];
      sum1 += d * entered[at + m];
      sum2 += d * entered[at + 2 * m];
      sum3 += d * entered[at + 3 * m];
    }
    gradient[row + i] = sum0 / divisor;
    gradient[row + i + 1] = sum1 / divisor;
    gradient[row + i + 2] = sum2 / divisor;
    gradient[row + i + 3] = sum3 / divisor;
  }
  for (; i < fanIn; i++) {
    let sum = 0;
    for (let n = from, at = i * m; n < end; n++, at++) sum += delta[n] * entered[at];
    gradient[row + i] = sum / divisor;
  }
  gradient[bias] = sumOf(delta, from, m) / divisor;
}

function sumOf(delta: Float64Array, from: number, m: number): number {
  let sum = 0;
  for (let n = from, end = from + m; n < end; n++) sum += delta[n];
  return sum;
}
