import { aside } from './aside.ts';

/**
 * sums[to + n] = Σ_k w_k rows_k[n] + bias for the m examples n, term by term: w_k is `theta[first + k * step]`, rows_k begins at
 * `rows[from + k * stride]`. Sixteen sums run side by side, four lists of weights by four examples, so that each number loaded serves several
 * products and no sum waits for itself; each by itself is added in the order of its terms, from −0, which changes no number. `bias` is a
 * place in θ, or −1 for none: as a number with a fraction it would be put on the heap at each call. `| 0` says that an index stays within
 * 32 bits, which would be checked at each sum of indices otherwise.
 */

/**
 * For four lists of weights at once, which begin at `first` and from there on every `gap`; the sums of each follow those of the one before.
 * At least 4 examples; where m is no multiple of 4, the last four are taken together, and some sums made twice.
 */
export function sumsOfFour(
  theta: Float64Array,
  first: number,
  gap: number,
  step: number,
  terms: number,
  rows: Float64Array,
  from: number,
  stride: number,
  bias: number,
  sums: Float64Array,
  to: number,
  m: number,
): void {
  const gap2 = (2 * gap) | 0;
  const gap3 = (3 * gap) | 0;
  const bias0 = bias < 0 ? 0 : theta[bias];
  const bias1 = bias < 0 ? 0 : theta[bias + 1];
  const bias2 = bias < 0 ? 0 : theta[bias + 2];
  const bias3 = bias < 0 ? 0 : theta[bias + 3];
  for (let next = 0; next < m; next += 4) {
    const n = next + 4 <= m ? next : m - 4;
    let t0 = -0;
    let t1 = -0;
    let t2 = -0;
    let t3 = -0;
    let u0 = -0;
    let u1 = -0;
    let u2 = -0;
    let u3 = -0;
    let v0 = -0;
    let v1 = -0;
    let v2 = -0;
    let v3 = -0;
    let w0 = -0;
    let w1 = -0;
    let w2 = -0;
    let w3 = -0;
    let p = first | 0;
    let at = (from + n) | 0;
    const end = (at + terms * stride) | 0;
    while (at !== end) {
      const e0 = rows[at];
      const e1 = rows[(at + 1) | 0];
      const e2 = rows[(at + 2) | 0];
      const e3 = rows[(at + 3) | 0];
      const t = theta[p];
      t0 += t * e0;
      t1 += t * e1;
      t2 += t * e2;
      t3 += t * e3;
      aside[0] = t0;
      const u = theta[(p + gap) | 0];
      u0 += u * e0;
      u1 += u * e1;
      u2 += u * e2;
      u3 += u * e3;
      aside[0] = u0;
      const v = theta[(p + gap2) | 0];
      v0 += v * e0;
      v1 += v * e1;
      v2 += v * e2;
      v3 += v * e3;
      aside[0] = v0;
      const w = theta[(p + gap3) | 0];
      w0 += w * e0;
      w1 += w * e1;
      w2 += w * e2;
      w3 += w * e3;
      p = (p + step) | 0;
      at = (at + stride) | 0;
    }
    const row0 = to + n;
    const row1 = row0 + m;
    const row2 = row1 + m;
    const row3 = row2 + m;
    sums[row0] = t0 + bias0;
    sums[row0 + 1] = t1 + bias0;
    sums[row0 + 2] = t2 + bias0;
    sums[row0 + 3] = t3 + bias0;
    sums[row1] = u0 + bias1;
    sums[row1 + 1] = u1 + bias1;
    sums[row1 + 2] = u2 + bias1;
    sums[row1 + 3] = u3 + bias1;
    sums[row2] = v0 + bias2;
    sums[row2 + 1] = v1 + bias2;
    sums[row2 + 2] = v2 + bias2;
    sums[row2 + 3] = v3 + bias2;
    sums[row3] = w0 + bias3;
    sums[row3 + 1] = w1 + bias3;
    sums[row3 + 2] = w2 + bias3;
    sums[row3 + 3] = w3 + bias3;
  }
}

/** For one list of weights, which begins at `first`. */
export function sumsOfOne(
  theta: Float64Array,
  first: number,
  step: number,
  terms: number,
  rows: Float64Array,
  from: number,
  stride: number,
  bias: number,
  sums: Float64Array,
  to: number,
  m: number,
): void {
  const bias0 = bias < 0 ? 0 : theta[bias];
  let n = 0;
  for (; n + 4 <= m; n += 4) {
    let sum0 = -0;
    let sum1 = -0;
    let sum2 = -0;
    let sum3 = -0;
    for (let k = 0, p = first, at = from + n; k < terms; k++, p += step, at += stride) {
      const w = theta[p];
      sum0 += w * rows[at];
      sum1 += w * rows[at + 1];
      sum2 += w * rows[at + 2];
      sum3 += w * rows[at + 3];
    }
    sums[to + n] = sum0 + bias0;
    sums[to + n + 1] = sum1 + bias0;
    sums[to + n + 2] = sum2 + bias0;
    sums[to + n + 3] = sum3 + bias0;
  }
  for (; n < m; n++) {
    let sum = -0;
    for (let k = 0, p = first, at = from + n; k < terms; k++, p += step, at += stride) sum += theta[p] * rows[at];
    sums[to + n] = sum + bias0;
  }
}
