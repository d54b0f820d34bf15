import { field, finiteNumber, oneOf } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { limits, partIds, presetIds } from './setup.ts';
import type { PartId, PresetId } from './setup.ts';

/** The real drop beside the expected one, as it can be predicted; and having no idea. */
export const guessIds = ['more', 'same', 'less', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

/** All of the figure that a link keeps. */
export interface LinkState {
  net: PresetId;
  part: PartId;
  eta: number;
  said: Guess | 'open';
  /** The network shown: the one after the update only once something was said. */
  view: 'before' | 'after';
}

export const defaultState: LinkState = { net: 'paper', part: 'all', eta: 0.5, said: 'open', view: 'before' };

const fields: Fields<LinkState> = {
  net: field(oneOf(presetIds), defaultState.net),
  part: field(oneOf(partIds), defaultState.part),
  eta: field(finiteNumber(limits.min, limits.max), defaultState.eta),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
  view: field(oneOf(['before', 'after'] as const), defaultState.view),
};

export const codec: Codec<LinkState> = stateCodec(fields, ({ said, view }) => said !== 'open' || view === 'before');
