import { exampleNetwork, initialNetwork, quantity, recordBatch, samplesOf } from '#engine';
import type { BatchTrace } from '#engine';

/** The four examples of exclusive or on F1, or a larger set on a small network. */
export const dataIds = ['xor', 'moons'] as const;

export type DataId = (typeof dataIds)[number];

/** Parameters whose gradients can be looked at; both networks have them. */
export const weightIds = ['w2_11', 'w2_12', 'b2_1', 'w1_11', 'w1_12', 'w1_21', 'w1_22'] as const;

export type WeightId = (typeof weightIds)[number];

/** Batch sizes to choose from. */
export const sizes: Readonly<Record<DataId, readonly number[]>> = {
  xor: [1, 2, 3, 4],
  moons: [1, 2, 4, 8, 16, 32, 64],
};

/** How many batches can be drawn. */
export const mostDrawn = 500;

const recorded: Partial<Record<DataId, BatchTrace>> = {};

/** All examples, recorded once, when they are first asked for. */
export function batchOf(id: DataId): BatchTrace {
  return (recorded[id] ??= recordBatch(
    id === 'xor'
      ? exampleNetwork('general').network
      : initialNetwork({
          sizes: [2, 3, 1],
          activations: ['identity', 'tanh', 'sigmoid'],
          loss: 'binary-cross-entropy',
          initializer: 'glorot',
          seed: 1,
        }),
    id === 'xor' ? samplesOf('xor', 0) : samplesOf('moons', 5, { count: 128 }),
    { reduction: 'mean' },
  ));
}

const gradients: Partial<Record<`${DataId} ${WeightId}`, readonly number[]>> = {};

/** The gradient of one parameter from each example alone, read off once. */
export function gradientsOf(id: DataId, weight: WeightId): readonly number[] {
  return (gradients[`${id} ${weight}`] ??= batchOf(id).traces.map((trace) => quantity(trace, `d${weight}`) + 0));
}
