import { field, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { dataIds, mostDrawn, sizes, weightIds } from './data.ts';
import type { DataId, WeightId } from './data.ts';

/** What becomes of the spread from m = 1 to m = 4: with putting back, then without; and having no idea. */
export const guessIds = ['half-half', 'half-zero', 'quarter-quarter', 'quarter-zero', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

export const drawingIds = ['back', 'kept'] as const;

export const largestSeed = 9999;

/** All of the figure that a link keeps; before something was said, only batches of one example of the four are drawn, with putting back. */
export interface LinkState {
  data: DataId;
  /** Examples of a batch. */
  m: number;
  /** Whether an example is put back before the next one is drawn. */
  way: (typeof drawingIds)[number];
  /** Which gradients run across and up. */
  x: WeightId;
  y: WeightId;
  /** Batches drawn so far. */
  drawn: number;
  /** Every batch there is instead of drawn ones. */
  all: 'yes' | 'no';
  seed: number;
  said: Guess | 'open';
  decimals: 4 | 8;
}

export const defaultState: LinkState = {
  data: 'xor',
  m: 1,
  way: 'back',
  x: 'w2_11',
  y: 'w2_12',
  drawn: 0,
  all: 'no',
  seed: 1,
  said: 'open',
  decimals: 4,
};

const decimals: Codec<4 | 8> = {
  parse: (text) => (text === '4' ? 4 : text === '8' ? 8 : undefined),
  format: String,
};

const fields: Fields<LinkState> = {
  data: field(oneOf(dataIds), defaultState.data),
  m: field(wholeNumber(1, 64), defaultState.m),
  way: field(oneOf(drawingIds), defaultState.way),
  x: field(oneOf(weightIds), defaultState.x),
  y: field(oneOf(weightIds), defaultState.y),
  drawn: field(wholeNumber(0, mostDrawn), defaultState.drawn),
  all: field(oneOf(['yes', 'no'] as const), defaultState.all),
  seed: field(wholeNumber(0, largestSeed), defaultState.seed),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
  decimals: field(decimals, defaultState.decimals),
};

export const codec: Codec<LinkState> = stateCodec(
  fields,
  ({ data, m, way, x, y, all, said }) =>
    x !== y &&
    sizes[data].includes(m) &&
    (all === 'no' || data === 'xor') &&
    (said !== 'open' || (data === 'xor' && m === 1 && way === 'back' && all === 'no')),
);
