import { gradientsOfTwoUnits, gradientsOfUnit } from './gradient-tiles.ts';
import { sumsOfOne, sumsOfTwo } from './sum-tiles.ts';

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
  const bias = first + size * fanIn;
  let j = 0;
  for (; j + 2 <= size; j += 2) {
    const row = first + j * fanIn;
    sumsOfTwo(theta, row, row + fanIn, 1, fanIn, entered, 0, m, bias + j, z, j * m, m);
  }
  if (j < size) sumsOfOne(theta, first + j * fanIn, 1, fanIn, entered, 0, m, bias + j, z, j * m, m);
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
  const row = first + (size - 1) * fanIn;
  const from = (size - 1) * m;
  let i = 0;
  for (; i + 2 <= fanIn; i += 2) {
    sumsOfTwo(theta, row + i, row + i + 1, -fanIn, size, delta, from, -m, -1, arriving, i * m, m);
  }
  if (i < fanIn) sumsOfOne(theta, row + i, -fanIn, size, delta, from, -m, -1, arriving, i * m, m);
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
  const bias = first + size * fanIn;
  let j = 0;
  for (; j + 2 <= size; j += 2) {
    gradientsOfTwoUnits(gradient, first + j * fanIn, bias + j, fanIn, delta, j * m, entered, m, divisor);
  }
  if (j < size) gradientsOfUnit(gradient, first + j * fanIn, bias + j, fanIn, delta, j * m, entered, m, divisor);
}
