/**
 * sums[to + n] = Σ_t w_t rows_t[n] + bias for the m examples n, term by term: w_t is `theta[at + t * step]`, rows_t begins at
 * `rows[from + t * stride]`. Eight sums run side by side, two lists of weights by four examples, so that each number loaded serves
 * several products and no sum waits for itself; each by itself is added in the order of its terms. `bias` is a place in θ, or −1 for none: as a
 * number with a fraction it would be put on the heap at each call.
 */

/** For two lists of weights at once, which begin at at0 and at1; the sums of the second follow those of the first. */
export function sumsOfTwo(
  theta: Float64Array,
  at0: number,
  at1: number,
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
  const bias1 = bias < 0 ? 0 : theta[bias + 1];
  let n = 0;
  for (; n + 4 <= m; n += 4) {
    let at = from + n;
    let u = theta[at0];
    let v = theta[at1];
    let e0 = rows[at];
    let e1 = rows[at + 1];
    let e2 = rows[at + 2];
    let e3 = rows[at + 3];
    let u0 = u * e0;
    let u1 = u * e1;
    let u2 = u * e2;
    let u3 = u * e3;
    let v0 = v * e0;
    let v1 = v * e1;
    let v2 = v * e2;
    let v3 = v * e3;
    for (let t = 1, by = step; t < terms; t++, by += step) {
      at += stride;
      u = theta[at0 + by];
      v = theta[at1 + by];
      e0 = rows[at];
      e1 = rows[at + 1];
      e2 = rows[at + 2];
      e3 = rows[at + 3];
      u0 += u * e0;
      u1 += u * e1;
      u2 += u * e2;
      u3 += u * e3;
      v0 += v * e0;
      v1 += v * e1;
      v2 += v * e2;
      v3 += v * e3;
    }
    const second = to + m + n;
    sums[to + n] = u0 + bias0;
    sums[to + n + 1] = u1 + bias0;
    sums[to + n + 2] = u2 + bias0;
    sums[to + n + 3] = u3 + bias0;
    sums[second] = v0 + bias1;
    sums[second + 1] = v1 + bias1;
    sums[second + 2] = v2 + bias1;
    sums[second + 3] = v3 + bias1;
  }
  for (; n < m; n++) {
    let at = from + n;
    let u = theta[at0] * rows[at];
    let v = theta[at1] * rows[at];
    for (let t = 1, by = step; t < terms; t++, by += step) {
      at += stride;
      u += theta[at0 + by] * rows[at];
      v += theta[at1 + by] * rows[at];
    }
    sums[to + n] = u + bias0;
    sums[to + m + n] = v + bias1;
  }
}

/** For one list of weights, which begins at `at0`. */
export function sumsOfOne(
  theta: Float64Array,
  at0: number,
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
    let at = from + n;
    let w = theta[at0];
    let sum0 = w * rows[at];
    let sum1 = w * rows[at + 1];
    let sum2 = w * rows[at + 2];
    let sum3 = w * rows[at + 3];
    for (let t = 1, by = step; t < terms; t++, by += step) {
      at += stride;
      w = theta[at0 + by];
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
    let at = from + n;
    let sum = theta[at0] * rows[at];
    for (let t = 1, by = step; t < terms; t++, by += step) {
      at += stride;
      sum += theta[at0 + by] * rows[at];
    }
    sums[to + n] = sum + bias0;
  }
}
