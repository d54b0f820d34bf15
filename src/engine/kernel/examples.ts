import { checkSample } from '../check-network.ts';
import type { Network, Sample } from '../types.ts';

/** Examples as two tables, row = example: what a kernel takes its batches from. */
export interface Examples {
  /** N */
  readonly sampleCount: number;
  /** N × n_0, row-major. */
  readonly X: Float64Array;
  /** N × n_L, row-major. */
  readonly Y: Float64Array;
  /** 0, 1, … N − 1: the examples in the order given. */
  readonly rising: Int32Array;
}

/**
 * Copies examples that fit the network into tables. @throws RangeError for no examples, or for one that does not fit
 * (`samples[3].x[0] must …`).
 */
export function examplesOf(samples: readonly Sample[], network: Network): Examples {
  if (samples.length === 0) throw new RangeError('samples must hold at least 1 example, got 0');
  samples.forEach((sample, n) => checkSample(sample, network, `samples[${n}].`));
  return {
    sampleCount: samples.length,
    X: Float64Array.from(samples.flatMap(({ x }) => x)),
    Y: Float64Array.from(samples.flatMap(({ y }) => y)),
    rising: Int32Array.from(samples, (_, n) => n),
  };
}
