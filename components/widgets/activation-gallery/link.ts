import { activations } from '#engine';
import type { ActivationId } from '#engine';
import { field, finiteNumber, oneOf } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';

/** Every row of the registry, in its order. */
export const activationIds = Object.keys(activations) as ActivationId[];

export const sums = { low: -6, high: 6 } as const;

/** All of the figure that a link keeps. */
export interface LinkState {
  first: ActivationId;
  second: ActivationId | 'none';
  /** The weighted sum at which both are read. */
  z: number;
  decimals: '4' | '8';
}

export const defaultState: LinkState = { first: 'relu', second: 'gelu', z: -1, decimals: '4' };

const fields: Fields<LinkState> = {
  first: field(oneOf(activationIds), defaultState.first),
  second: field(oneOf([...activationIds, 'none'] as const), defaultState.second),
  z: field(finiteNumber(sums.low, sums.high), defaultState.z),
  decimals: field(oneOf(['4', '8'] as const), defaultState.decimals),
};

export const codec: Codec<LinkState> = stateCodec(fields, ({ first, second }) => first !== second);
