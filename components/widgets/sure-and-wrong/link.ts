import { field, finiteNumber, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';

/** Which loss learns faster at the place asked about, and about how many times, as it can be predicted; and having no idea. */
export const guessIds = ['squared', 'same', 'cross-4', 'cross-40', 'cross-400', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

/** How many times as large δ of cross-entropy is by each prediction that says so. */
export const timesOf: Partial<Record<Guess, number>> = { same: 1, 'cross-4': 4, 'cross-40': 40, 'cross-400': 400 };

export const limits = { min: -6, max: 6 } as const;

/** The place the prediction is about. */
export const asked = { z: -6, y: 1 } as const;

/** All of the figure that a link keeps; nothing can be moved before something was said. */
export interface LinkState {
  z: number;
  y: number;
  said: Guess | 'open';
}

export const defaultState: LinkState = { z: 0, y: 1, said: 'open' };

const fields: Fields<LinkState> = {
  z: field(finiteNumber(limits.min, limits.max), defaultState.z),
  y: field(wholeNumber(0, 1), defaultState.y),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
};

export const codec: Codec<LinkState> = stateCodec(
  fields,
  ({ z, y, said }) => said !== 'open' || (z === defaultState.z && y === defaultState.y),
);
