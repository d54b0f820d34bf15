import { fill } from '#i18n/fill.ts';
import { formatCount, formatNumber } from '#notation/number.ts';
import { lastStep, walkerIds } from './wrong.ts';
import type { RoundStep, Walker } from './wrong.ts';
import type { WrongState } from './wrong-state.svelte.ts';
import type { Drift, Words } from './words.ts';

/** A round whose sum is smaller, as a multiple of η, leads nowhere. */
const STILL = 0.001;
/** √v̂ that varies less within a round is as good as the same for all of its gradients. */
const STEADY = 1.1;

/** Three decimals, as the text has them. */
export const place = (value: number): string => formatNumber(value, { decimals: 3 });
const multiple = (value: number): string => formatNumber(value);
const given = (value: number): string => formatNumber(value, { decimals: 4, trim: true });

export function sumOf(round: readonly RoundStep[]): number {
  return round.reduce((sum, { length }) => sum + length, 0);
}

export function driftOf(round: readonly RoundStep[]): Drift {
  const sum = sumOf(round);
  return sum > STILL ? 'right' : sum < -STILL ? 'left' : 'still';
}

export function statusOf({ t, rounds }: WrongState, { status, begin }: Words): string {
  const last = formatCount(lastStep);
  const now = rounds?.adam.find((step) => step.t === t);
  return now ? fill(status, { t: formatCount(t), last, g: given(now.g) }) : fill(begin, { last });
}

/** Each walker with its place. */
export function placesOf({ places }: WrongState, { interval, walkers }: Words): string[] {
  return walkerIds.map((id) => fill(interval.at, { name: walkers[id], x: place(places[id]) }));
}

export function outcomeOf(ends: Readonly<Record<Walker, number>>, { ask }: Words): string {
  return fill(ask.outcome, {
    adam: place(ends.adam),
    amsgrad: place(ends.amsgrad),
    sgd: place(ends.sgd),
  });
}

/** Where the three are, and by which numbers of its last round Adam goes where it goes. */
export function verdictOf(state: WrongState, words: Words): string {
  const { trio, lastRounds, places, t } = state;
  if (!trio || !lastRounds) return state.isOpen ? words.walking : words.verdict.locked;
  const { verdict } = words;
  const where = fill(verdict.places, {
    t: formatCount(t),
    adam: place(places.adam),
    amsgrad: place(places.amsgrad),
    sgd: place(places.sgd),
  });
  const flat = trio.setting.C === 2 ? [verdict.flat] : [];
  return [where, ...flat, ...reasonOf(lastRounds, trio.setting, words)].join(' ');
}

type Rounds = NonNullable<WrongState['lastRounds']>;

function reasonOf({ adam, amsgrad }: Rounds, { C, beta1 }: { C: number; beta1: number }, { verdict }: Words): string[] {
  const drift = driftOf(adam);
  const sum = multiple(sumOf(adam));
  if (beta1 > 0) return [fill(verdict.mixed[drift], { beta1: given(beta1), sum })];
  const roots = adam.map(({ v }) => Math.sqrt(v!));
  const [step, ...steps] = adam.map(({ length }) => multiple(length));
  const [root, ...others] = roots.map(multiple);
  const divided = fill(verdict.divided[drift], {
    C: given(C),
    root,
    step,
    others: others.join(', '),
    steps: steps.join(', '),
    sum,
  });
  const times = Math.max(...roots) / Math.min(...roots);
  const [most, ...rest] = amsgrad.map(({ v }) => multiple(Math.sqrt(v!)));
  if (drift === 'right' && rest.every((each) => each === most))
    return [divided, fill(verdict.amsgrad, { most, sum: multiple(sumOf(amsgrad)) })];
  return times < STEADY ? [divided, fill(verdict.steady, { times: multiple(times) })] : [divided];
}
