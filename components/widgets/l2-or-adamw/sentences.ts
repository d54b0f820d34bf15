import { fill } from '#i18n/fill.ts';
import { formatNumber, formatSize } from '#notation/number.ts';
import type { L2State } from './l2-state.svelte.ts';
import { defaultState } from './link.ts';
import { walksBy } from './walks.ts';
import type { Words } from './words.ts';

/** A difference; of rounding only the order matters. */
const gapOf = (gap: number, words: Words): string => (gap === 0 ? words.gap.zero : formatSize(gap));

/** How far the way with L2 is from the others, after the present step. */
export function gapInWords({ cursor, n, setting, differences }: L2State, words: Words): string {
  return fill(words.gap.now, {
    ...words.ways[setting.method],
    t: cursor,
    theta: words.coordinates[n],
    a: gapOf(differences.plain[cursor], words),
    b: gapOf(differences.decoupled[cursor], words),
  });
}

/** What L2 does in the present setting. */
export function presentInWords(state: L2State, words: Words): string {
  const sentence = words.presents[state.present];
  if (!sentence.includes('{first}')) return sentence;
  const [first, second] = state.factors.map((factor) => formatNumber(factor, { trim: true }));
  return fill(sentence, { first, second });
}

const asked = walksBy(defaultState, 3);

/** What came out of the ways that were asked about, whatever is set now. */
export function outcomeInWords(words: Words): string {
  const third = formatNumber(asked.l2[3].theta[0], { decimals: 8 });
  return fill(words.ask.outcome, { third, first: formatNumber(asked.decoupled[1].theta[0], { decimals: 8 }) });
}
