import { field, finiteNumber, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { activationIds, dataIds, initializerIds, LAST_STEP, limits, PRESET_SEED, presets } from './setup.ts';
import type { DataId, Side } from './setup.ts';

/**
 * Which of the two the reader expects to learn; or no idea; or not asked yet. 'free' is said of networks nobody was asked about: those
 * that were changed after the answer.
 */
export const guesses = ['a', 'b', 'both', 'neither', 'unknown'] as const;
export type Guess = (typeof guesses)[number];

const guessStates = [...guesses, 'open', 'free'] as const;
export type GuessState = (typeof guessStates)[number];

/** All of the figure that a link keeps. */
export interface LinkState {
  data: DataId;
  seed: number;
  a: Side;
  b: Side;
  guess: GuessState;
  /** Updates taken. */
  step: number;
}

const { depth, width, scale, rate } = limits;

/** Each number of a side, in the order of the link: `10_8_sigmoid_normal_0.1_0.1`. */
const sideFields = {
  depth: wholeNumber(...depth),
  width: wholeNumber(...width),
  activation: oneOf(activationIds),
  initializer: oneOf(initializerIds),
  scale: finiteNumber(...scale),
  rate: finiteNumber(...rate),
} satisfies { [Key in keyof Side]: Codec<Side[Key]> };

const side: Codec<Side> = {
  parse(text) {
    const parts = text.split('_');
    const keys = Object.keys(sideFields) as (keyof Side)[];
    if (parts.length !== keys.length) return undefined;
    const read = keys.map((key, n) => [key, sideFields[key].parse(parts[n])] as const);
    return read.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(read) as unknown as Side);
  },
  format: (of) =>
    [
      sideFields.depth.format(of.depth),
      sideFields.width.format(of.width),
      of.activation,
      of.initializer,
      sideFields.scale.format(of.scale),
      sideFields.rate.format(of.rate),
    ].join('_'),
};

export const defaultState: LinkState = {
  data: 'moons',
  seed: PRESET_SEED,
  a: presets.vanishing[0],
  b: presets.vanishing[1],
  guess: 'open',
  step: 0,
};

export const fields: Fields<LinkState> = {
  data: field(oneOf(dataIds), defaultState.data),
  seed: field(wholeNumber(...limits.seed), defaultState.seed),
  a: field(side, defaultState.a),
  b: field(side, defaultState.b),
  guess: field(oneOf(guessStates), defaultState.guess),
  step: field(wholeNumber(0, LAST_STEP), defaultState.step),
};

/** Before the question was answered nothing can have been trained. */
export const codec: Codec<LinkState> = stateCodec(fields, ({ guess, step }) => guess !== 'open' || step === 0);
