import { field, finiteNumber, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { lastStep, methodIds, modeIds, usualRates } from './rare.ts';
import type { Setting } from './rare.ts';

/** Which weight goes farther, as it can be predicted; and having no idea. */
export const guessIds = ['busy', 'rare', 'equal', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

export const limits = { period: { min: 1, max: 20 }, rate: { min: 0.001, max: 1 } } as const;

/** Before something was said, nothing can be changed and no step be taken after the first. */
export const firstStep = 1;

/** All of the figure that a link keeps. */
export interface LinkState extends Setting {
  readonly said: Guess | 'open';
  readonly step: number;
  readonly decimals: 4 | 8;
}

export const defaultState: LinkState = {
  mode: 'told',
  method: 'adagrad',
  period: 10,
  ...usualRates.told,
  said: 'open',
  step: firstStep,
  decimals: 4,
};

const rate = finiteNumber(limits.rate.min, limits.rate.max);
const decimals: Codec<4 | 8> = {
  parse: (text) => (text === '4' ? 4 : text === '8' ? 8 : undefined),
  format: String,
};

const fields: Fields<LinkState> = {
  mode: field(oneOf(modeIds), defaultState.mode),
  method: field(oneOf(methodIds), defaultState.method),
  period: field(wholeNumber(limits.period.min, limits.period.max), defaultState.period),
  rate: field(rate, defaultState.rate),
  sgd: field(rate, defaultState.sgd),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
  step: field(wholeNumber(0, lastStep), defaultState.step),
  decimals: field(decimals, defaultState.decimals),
};

const untouched = ['mode', 'method', 'period', 'rate', 'sgd'] as const;

export const codec: Codec<LinkState> = stateCodec(
  fields,
  (state) =>
    state.said !== 'open' || (state.step <= firstStep && untouched.every((name) => state[name] === defaultState[name])),
);
