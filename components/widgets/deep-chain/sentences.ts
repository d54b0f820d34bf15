import { fill } from '#i18n/fill.ts';
import { formatNumber, formatSize, powerOfTen } from '#notation/number.ts';
import type { ChainState } from './chain-state.svelte.ts';
import { heldSum } from './setup.ts';
import type { Words } from './words.ts';

export const trimmed = (value: number): string => formatNumber(value, { decimals: 4, trim: true });

/** Which chain it is. */
export function chainOf({ setup, layers }: ChainState, words: Words): string {
  const bias =
    setup.bias === 'zero'
      ? words.zero
      : fill(words.held, { z: heldSum(setup.activation), a: trimmed(layers[0].entered) });
  const { depth, w, activation } = setup;
  return `${fill(words.chain, { depth, w: trimmed(w), activation: words.activations[activation] })} ${bias}`;
}

export const saidOf = (said: number | 'unknown', words: Words): string =>
  said === 'unknown' ? words.prediction.unknown : fill(words.said, { order: powerOfTen(said) });

/** What the factors make of the gradient; nothing is said of factors that differ, unless one of them is 0. */
export function kindOf({ commonFactor, product }: ChainState): keyof Words['kind'] | undefined {
  if (product === 0) return 'dead';
  if (commonFactor === undefined) return undefined;
  const size = Math.abs(commonFactor);
  return size < 1 ? 'vanishing' : size === 1 ? 'kept' : 'exploding';
}

/** What came out, once the way back has come to its end; before, what is to be done. */
export function outcomeOf(chain: ChainState, words: Words): string {
  if (!chain.isAtEnd) return words.walk;
  const { commonFactor, depth, verdict } = chain;
  const kind = kindOf(chain);
  return [
    fill(words.outcome, { product: formatSize(chain.product) }),
    verdict && words.verdict[verdict],
    commonFactor !== undefined && fill(words.repeated, { factor: formatSize(commonFactor), depth }),
    kind && words.kind[kind],
  ]
    .filter(Boolean)
    .join(' ');
}

export function whatOf({ now }: ChainState, words: Words): string {
  return now ? fill(words.what.layer, { l: now.l }) : words.what.start;
}

export function explanationOf({ now }: ChainState, words: Words): string {
  if (!now) return words.explanation.start;
  return fill(words.explanation.layer, { z: formatSize(now.z), a: formatSize(now.a), factor: formatSize(now.factor) });
}

export const statusOf = (chain: ChainState, words: Words): string =>
  fill(words.status, { step: chain.cursor, last: chain.depth, what: whatOf(chain, words) });

/** The step in words, for those who listen. */
export function announcementOf(chain: ChainState, words: Words): string {
  const { now } = chain;
  if (!now) return chain.isOpen ? chainOf(chain, words) : statusOf(chain, words);
  const { l, factor, passed, gradient } = now;
  const step = fill(words.announcement, {
    l,
    factor: formatSize(factor),
    passed: formatSize(passed),
    gradient: formatSize(gradient),
  });
  return chain.isAtEnd ? `${step} ${outcomeOf(chain, words)}` : step;
}
