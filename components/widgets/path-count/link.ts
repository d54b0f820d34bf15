import { field, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';

/** Following every path by itself, or sweeping back once. */
export type Way = 'paths' | 'sweep';

export const ways: readonly Way[] = ['paths', 'sweep'];

export const limits = { least: 1, most: 16 } as const;

/** All that a link keeps. */
export interface LinkState {
  depth: number;
  way: Way;
  step: number;
}

export const defaultState: LinkState = { depth: 3, way: 'paths', step: 0 };

export const fields: Fields<LinkState> = {
  depth: field(wholeNumber(limits.least, limits.most), defaultState.depth),
  way: field(oneOf(ways), defaultState.way),
  step: field(wholeNumber(0, 2 ** limits.most), defaultState.step),
};

export const codec: Codec<LinkState> = stateCodec(fields);
