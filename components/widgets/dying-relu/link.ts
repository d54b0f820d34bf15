import { field, finiteNumber, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { limits, presetOf, presets, STEPS } from './dying.ts';
import type { Setup } from './dying.ts';

/** What step 2 will do for the dead unit; and having no idea. */
export const guessIds = ['repairs', 'slowly', 'never', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

/** The death stands still here until something was said. */
export const LOCKED_AT = 1;

/** All of the figure that a link keeps. */
export interface LinkState extends Setup {
  step: number;
  said: Guess | 'open';
  decimals: '4' | '8';
}

export const defaultState: LinkState = { ...presets.dies, step: 0, said: 'open', decimals: '4' };

const fields: Fields<LinkState> = {
  w: field(finiteNumber(-2, 2), defaultState.w),
  b: field(finiteNumber(limits.b.min, limits.b.max), defaultState.b),
  slope: field(finiteNumber(limits.slope.min, limits.slope.max), defaultState.slope),
  eta: field(finiteNumber(limits.eta.min, limits.eta.max), defaultState.eta),
  step: field(wholeNumber(0, STEPS), defaultState.step),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
  decimals: field(oneOf(['4', '8'] as const), defaultState.decimals),
};

/** Before the prediction there are two runs, and one of them stands still at the death. */
export const codec: Codec<LinkState> = stateCodec(fields, ({ step, said, ...setup }) => {
  if (said !== 'open') return true;
  const preset = presetOf(setup);
  return preset === 'small' || (preset === 'dies' && step <= LOCKED_AT);
});
