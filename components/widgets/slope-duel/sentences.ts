import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#notation/number.ts';
import { crossing, isNear, leadAt } from './duel.ts';
import type { CurveId } from './duel.ts';
import type { DuelState } from './duel-state.svelte.ts';
import type { Words } from './words.ts';

/** Eight decimals, without the zeros at the end. */
export const full = (value: number): string => formatNumber(value, { decimals: 8, trim: true });
const short = (value: number): string => formatNumber(value, { decimals: 4, trim: true });

/** A lead this small prints as 0 in all eight decimals. */
const NOTHING = 5e-9;

const leader = (lead: number): CurveId => (lead > 0 ? 'tanh' : 'sigmoid');

/** Who is steeper at the place that is read. */
export function leadOf({ at, lead }: DuelState, words: Words): string {
  const who = Math.abs(lead) < NOTHING ? 'none' : leader(lead);
  return fill(words.lead[who], { z: full(at), by: full(Math.abs(lead)) });
}

export function plotOf(duel: DuelState, { plot }: Words): string {
  const values = { z: full(duel.at), tanh: full(duel.slopes.tanh), sigmoid: full(duel.slopes.sigmoid) };
  if (duel.said === undefined) return fill(plot.open, values);
  const drawn = fill(plot.drawn, values);
  return duel.isRevealed ? `${drawn} ${fill(plot.revealed, { crossing: full(crossing) })}` : drawn;
}

/** What has come out of the search so far. */
export function outcomeOf(duel: DuelState, words: Words): string {
  const { said, tried, phase } = duel;
  if (phase === 'found') {
    const at = isNear(tried) ? tried : (said as number);
    return fill(words.found, { tried: full(at), off: short(Math.abs(at - crossing)), crossing: full(crossing) });
  }
  if (phase === 'shown') return fill(words.shown, { crossing: full(crossing) });
  if (tried !== undefined) return fill(words.missed[leader(leadAt(tried))], { tried: full(tried) });
  if (typeof said !== 'number') return `${words.said.unknown} ${words.search}`;
  return `${fill(words.said[leader(leadAt(said))], { by: short(Math.abs(leadAt(said))) })} ${words.search}`;
}

/** How far the first guess was off, once the crossing may be named and another answer has found it. */
export function distanceOf({ said, isRevealed }: DuelState, words: Words): string {
  if (typeof said !== 'number' || !isRevealed || isNear(said)) return '';
  return fill(words.distance, { guess: full(said), off: short(Math.abs(said - crossing)) });
}
