import { activation } from '../activations/index.ts';
import type { Activation } from '../activations/index.ts';
import type { Network } from '../types.ts';

/** One layer on flat arrays, unit by unit: row[j * m + n]. The weights start at `first` in θ, the biases follow them. */
export interface LayerRows {
  readonly fanIn: number;
  readonly size: number;
  readonly first: number;
  readonly activation: Activation;
  readonly z: Float64Array;
  readonly a: Float64Array;
  /** What arrives at the units, then δ. */
  readonly delta: Float64Array;
}

/** The layers 1 … L of a checked network, for batches of at most `capacity` examples. */
export function layerRows({ sizes, activations }: Network, capacity: number): LayerRows[] {
  const layers: LayerRows[] = [];
  for (let l = 1, first = 0; l < sizes.length; l++) {
    const [fanIn, size] = [sizes[l - 1], sizes[l]];
    const row = (): Float64Array => new Float64Array(size * capacity);
    layers.push({ fanIn, size, first, activation: activation(activations[l]), z: row(), a: row(), delta: row() });
    first += size * (fanIn + 1);
  }
  return layers;
}

/** All parameters in a row: W[1] row by row, b[1], W[2], … */
export function flatParameters({ W, b }: Pick<Network, 'W' | 'b'>): Float64Array {
  return Float64Array.from(W.flatMap((row, l) => [...row, ...b[l]]));
}

/** The same shaped like W and b, as plain lists; index 0 stays empty. */
export function shapedParameters(flat: Float64Array, layers: readonly LayerRows[]): Pick<Network, 'W' | 'b'> {
  const slice = (from: number, count: number): number[] => Array.from(flat.subarray(from, from + count));
  const weights = layers.map(({ first, fanIn, size }) => slice(first, size * fanIn));
  const biases = layers.map(({ first, fanIn, size }) => slice(first + size * fanIn, size));
  return { W: [[], ...weights], b: [[], ...biases] };
}
