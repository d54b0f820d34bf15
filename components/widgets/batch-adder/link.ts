import type { Reduction } from '#engine';
import { field, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';

/** The parameters of F1, by name in plain text, output layer first. */
export const parameters = ['w2_11', 'w2_12', 'b2_1', 'w1_11', 'w1_12', 'b1_1', 'w1_21', 'w1_22', 'b1_2'] as const;

export type Parameter = (typeof parameters)[number];

/** How many times as large as the mean the sum will be. */
export const guesses = ['one', 'two', 'four', 'sixteen', 'unknown'] as const;

export type Guess = (typeof guesses)[number];

export const reductions: readonly Reduction[] = ['mean', 'sum'];

/** All that a link keeps. */
export interface LinkState {
  parameter: Parameter;
  reduction: Reduction;
  /** How often each of the four examples is in the batch. */
  copies: number;
  said: Guess | 'open';
}

export const defaultState: LinkState = { parameter: 'w2_11', reduction: 'mean', copies: 1, said: 'open' };

export const mostCopies = 2;

const fields: Fields<LinkState> = {
  parameter: field(oneOf(parameters), defaultState.parameter),
  reduction: field(oneOf(reductions), defaultState.reduction),
  copies: field(wholeNumber(1, mostCopies), defaultState.copies),
  said: field(oneOf<Guess | 'open'>([...guesses, 'open']), defaultState.said),
};

/** The sum and the larger batch are shown after the prediction. */
export const codec: Codec<LinkState> = stateCodec(
  fields,
  ({ reduction, copies, said }) => said !== 'open' || (reduction === 'mean' && copies === 1),
);
