import { field, finiteNumber, listOf, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { methodIds } from './walks.ts';
import type { Pair, Setting } from './walks.ts';

/** Which of the three ways coincide, as it can be predicted; and having no idea. */
export const guessIds = ['l2-plain', 'l2-decoupled', 'none', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

export const limits = {
  learningRate: { min: 0.001, max: 0.5 },
  lambda: { min: 0, max: 1 },
  epsilon: { min: 1e-16, max: 0.1 },
  centre: { min: -4, max: 4 },
} as const;

/** Steps of the walks. */
export const lastStep = 40;

/** All of the figure that a link keeps; nothing can be moved before something was said. */
export interface LinkState extends Omit<Setting, 'centre'> {
  /** Where the minimum lies. */
  centre: number[];
  /** The coordinate that is looked at, 1 or 2. */
  coordinate: number;
  decimals: 4 | 8;
  said: Guess | 'open';
  step: number;
}

export const defaultState: LinkState = {
  method: 'adam',
  learningRate: 0.1,
  lambda: 0.1,
  epsilon: 1e-8,
  centre: [0, 0],
  coordinate: 1,
  decimals: 8,
  said: 'open',
  step: 0,
};

const decimals: Codec<4 | 8> = {
  parse: (text) => (text === '4' ? 4 : text === '8' ? 8 : undefined),
  format: String,
};
const number = ({ min, max }: { min: number; max: number }) => finiteNumber(min, max);

const fields: Fields<LinkState> = {
  method: field(oneOf(methodIds), defaultState.method),
  learningRate: field(number(limits.learningRate), defaultState.learningRate),
  lambda: field(number(limits.lambda), defaultState.lambda),
  epsilon: field(number(limits.epsilon), defaultState.epsilon),
  centre: field(listOf(number(limits.centre), { separator: '_', min: 2, max: 2 }), [...defaultState.centre]),
  coordinate: field(wholeNumber(1, 2), defaultState.coordinate),
  decimals: field(decimals, defaultState.decimals),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
  step: field(wholeNumber(0, lastStep), defaultState.step),
};

/** Before anything was said only the way numbers are written can be chosen. */
const untouched = ['method', 'learningRate', 'lambda', 'epsilon', 'coordinate', 'step'] as const;

export const codec: Codec<LinkState> = stateCodec(
  fields,
  (state) =>
    state.said !== 'open' ||
    (untouched.every((name) => state[name] === defaultState[name]) &&
      state.centre.every((value, n) => value === defaultState.centre[n])),
);

export const asPair = ([x, y]: readonly number[]): Pair => [x + 0, y + 0];
