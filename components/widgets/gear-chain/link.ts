import { field, finiteNumber, listOf, oneOf, typedText, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { limits, presets } from './setup.ts';

/** What the reader thinks the last Δ is made of. */
export type Guess = 'product' | 'last' | 'first' | 'sum' | 'at-x' | 'unknown';

export const guesses: readonly Guess[] = ['product', 'last', 'first', 'sum', 'at-x', 'unknown'];

/** All that a link keeps. */
export interface LinkState {
  first: string;
  second: string;
  /** '' where there are two functions only. */
  third: string;
  /** x and the nudge. */
  at: number[];
  step: number;
  said: Guess | 'open';
}

export const defaultState: LinkState = {
  first: presets.square.functions[0],
  second: presets.square.functions[1],
  third: '',
  at: [presets.square.x, 0.01],
  step: 0,
  said: 'open',
};

const text = typedText(limits.text);

export const fields: Fields<LinkState> = {
  first: field(text, defaultState.first),
  second: field(text, defaultState.second),
  third: field(text, defaultState.third),
  at: field(listOf(finiteNumber(-limits.x, limits.x), { separator: '_', min: 2, max: 2 }), defaultState.at),
  step: field(wholeNumber(0, 3), defaultState.step),
  said: field(oneOf([...guesses, 'open']), defaultState.said),
};

export const codec: Codec<LinkState> = stateCodec(fields);
