import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#notation/number.ts';
import { firstPull } from './tug.ts';
import type { TugState } from './tug-state.svelte.ts';
import type { Words } from './words.ts';

/** Eight decimals, without the zeros at the end. */
export const full = (value: number): string => formatNumber(value, { decimals: 8, trim: true });
const short = (value: number): string => formatNumber(value, { decimals: 4, trim: true });

/** The arrows for those who do not see them. */
export function arrowsOf({ paths, sum }: TugState, words: Words): string {
  const [first, second] = paths.map(({ contribution }) => full(contribution));
  return fill(words.arrows, { first, second, sum: full(sum) });
}

/** Whether any target could make the sum 0 at this weight. */
export function needOf({ need }: TugState, words: Words): string {
  if (!need) return words.need.zero;
  const { delta, low, high, isReached } = need;
  const values = { delta: short(delta), low: short(low), high: short(high) };
  return fill(words.need[isReached ? 'reached' : 'missed'], values);
}

export function plotOf({ said, weight, sum, zero, heldZero, start }: TugState, { plot }: Words): string {
  if (said === undefined) return plot.empty;
  const delta = full(start.delta);
  return fill(plot.drawn, {
    weight: full(weight),
    sum: full(sum),
    zero: zero === undefined ? plot.noZero : fill(plot.zeroAt, { zero: full(zero) }),
    held: fill(heldZero === undefined ? plot.noHeld : plot.heldAt, { delta, held: short(heldZero ?? 0) }),
  });
}

/** What the guess was, and where the sum is 0. */
export function verdictOf({ compared, verdict }: TugState, { guess }: Words): string {
  const { start, held, zero, guess: place } = compared;
  return fill(guess.verdicts[verdict], {
    sum: short(place?.sum ?? 0),
    there: short(place?.delta ?? 0),
    pull: full(-firstPull),
    delta: full(start.delta),
    held: short(held.weight),
    zero: full(zero.weight),
  });
}
