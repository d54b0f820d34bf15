import { field, finiteNumber, listOf, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';

/** Which way of clipping keeps the direction, as it can be predicted; and having no idea. */
export const guessIds = ['norm', 'value', 'both', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

export const limits = { g: { min: -5, max: 5 }, c: { min: 0.1, max: 10 } } as const;

/** Steps of the walk. */
export const lastStep = 12;

/** All of the figure that a link keeps; nothing can be moved before something was said. */
export interface LinkState {
  /** The gradient. */
  g: number[];
  /** The bound. */
  c: number;
  said: Guess | 'open';
  step: number;
}

export const defaultState: LinkState = { g: [3, 4], c: 1, said: 'open', step: 0 };

const fields: Fields<LinkState> = {
  g: field(listOf(finiteNumber(limits.g.min, limits.g.max), { separator: '_', min: 2, max: 2 }), [...defaultState.g]),
  c: field(finiteNumber(limits.c.min, limits.c.max), defaultState.c),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
  step: field(wholeNumber(0, lastStep), defaultState.step),
};

export const codec: Codec<LinkState> = stateCodec(
  fields,
  ({ g, c, said, step }) =>
    said !== 'open' || (g.every((each, n) => each === defaultState.g[n]) && c === defaultState.c && step === 0),
);
