import { gradientsOfFourUnits, gradientsOfUnit } from './gradient-tiles.ts';
import { sumsOfFour, sumsOfOne } from './sum-tiles.ts';

/**
 * The three sums of a layer on flat arrays, for a batch of m examples laid out unit by unit: `a[j * m + n]` is unit j of example n. Each
 * example's sum runs in the order of the tape, so that every number is the tape's; several sums run side by side, which changes none of
 * them. Units are taken by fours, the last four once more in part where they are no multiple of 4; fewer than 4 one by one. The weight to
 * unit j from unit i is `theta[first + j * fanIn + i]`, the bias of unit j `theta[first + size * fanIn + j]`.
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
  if (size < 4 || m < 4) {
    for (let j = 0; j < size; j++) {
      sumsOfOne(theta, first + j * fanIn, 1, fanIn, entered, 0, m, bias + j, z, j * m, m);
    }
    return;
  }
  for (let next = 0; next < size; next += 4) {
    const j = Math.min(next, size - 4);
    sumsOfFour(theta, first + j * fanIn, fanIn, 1, fanIn, entered, 0, m, bias + j, z, j * m, m);
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
  const row = first + (size - 1) * fanIn;
  const from = (size - 1) * m;
  if (fanIn < 4 || m < 4) {
    for (let i = 0; i < fanIn; i++) {
      sumsOfOne(theta, row + i, -fanIn, size, delta, from, -m, -1, arriving, i * m, m);
    }
    return;
  }
  for (let next = 0; next < fanIn; next += 4) {
    const i = Math.min(next, fanIn - 4);
    sumsOfFour(theta, row + i, 1, -fanIn, size, delta, from, -m, -1, arriving, i * m, m);
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
  const bias = first + size * fanIn;
  if (size < 4 || fanIn < 4) {
    for (let j = 0; j < size; j++) {
      gradientsOfUnit(gradient, first + j * fanIn, bias + j, fanIn, delta, j * m, entered, m, divisor);
    }
    return;
  }
  for (let next = 0; next < size; next += 4) {
    const j = Math.min(next, size - 4);
    gradientsOfFourUnits(gradient, first + j * fanIn, bias + j, fanIn, delta, j * m, entered, m, divisor);
  }
}
