import { field, finiteNumber, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { lastStep, usualSetting, walkerIds } from './wrong.ts';
import type { Setting, Walker } from './wrong.ts';

/** Where Adam ends, as it can be predicted; and having no idea. */
export const guessIds = ['left', 'middle', 'right', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

export const limits = {
  C: { min: 2, max: 10 },
  beta2: { min: 0, max: 0.9999 },
  beta1: { min: 0, max: 0.99 },
  rate: { min: 0.01, max: 2 },
} as const;

export const axisIds = ['log', 'linear'] as const;

/** All of the figure that a link keeps; nothing can be changed before something was said. */
export interface LinkState extends Setting {
  readonly said: Guess | 'open';
  readonly step: number;
  /** How t runs along its axis. */
  readonly axis: (typeof axisIds)[number];
  /** Whose round is taken apart. */
  readonly of: Walker;
  readonly decimals: 4 | 8;
}

export const defaultState: LinkState = {
  ...usualSetting,
  said: 'open',
  step: 0,
  axis: 'log',
  of: 'adam',
  decimals: 4,
};

const limited = ({ min, max }: { min: number; max: number }): Codec<number> => finiteNumber(min, max);

const beta2: Codec<number | 'tied'> = {
  parse: (text) => (text === 'tied' ? text : limited(limits.beta2).parse(text)),
  format: (value) => (value === 'tied' ? value : limited(limits.beta2).format(value)),
};

const decimals: Codec<4 | 8> = {
  parse: (text) => (text === '4' ? 4 : text === '8' ? 8 : undefined),
  format: String,
};

const fields: Fields<LinkState> = {
  C: field(limited(limits.C), defaultState.C),
  beta2: field(beta2, defaultState.beta2),
  beta1: field(limited(limits.beta1), defaultState.beta1),
  rate: field(limited(limits.rate), defaultState.rate),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
  step: field(wholeNumber(0, lastStep), defaultState.step),
  axis: field(oneOf(axisIds), defaultState.axis),
  of: field(oneOf(walkerIds), defaultState.of),
  decimals: field(decimals, defaultState.decimals),
};

const untouched = ['C', 'beta2', 'beta1', 'rate', 'step', 'axis', 'of'] as const;

export const codec: Codec<LinkState> = stateCodec(
  fields,
  (state) => state.said !== 'open' || untouched.every((name) => state[name] === defaultState[name]),
);
