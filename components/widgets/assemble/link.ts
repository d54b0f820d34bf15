import type { PartNumbers, Parts } from '#engine';
import { field, finiteNumber, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { taskIds } from './tasks.ts';
import type { TaskId } from './tasks.ts';

/** What the first combination may be called; it has one right answer. */
export const guessIds = ['momentum', 'adagrad', 'rmsprop', 'adam', 'nameless', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

/** The choices of each switch. */
export const choices = {
  velocity: ['none', 'sum', 'average'],
  scale: ['none', 'sum', 'average', 'maximum'],
  correction: ['none', 'bias'],
  decay: ['none', 'l2', 'decoupled'],
} as const;

export const placeIds = ['bowl', 'long-bowl', 'rosenbrock'] as const;

export type PlaceId = (typeof placeIds)[number];

export const limits = {
  learningRate: { min: 0.0001, max: 1 },
  beta1: { min: 0, max: 0.9999 },
  beta2: { min: 0, max: 0.9999 },
  epsilon: { min: 1e-12, max: 1 },
  weightDecay: { min: 0, max: 1 },
} as const satisfies Record<keyof PartNumbers, { min: number; max: number }>;

/** Steps of the walk. */
export const lastStep = 200;

/** All of the figure that a link keeps; nothing can be moved before something was said. */
export interface LinkState extends Omit<Parts, 'correction'>, PartNumbers {
  correction: (typeof choices.correction)[number];
  place: PlaceId;
  said: Guess | 'open';
  task: TaskId | 'none';
  /** The task's switches were looked at. */
  checked: 'no' | 'yes';
  decimals: 4 | 8;
  step: number;
}

export const defaultState: LinkState = {
  velocity: 'none',
  scale: 'average',
  correction: 'none',
  decay: 'none',
  learningRate: 0.1,
  beta1: 0.9,
  beta2: 0.9,
  epsilon: 1e-8,
  weightDecay: 0.1,
  place: 'bowl',
  said: 'open',
  task: 'none',
  checked: 'no',
  decimals: 4,
  step: 0,
};

const decimals: Codec<4 | 8> = {
  parse: (text) => (text === '4' ? 4 : text === '8' ? 8 : undefined),
  format: String,
};
const number = (name: keyof PartNumbers) => field(finiteNumber(limits[name].min, limits[name].max), defaultState[name]);

const fields: Fields<LinkState> = {
  velocity: field(oneOf(choices.velocity), defaultState.velocity),
  scale: field(oneOf(choices.scale), defaultState.scale),
  correction: field(oneOf(choices.correction), defaultState.correction),
  decay: field(oneOf(choices.decay), defaultState.decay),
  learningRate: number('learningRate'),
  beta1: number('beta1'),
  beta2: number('beta2'),
  epsilon: number('epsilon'),
  weightDecay: number('weightDecay'),
  place: field(oneOf(placeIds), defaultState.place),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
  task: field(oneOf([...taskIds, 'none'] as const), defaultState.task),
  checked: field(oneOf(['no', 'yes'] as const), defaultState.checked),
  decimals: field(decimals, defaultState.decimals),
  step: field(wholeNumber(0, lastStep), defaultState.step),
};

/** How numbers are written is all that can be chosen before something was said. */
function isUntouched(state: LinkState): boolean {
  return (Object.keys(defaultState) as (keyof LinkState)[]).every(
    (name) => name === 'decimals' || state[name] === defaultState[name],
  );
}

export const codec: Codec<LinkState> = stateCodec(
  fields,
  (state) => (state.said !== 'open' || isUntouched(state)) && (state.checked === 'no' || state.task !== 'none'),
);
