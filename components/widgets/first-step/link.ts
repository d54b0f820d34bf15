import { field, finiteNumber, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { stops } from './strides.ts';
import type { Given } from './strides.ts';

/** Which of the two first steps is longer, as it can be predicted; and having no idea. */
export const guessIds = ['bias', 'none', 'equal', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

export const limits = {
  beta1: { min: 0, max: 0.99 },
  beta2: { min: 0, max: 0.9999 },
  eta: { min: 0.001, max: 1 },
  /** Beside smaller ones ε would be seen. */
  g: { min: 0.1, max: 100 },
} as const;

/** All of the figure that a link keeps; nothing can be changed before something was said. */
export interface LinkState extends Given {
  said: Guess | 'open';
  /** Which of the stops is shown. */
  stop: number;
}

export const defaultState: LinkState = { beta1: 0.9, beta2: 0.999, eta: 0.1, g: 3, said: 'open', stop: 0 };

const given = (key: keyof Given) => field(finiteNumber(limits[key].min, limits[key].max), defaultState[key]);

const fields: Fields<LinkState> = {
  beta1: given('beta1'),
  beta2: given('beta2'),
  eta: given('eta'),
  g: given('g'),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
  stop: field(wholeNumber(0, stops.length - 1), defaultState.stop),
};

/** While nothing was said, everything stands as at first. */
export const codec: Codec<LinkState> = stateCodec(
  fields,
  (state) =>
    state.said !== 'open' ||
    (Object.keys(defaultState) as (keyof LinkState)[]).every((key) => state[key] === defaultState[key]),
);
