import type { ActivationId } from './activations/index.ts';
import type { LossId } from './losses/index.ts';
import { recordMlp } from './record-mlp.ts';
import type { Trace } from './types.ts';

/** An output layer by itself: its weighted sums, one to a unit, and the targets of its loss. */
export interface OutputLayer {
  readonly activation: ActivationId;
  readonly loss: LossId;
  readonly z: readonly number[];
  readonly y: readonly number[];
}

/** Records it once forward and once back. Its one input is 0, so that the weighted sums are its biases. @throws as recordMlp. */
export function recordOutputs({ activation, loss, z, y }: OutputLayer): Trace {
  const network = {
    sizes: [1, z.length],
    activations: ['identity' as const, activation],
    W: [[], z.map(() => 0)],
    b: [[], [...z]],
    loss,
  };
  return recordMlp(network, { x: [0], y: [...y] });
}
