import { field, finiteNumber, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';

/** The operations of a learning step in their order, the loss after it, and the gradient check. */
export const frames = ['output', 'gradients', 'early', 'cross', 'delta', 'hidden', 'update', 'loss', 'check'] as const;

export type Frame = (typeof frames)[number];

/** The last frame before the loss is seen. */
export const LOCKED_AFTER = frames.indexOf('update');

/** What the loss will do after an update that came too early; and having no idea. */
export const guessIds = ['rises', 'stays', 'falls', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

/** Learning rates the slider runs through; others can be typed. */
export const rates = [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8];

export const limits = { min: 0.01, max: 8 } as const;

/** All of the figure that a link keeps. */
export interface LinkState {
  eta: number;
  /** Whether W⁽²⁾ is updated while going back, beside the right order. */
  early: 'yes' | 'no';
  step: number;
  said: Guess | 'open';
}

export const defaultState: LinkState = { eta: 0.5, early: 'yes', step: 0, said: 'open' };

const fields: Fields<LinkState> = {
  eta: field(finiteNumber(limits.min, limits.max), defaultState.eta),
  early: field(oneOf(['yes', 'no'] as const), defaultState.early),
  step: field(wholeNumber(0, frames.length - 1), defaultState.step),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
};

export const codec: Codec<LinkState> = stateCodec(fields, ({ said, step }) => said !== 'open' || step <= LOCKED_AFTER);
