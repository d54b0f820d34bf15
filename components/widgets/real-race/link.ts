import { field, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { writtenCodec } from '#reader/state-codec.ts';
import { presets } from './presets.ts';
import { runnerCodec } from './runners.ts';
import { activationIds, dataIds, LAST_STEP, limits, slotIds } from './setup.ts';
import type { Runner, Setup, SlotId } from './setup.ts';

/**
 * Whose loss the reader expects to be the lowest; or no idea; or not asked yet. 'free' is said of a race nobody was asked about: one that
 * was changed after the answer.
 */
export type Guess = SlotId | 'unknown';
const guessStates = [...slotIds, 'unknown', 'open', 'free'] as const;
export type GuessState = (typeof guessStates)[number];

/** Steps between two pictures. */
export const paces = [1, 5, 20] as const;
export type Pace = (typeof paces)[number];

/** All of the figure that a link keeps. */
export interface LinkState {
  setup: Setup;
  guess: GuessState;
  /** Updates taken. */
  step: number;
  pace: Pace;
  /** Whether other seeds were tried. */
  trials: boolean;
}

type Written = Omit<Setup, 'runners'> &
  Record<SlotId, Runner | undefined | null> &
  Pick<LinkState, 'guess' | 'step'> & { pace: string; trials: string };

const first: Setup = presets.same;
const slot = (n: number) => field(runnerCodec, first.runners[n]);

export const fields: Fields<Written> = {
  data: field(oneOf(dataIds), first.data),
  seed: field(wholeNumber(...limits.seed), first.seed),
  depth: field(wholeNumber(...limits.depth), first.depth),
  width: field(wholeNumber(...limits.width), first.width),
  activation: field(oneOf(activationIds), first.activation),
  batch: field(wholeNumber(...limits.batch), first.batch),
  a: slot(0),
  b: slot(1),
  c: slot(2),
  d: slot(3),
  guess: field(oneOf(guessStates), 'open'),
  step: field(wholeNumber(0, LAST_STEP), 0),
  pace: field(oneOf(paces.map(String)), '1'),
  trials: field(oneOf(['no', 'yes']), 'no'),
};

export const defaultState: LinkState = { setup: first, guess: 'open', step: 0, pace: 1, trials: false };

function write({ setup: { runners, ...setup }, guess, step, pace, trials }: LinkState): Written {
  const [a, b, c, d] = runners;
  return { ...setup, a, b, c, d, guess, step, pace: String(pace), trials: trials ? 'yes' : 'no' };
}

/** Before the question was answered nothing can have been trained; and who is expected to win must race. */
function read({ a, b, c, d, guess, step, pace, trials, ...setup }: Written): LinkState | undefined {
  const runners = [a, b, c, d].map((runner) => runner ?? undefined);
  if (runners.every((runner) => runner === undefined)) return undefined;
  if (guess === 'open' && (step > 0 || trials === 'yes')) return undefined;
  const place = slotIds.findIndex((id) => id === guess);
  if (place >= 0 && runners[place] === undefined) return undefined;
  const known = paces.find((each) => String(each) === pace)!;
  return { setup: { ...setup, runners }, guess, step, pace: known, trials: trials === 'yes' };
}

export const codec: Codec<LinkState> = writtenCodec(fields, write, read);
