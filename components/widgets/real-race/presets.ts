import type { OptimizerId } from '#engine';
import { areSame, runnerOf } from './runners.ts';
import { slotIds } from './setup.ts';
import type { Runners, Setup } from './setup.ts';

const four = ['sgd', 'momentum', 'rmsprop', 'adam'] as const satisfies OptimizerId[];

const withRates = (methods: readonly OptimizerId[], rates: readonly number[]): Runners =>
  methods.map((id, n) => runnerOf(id, { learningRate: rates[n] }));

/** The rates among which those of `chosen` were looked for, and the seeds by whose mean loss at the step of the comparison. */
export const triedRates = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10] as const;
export const triedSeeds = [1, 2, 3, 4, 5] as const;

const first: Setup = {
  data: 'moons',
  seed: 1,
  depth: 2,
  width: 8,
  activation: 'tanh',
  batch: 10,
  runners: withRates(four, [0.01, 0.01, 0.01, 0.01]),
};

const chosen = withRates(four, [3, 0.3, 0.1, 0.1]);

/** Races that teach something. */
export const presets = {
  same: first,
  /** The rates PyTorch gives these methods if none is named. */
  library: { ...first, runners: withRates(four, [0.001, 0.001, 0.01, 0.001]) },
  chosen: { ...first, runners: chosen },
  tooLarge: {
    ...first,
    depth: 3,
    width: 16,
    activation: 'leaky-relu',
    runners: withRates(['sgd', 'sgd', 'sgd', 'sgd'], [0.1, 1, 3, 10]),
  },
  fullBatch: { ...first, batch: 100, runners: chosen },
} as const satisfies Record<string, Setup>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];

/** The name of a set-up. */
export function presetOf(setup: Setup): PresetId | undefined {
  const shared = ['data', 'seed', 'depth', 'width', 'activation', 'batch'] as const;
  return presetIds.find((id) => {
    const preset: Setup = presets[id];
    return shared.every((key) => preset[key] === setup[key]) && areSame(preset.runners, setup.runners);
  });
}

/** The places that race, in order. */
export const takenOf = (runners: Runners): number[] => slotIds.flatMap((_, n) => (runners[n] === undefined ? [] : [n]));
