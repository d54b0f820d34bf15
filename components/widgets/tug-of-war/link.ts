import { field, finiteNumber, oneOf } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { given, targets, weights } from './tug.ts';

/** The weight at which the reader expects a sum of 0; or having no idea. */
export type Guess = number | 'unknown';

/** All of the figure that a link keeps. */
export interface LinkState {
  /** y₂ */
  target: number;
  /** w⁽²⁾₂₁, free once something was said. */
  weight: number;
  said: Guess | 'open';
}

export const defaultState: LinkState = { ...given, said: 'open' };

const weight = finiteNumber(weights.low, weights.high);
const word = oneOf(['unknown', 'open'] as const);
const said: Codec<LinkState['said']> = {
  parse: (text) => word.parse(text) ?? weight.parse(text),
  format: (value) => (typeof value === 'number' ? weight.format(value) : word.format(value)),
};

const fields: Fields<LinkState> = {
  target: field(finiteNumber(targets.low, targets.high), defaultState.target),
  weight: field(weight, defaultState.weight),
  said: field(said, defaultState.said),
};

export const codec: Codec<LinkState> = stateCodec(
  fields,
  (state) => state.said !== 'open' || state.weight === defaultState.weight,
);
