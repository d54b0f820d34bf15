import { activations, initialNetwork, initializers, samplesOf, standardised } from '#engine';
import type { ActivationId, InitializerId, Sample, TrainingPlan } from '#engine';

/** What a reader sets up for one of the two networks. */
export interface Side {
  /** Hidden layers, and units in each. */
  readonly depth: number;
  readonly width: number;
  readonly activation: ActivationId;
  readonly initializer: InitializerId;
  /** The one number of an initializer that has one. */
  readonly scale: number;
  readonly rate: number;
}

export type Sides = readonly [a: Side, b: Side];

export interface Setup {
  readonly data: DataId;
  /** Draws the moons, and the first weights of both networks. */
  readonly seed: number;
  readonly sides: Sides;
}

export const dataIds = ['moons', 'iris'] as const;
export type DataId = (typeof dataIds)[number];

export const sideIds = ['a', 'b'] as const;
export type SideId = (typeof sideIds)[number];

export const activationIds = Object.keys(activations) as ActivationId[];
export const initializerIds = Object.keys(initializers) as InitializerId[];

export const limits = {
  depth: [1, 10],
  width: [2, 16],
  scale: [0, 5],
  rate: [0.001, 5],
  seed: [0, 9999],
} as const;

/** A run ends here, so that a link to any of its steps can be computed anew while the reader waits. */
export const LAST_STEP = 1000;

/** The step at which the two are compared. */
export const JUDGED_AT = 300;

/** The option of an initializer that is its scale. */
const scaleOf: Partial<Record<InitializerId, string>> = { normal: 'deviation', uniform: 'limit', constant: 'value' };

export const hasScale = (id: InitializerId): boolean => scaleOf[id] !== undefined;

const first: Side = { depth: 10, width: 8, activation: 'sigmoid', initializer: 'normal', scale: 0.1, rate: 0.1 };

/** Pairs that teach something. */
export const presets = {
  vanishing: [first, { ...first, activation: 'relu', initializer: 'he' }],
  depth: [
    { ...first, depth: 1, initializer: 'glorot', rate: 1 },
    { ...first, depth: 5, initializer: 'glorot', rate: 1 },
  ],
  exploding: [
    { ...first, activation: 'leaky-relu', scale: 1 },
    { ...first, activation: 'leaky-relu', initializer: 'he' },
  ],
} as const satisfies Record<string, Sides>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];

/** Seed of the presets. */
export const PRESET_SEED = 3;

/** The name of a set-up. */
export function presetOf({ data, seed, sides }: Setup): PresetId | undefined {
  if (data !== 'moons' || seed !== PRESET_SEED) return undefined;
  const same = (one: Side, other: Side): boolean =>
    (Object.keys(one) as (keyof Side)[]).every((key) => one[key] === other[key]);
  return presetIds.find((id) => presets[id].every((side, n) => same(side, sides[n])));
}

/** The examples of a run; every input has mean 0 and variance 1. */
export const examplesFor = (data: DataId, seed: number): readonly Sample[] => standardised(samplesOf(data, seed));

/** The run of one network: all examples at every step, plain gradient descent; its outputs are logits. */
export function planOf(side: Side, data: DataId, seed: number, samples: readonly Sample[]): TrainingPlan {
  const hidden = <Value>(value: Value): Value[] => Array.from({ length: side.depth }, () => value);
  const option = scaleOf[side.initializer];
  const [{ x, y }] = samples;
  return {
    network: initialNetwork({
      sizes: [x.length, ...hidden(side.width), y.length],
      activations: ['identity', ...hidden(side.activation), 'identity'],
      loss: data === 'moons' ? 'binary-cross-entropy-from-logits' : 'softmax-cross-entropy',
      initializer: side.initializer,
      ...(option && { options: { [option]: side.scale } }),
      seed,
    }),
    samples,
    batchSize: samples.length,
    order: 'rising',
    optimizer: 'sgd',
    options: { learningRate: side.rate },
  };
}
