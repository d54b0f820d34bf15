import { field, finiteNumber, listOf, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';

/** What becomes of the probabilities where the same number is added to all logits, as it can be predicted; and having no idea. */
export const guessIds = ['stays', 'sharper', 'even', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

export const limits = { z: { min: -10, max: 10 }, c: { min: -1000, max: 1000 } } as const;

/** What the prediction is about. */
export const askedC = 1000;

/** Numbers the slider of c runs through; others can be typed. */
export const stops = [-1000, -100, -10, -1, 0, 1, 10, 100, 700, 707, 708, 1000];

/** All of the figure that a link keeps; nothing is added before something was said. */
export interface LinkState {
  /** Logits. */
  z: number[];
  /** The target class, counted from 1. */
  target: number;
  /** Added to all logits. */
  c: number;
  said: Guess | 'open';
}

export const defaultState: LinkState = { z: [2, 1, 0], target: 2, c: 0, said: 'open' };

const classes = defaultState.z.length;

const fields: Fields<LinkState> = {
  z: field(listOf(finiteNumber(limits.z.min, limits.z.max), { separator: '_', min: classes, max: classes }), [
    ...defaultState.z,
  ]),
  target: field(wholeNumber(1, classes), defaultState.target),
  c: field(finiteNumber(limits.c.min, limits.c.max), defaultState.c),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
};

export const codec: Codec<LinkState> = stateCodec(fields, ({ c, said }) => said !== 'open' || c === defaultState.c);
