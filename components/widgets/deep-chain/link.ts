import type { ActivationId } from '#engine';
import { field, finiteNumber, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { activationIds, biasIds, farthest, limits } from './setup.ts';
import type { BiasId } from './setup.ts';

/**
 * The order of magnitude the reader expects, as a power of ten; or no idea; or not asked yet. 'free' is said of a chain nobody was asked
 * about: one that was changed after the answer.
 */
export type Guess = number | 'unknown' | 'open' | 'free';

/** All of the chain that a link keeps. */
export interface LinkState {
  depth: number;
  w: number;
  activation: ActivationId;
  bias: BiasId;
  guess: Guess;
  /** Layers walked back. */
  step: number;
}

export const defaultState: LinkState = {
  depth: 10,
  w: 1,
  activation: 'sigmoid',
  bias: 'held',
  guess: 'open',
  step: 0,
};

const order = wholeNumber(-farthest(limits.depth[1]), farthest(limits.depth[1]));

const guess: Codec<Guess> = {
  parse: (text) => (text === 'unknown' || text === 'open' || text === 'free' ? text : order.parse(text)),
  format: (said) => (typeof said === 'number' ? order.format(said) : said),
};

export const fields: Fields<LinkState> = {
  depth: field(wholeNumber(...limits.depth), defaultState.depth),
  w: field(finiteNumber(...limits.w), defaultState.w),
  activation: field(oneOf(activationIds), defaultState.activation),
  bias: field(oneOf(biasIds), defaultState.bias),
  guess: field(guess, defaultState.guess),
  step: field(wholeNumber(0, limits.depth[1]), defaultState.step),
};

/** No step can have been taken that is not there, or before the question was answered; no prediction lies off the axis. */
function fits({ depth, guess: said, step }: LinkState): boolean {
  if (typeof said === 'number' && Math.abs(said) > farthest(depth)) return false;
  return step <= (said === 'open' ? 0 : depth);
}

export const codec: Codec<LinkState> = stateCodec(fields, fits);
