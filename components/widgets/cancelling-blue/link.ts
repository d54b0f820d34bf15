import { field, finiteNumber, oneOf } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';

export const lossIds = ['cross', 'squared'] as const;

export type Loss = (typeof lossIds)[number];

/** Where prediction and target come from: F1, or the reader. */
export const sourceIds = ['general', 'own'] as const;

export type Source = (typeof sourceIds)[number];

export const limits = { yHat: { min: 0.01, max: 0.99 }, y: { min: 0, max: 1 } } as const;

/** All of the figure that a link keeps. */
export interface LinkState {
  loss: Loss;
  from: Source;
  /** As typed; at their default while they come from F1. */
  yHat: number;
  y: number;
  /** Whether the blue card lies on the red one. */
  laid: 'no' | 'yes';
}

export const defaultState: LinkState = { loss: 'cross', from: 'general', yHat: 0.5, y: 1, laid: 'no' };

const fields: Fields<LinkState> = {
  loss: field(oneOf(lossIds), defaultState.loss),
  from: field(oneOf(sourceIds), defaultState.from),
  yHat: field(finiteNumber(limits.yHat.min, limits.yHat.max), defaultState.yHat),
  y: field(finiteNumber(limits.y.min, limits.y.max), defaultState.y),
  laid: field(oneOf(['no', 'yes'] as const), defaultState.laid),
};

export const codec: Codec<LinkState> = stateCodec(
  fields,
  ({ from, yHat, y }) => from === 'own' || (yHat === defaultState.yHat && y === defaultState.y),
);
