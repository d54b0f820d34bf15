import { field, finiteNumber, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { sums, widths } from './duel.ts';

/** Where the reader expects the two slopes to be equal; or having no idea. */
export type Guess = number | 'unknown';

/** All of the figure that a link keeps. */
export interface LinkState {
  said: Guess | 'open';
  /** The weighted sum at which both slopes are read; free once something was said. */
  at: number;
  /** The last place given for an answer after that. */
  tried: number | 'none';
  /** Whether the crossing was asked for. */
  shown: 'yes' | 'no';
  zoom: number;
  /** The middle of what is zoomed in on. */
  middle: number;
}

export const defaultState: LinkState = {
  said: 'open',
  at: 0,
  tried: 'none',
  shown: 'no',
  zoom: 0,
  middle: (sums.low + sums.high) / 2,
};

const sum = finiteNumber(sums.low, sums.high);

/** A weighted sum or one of a few words. */
function sumOr<Word extends string>(words: readonly Word[]): Codec<number | Word> {
  const word = oneOf(words);
  return {
    parse: (text) => word.parse(text) ?? sum.parse(text),
    format: (value) => (typeof value === 'number' ? sum.format(value) : word.format(value)),
  };
}

const fields: Fields<LinkState> = {
  said: field(sumOr(['unknown', 'open'] as const), defaultState.said),
  at: field(sum, defaultState.at),
  tried: field(sumOr(['none'] as const), defaultState.tried),
  shown: field(oneOf(['yes', 'no'] as const), defaultState.shown),
  zoom: field(wholeNumber(0, widths.length - 1), defaultState.zoom),
  middle: field(sum, defaultState.middle),
};

/** Before the guess nothing else has been done. */
export const codec: Codec<LinkState> = stateCodec(
  fields,
  ({ said, at, tried, shown, zoom }) =>
    said !== 'open' || (at === defaultState.at && tried === 'none' && shown === 'no' && zoom === 0),
);
