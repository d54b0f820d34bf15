import { activations, initialNetwork, optimizers, samplesOf, standardised } from '#engine';
import type { ActivationId, FieldGrid, Network, OptimizerId, Options, Sample, TrainingPlan } from '#engine';

/** One of the methods that race, with all of its options. */
export interface Runner {
  readonly optimizer: OptimizerId;
  readonly options: Options;
}

export const slotIds = ['a', 'b', 'c', 'd'] as const;
export type SlotId = (typeof slotIds)[number];

/** A free place has no runner; at least one has. */
export type Runners = readonly (Runner | undefined)[];

export interface Setup {
  readonly data: DataId;
  /** Draws the weights all set out from, and the order of their batches. */
  readonly seed: number;
  /** Hidden layers, and units in each. */
  readonly depth: number;
  readonly width: number;
  readonly activation: ActivationId;
  /** Examples of a step; where there are fewer, all. */
  readonly batch: number;
  readonly runners: Runners;
}

export const dataIds = ['moons', 'spirals', 'iris'] as const;
export type DataId = (typeof dataIds)[number];

export const activationIds = Object.keys(activations) as ActivationId[];
export const optimizerIds = Object.keys(optimizers) as OptimizerId[];

export const limits = { seed: [0, 9999], depth: [1, 3], width: [2, 16], batch: [1, 200] } as const;

/** A run ends here, so that a link to any of its steps can be computed anew while the reader waits. */
export const LAST_STEP = 1000;

/** The step at which the methods are compared. */
export const JUDGED_AT = 300;

/** Each input has mean 0 and variance 1; all examples of all data lie within. */
const REACH = [-2.8, 2.8] as const;

/** Where the answers of the networks are looked at. */
export const grid: FieldGrid = { x: REACH, y: REACH, columns: 50, rows: 50 };

/** The examples are drawn once and for all: the seed of a race is not theirs. */
const DATA_SEED = 1;

const made: Readonly<Record<DataId, () => Sample[]>> = {
  moons: () => samplesOf('moons', DATA_SEED, { noise: 0.2 }),
  spirals: () => samplesOf('spirals', DATA_SEED),
  /** Petals of the two species that lie close: versicolor, and virginica, which is 1. */
  iris: () =>
    samplesOf('iris', DATA_SEED)
      .filter(({ y: [setosa] }) => setosa === 0)
      .map(({ x, y }) => ({ x: x.slice(2), y: [y[2]] })),
};

const kept = new Map<DataId, readonly Sample[]>();

/** Two inputs and one of two classes each. */
export function examplesFor(data: DataId): readonly Sample[] {
  const known = kept.get(data);
  if (known) return known;
  const samples = standardised(made[data]());
  kept.set(data, samples);
  return samples;
}

/** The network all methods set out with; its output is a logit. */
export function networkOf({ depth, width, activation, seed }: Omit<Setup, 'runners'>): Network {
  const hidden = <Value>(value: Value): Value[] => Array.from({ length: depth }, () => value);
  return initialNetwork({
    sizes: [2, ...hidden(width), 1],
    activations: ['identity', ...hidden(activation), 'identity'],
    loss: 'binary-cross-entropy-from-logits',
    initializer: 'glorot',
    seed,
  });
}

/** The run of one method; the order of the batches depends on the seed alone, so it is that of all others. */
export function planOf(setup: Omit<Setup, 'runners'>, { optimizer, options }: Runner): TrainingPlan {
  const { data, batch, seed } = setup;
  return { network: networkOf(setup), samples: examplesFor(data), batchSize: batch, seed, optimizer, options };
}
