import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#notation/number.ts';
import type { EarlyState } from './early-state.svelte.ts';
import { frames } from './link.ts';
import type { Words } from './words.ts';

export const eight = (value: number): string => formatNumber(value, { decimals: 8 });

/** Where in the step the figure stands. */
export function statusOf({ cursor, frame }: EarlyState, words: Words): string {
  return fill(words.status, { step: cursor + 1, last: frames.length, what: words.names[frame] });
}

/** What has become of the loss. */
export function outcomeOf({ losses: { before, right, early } }: EarlyState, { ask }: Words): string {
  const values = { before: eight(before), right: eight(right), early: eight(early), difference: eight(early - right) };
  return `${fill(ask.fell, values)} ${fill(early < right ? ask.more : ask.less, values)}`;
}

/** How far δ⁽¹⁾ is off, in percent. */
export function deviationOf({ eta, deviations }: EarlyState, { deviation }: Words): string {
  const [first, second] = deviations.map((share) => formatNumber(100 * share, { decimals: 2 }));
  return fill(deviation.sentence, { eta: formatNumber(eta, { decimals: 8, trim: true }), first, second });
}
