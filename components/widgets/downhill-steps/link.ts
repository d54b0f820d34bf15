import { parseExpression } from '#engine';
import { field, finiteNumber, oneOf, typedText, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { endAt, ownHill, valley } from './hill.ts';
import type { Hill, Interval } from './hill.ts';
import { askedRate, guesses } from './prediction.ts';
import type { Guess } from './prediction.ts';
import { MAX_STEPS } from './walk.ts';

/** All of the figure that a link keeps. */
export interface LinkState {
  /** The formula typed; '' for the valley. */
  own: string;
  start: number;
  eta: number;
  guess: Guess | 'none';
  decimals: 4 | 8;
  frame: number;
}

/** Longest formula: a link must stay short enough to be sent. */
export const longestFormula = 120;

export const defaultState: LinkState = {
  own: '',
  start: 1,
  eta: askedRate,
  guess: 'none',
  decimals: 4,
  frame: 0,
};

const decimals: Codec<4 | 8> = {
  parse: (text) => (text === '4' ? 4 : text === '8' ? 8 : undefined),
  format: String,
};

/** Each number within the widest limits; `codec` holds them against those of the function. */
export const fields: Fields<LinkState> = {
  own: field(typedText(longestFormula), defaultState.own),
  start: field(finiteNumber(-3, 3), defaultState.start),
  eta: field(finiteNumber(0, 2), defaultState.eta),
  guess: field(oneOf(['none', ...guesses]), defaultState.guess),
  decimals: field(decimals, defaultState.decimals),
  frame: field(wholeNumber(0, 3 * MAX_STEPS), defaultState.frame),
};

/** The hill of a typed formula; undefined where it is none, or has no value at the start. */
export function hillOf(own: string, start: number): Hill | undefined {
  const parsed = parseExpression(own);
  const hill = parsed.ok ? ownHill(own, parsed.expression) : 'no-variable';
  return typeof hill === 'string' || endAt(hill, start)?.kind === 'no-value' ? undefined : hill;
}

function fits({ own, start, eta }: LinkState): boolean {
  const hill = own === '' ? valley : hillOf(own, start);
  const isWithin = ([low, high]: Interval, value: number): boolean => value >= low && value <= high;
  return hill !== undefined && isWithin(hill.limits.start, start) && isWithin(hill.limits.learningRate, eta);
}

export const codec: Codec<LinkState> = stateCodec(fields, fits);
