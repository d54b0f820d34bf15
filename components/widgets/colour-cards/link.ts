import { field, listOf, oneOf } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { slotIds } from './cards.ts';
import type { SlotId } from './cards.ts';
import { arrowIds, presetIds } from './setup.ts';
import type { ArrowId, PresetId } from './setup.ts';

/** Sign and rough size of the product, as they can be predicted; and having no idea. */
export const guessIds = ['minus-1', 'minus-0.1', 'minus-0.01', 'plus-0.01', 'plus-0.1', 'plus-1', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

/** All of the figure that a link keeps. */
export interface LinkState {
  net: PresetId;
  arrow: ArrowId;
  /** Slots that have their card; 'none' alone where none has. */
  placed: (SlotId | 'none')[];
  /** 'open' until something was said; that can only be with all cards placed. */
  said: Guess | 'open';
  decimals: '4' | '8';
}

export const defaultState: LinkState = {
  net: 'general',
  arrow: 'w2_11',
  placed: ['none'],
  said: 'open',
  decimals: '4',
};

const fields: Fields<LinkState> = {
  net: field(oneOf(presetIds), defaultState.net),
  arrow: field(oneOf(arrowIds), defaultState.arrow),
  placed: field(listOf(oneOf([...slotIds, 'none'] as const), { separator: '_', min: 1, max: 3 }), defaultState.placed),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
  decimals: field(oneOf(['4', '8'] as const), defaultState.decimals),
};

export const codec: Codec<LinkState> = stateCodec(fields);
