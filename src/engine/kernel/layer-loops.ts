/**
 * The three sums of a layer on flat arrays, for a batch of m examples laid out unit by unit: `a[j * m + n]` is unit j of example n. Each
 * example's sum runs in the order of the tape, so that every number is the tape's; several sums run side by side, which changes none of
 * them. The weight to unit j from unit i is `theta[first + j * fanIn + i]`, the bias of unit j `theta[first + size * fanIn + j]`.
 */

/** z_j = Σ_i w_ji a_i + b_j, senders rising, then the bias. */
export function weightedSums(
  theta: Float64Array,
  first: number,
  fanIn: number,
  size: number,
  entered: Float64Array,
  z: Float64Array,
  m: number,
): void {
  const firstBias = first + size * fanIn;
  for (let j = 0; j < size; j++) {
    const row = first + j * fanIn;
    const bias = theta[firstBias + j];
    let n = 0;
    for (; n + 4 <= m; n += 4) {
      const w0 = theta[row];
      let sum0 = w0 * entered[n];
      let sum1 = w0 * entered[n + 1];
      let sum2 = w0 * entered[n + 2];
      let sum3 = w0 * entered[n + 3];
      for (let i = 1, at = n + m; i < fanIn; i++, at += m) {
        const w = theta[row + i];
        sum0 += w * entered[at];
        sum1 += w * entered[at + 1];
        sum2 += w * entered[at + 2];
        sum3 += w * entered[at + 3];
      }
      const to = j * m + n;
      z[to] = sum0 + bias;
      z[to + 1] = sum1 + bias;
      z[to + 2] = sum2 + bias;
      z[to + 3] = sum3 + bias;
    }
    for (; n < m; n++) {
      let sum = theta[row] * entered[n];
      for (let i = 1, at = n + m; i < fanIn; i++, at += m) sum += theta[row + i] * entered[at];
      z[j * m + n] = sum + bias;
    }
  }
}

/** arriving_i = Σ_j w_ji δ_j at each unit i that sends into the layer, last receiver first: the order in which the tape is walked back. */
export function arrivingSums(
  theta: Float64Array,
  first: number,
  fanIn: number,
  size: number,
  delta: Float64Array,
  arriving: Float64Array,
  m: number,
): void {
  const lastRow = first + (size - 1) * fanIn;
  const lastDelta = (size - 1) * m;
  for (let i = 0; i < fanIn; i++) {
    let n = 0;
    for (; n + 4 <= m; n += 4) {
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      for (let row = lastRow + i, at = lastDelta + n; at >= 0; row -= fanIn, at -= m) {
        const w = theta[row];
        sum0 += w * delta[at];
        sum1 += w * delta[at + 1];
        sum2 += w * delta[at + 2];
        sum3 += w * delta[at + 3];
      }
      const to = i * m + n;
      arriving[to] = sum0;
      arriving[to + 1] = sum1;
      arriving[to + 2] = sum2;
      arriving[to + 3] = sum3;
    }
    for (; n < m; n++) {
      let sum = 0;
      for (let row = lastRow + i, at = lastDelta + n; at >= 0; row -= fanIn, at -= m) sum += theta[row] * delta[at];
      arriving[i * m + n] = sum;
    }
  }
}

/** ∂C/∂w_ji = Σ_n δ_j a_i and ∂C/∂b_j = Σ_n δ_j over the batch, examples rising, each sum divided once by `divisor`. */
export function gradientSums(
  gradient: Float64Array,
  first: number,
  fanIn: number,
  size: number,
  delta: Float64Array,
  entered: Float64Array,
  m: number,
  divisor: number,
): void {
  const firstBias = first + size * fanIn;
  for (let j = 0; j < size; j++) {
    const row = first + j * fanIn;
    const from = j * m;
    const end = from + m;
    let i = 0;
    for (; i + 4 <= fanIn; i += 4) {
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      for (let n = from, at0 = i * m; n < end; n++, at0++) {
        const d = delta[n];
        sum0 += d * entered[at0];
        sum1 += d * entered[at0 + m];
        sum2 += d * entered[at0 + 2 * m];
        sum3 += d * entered[at0 + 3 * m];
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
    let sum = 0;
    for (let n = from; n < end; n++) sum += delta[n];
    gradient[firstBias + j] = sum / divisor;
  }
}
