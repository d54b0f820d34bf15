/**
 * The sums of a layer for one example: the plain loops, row by row of the weights, for where nothing can be done side by side. Layout and
 * order of the sums are those of layer-loops.ts with m = 1.
 */

/** z_j = Σ_i w_ji a_i + b_j, senders rising, then the bias. */
export function weightedSumsOfOne(
  theta: Float64Array,
  first: number,
  fanIn: number,
  size: number,
  entered: Float64Array,
  z: Float64Array,
): void {
  let at = first;
  const firstBias = first + size * fanIn;
  for (let j = 0; j < size; j++) {
    let sum = theta[at++] * entered[0];
    for (let i = 1; i < fanIn; i++) sum += theta[at++] * entered[i];
    z[j] = sum + theta[firstBias + j];
  }
}

/** arriving_i = Σ_j w_ji δ_j, last receiver first. */
export function arrivingSumsOfOne(
  theta: Float64Array,
  first: number,
  fanIn: number,
  size: number,
  delta: Float64Array,
  arriving: Float64Array,
): void {
  for (let i = 0; i < fanIn; i++) arriving[i] = 0;
  for (let j = size - 1; j >= 0; j--) {
    const row = first + j * fanIn;
    const d = delta[j];
    for (let i = 0; i < fanIn; i++) arriving[i] += d * theta[row + i];
  }
}

/** ∂C/∂w_ji = δ_j a_i and ∂C/∂b_j = δ_j. */
export function gradientsOfOne(
  gradient: Float64Array,
  first: number,
  fanIn: number,
  size: number,
  delta: Float64Array,
  entered: Float64Array,
): void {
  let at = first;
  const firstBias = first + size * fanIn;
  for (let j = 0; j < size; j++) {
    const d = delta[j];
    for (let i = 0; i < fanIn; i++) gradient[at++] = d * entered[i];
    gradient[firstBias + j] = d;
  }
}
