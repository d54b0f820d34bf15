import { surface } from '#engine';
import { field, finiteNumber, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { hours } from './clock.ts';
import type { Hour } from './clock.ts';
import { parts } from './formulas.ts';
import { surfaceIds } from './surface-terms.ts';
import type { ShownSurface } from './surface-terms.ts';

/** What was said about the arrow: nothing yet, that one does not know, an hour, or something about a point that was left since. */
export type Guess = 'none' | 'unknown' | 'elsewhere' | Hour;

/** All of the figure that a link keeps. */
export interface LinkState {
  surface: ShownSurface;
  first: number;
  second: number;
  guess: Guess;
  decimals: 4 | 8;
  frame: number;
}

const [first, second] = surface('bowl').start;

export const defaultState: LinkState = { surface: 'bowl', first, second, guess: 'none', decimals: 4, frame: 0 };

const guess: Codec<Guess> = {
  parse: (text) => ([...hours, 'none', 'unknown', 'elsewhere'] as const).find((said) => String(said) === text),
  format: String,
};

const decimals: Codec<4 | 8> = {
  parse: (text) => (text === '4' ? 4 : text === '8' ? 8 : undefined),
  format: String,
};

/** Both knobs within the widest domain; `codec` holds them against that of the surface. */
export const fields: Fields<LinkState> = {
  surface: field(oneOf(surfaceIds), defaultState.surface),
  first: field(finiteNumber(-10, 10), first),
  second: field(finiteNumber(-10, 10), second),
  guess: field(guess, defaultState.guess),
  decimals: field(decimals, defaultState.decimals),
  frame: field(wholeNumber(0, parts.length - 1), defaultState.frame),
};

/** Of points that lie on the surface drawn. */
export const codec: Codec<LinkState> = stateCodec(fields, ({ surface: id, first, second }) => {
  const { x, y } = surface(id).domain;
  return first >= x[0] && first <= x[1] && second >= y[0] && second <= y[1];
});
