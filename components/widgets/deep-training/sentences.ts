import { fill } from '#i18n/fill.ts';
import { formatNumber, formatOrder, formatSize } from '#notation/number.ts';
import type { DeepState } from './deep-state.svelte.ts';
import type { Shown } from './history.ts';
import { hasScale, JUDGED_AT, LAST_STEP, sideIds } from './setup.ts';
import type { Side } from './setup.ts';
import type { Words } from './words.ts';

/** A last layer this many times ahead of the first leaves it standing. */
const STANDING = 1000;

export const plain = (value: number): string => formatNumber(value, { decimals: 4, trim: true });
export const loss = (value: number): string => formatNumber(value);
export const order = (value: number): string => formatOrder(value);

export function summaryOf(side: Side, words: Words): string {
  const name = words.initializers[side.initializer];
  const { depth, width } = side;
  return fill(words.summary, {
    depth,
    width,
    activation: words.activations[side.activation],
    initializer: hasScale(side.initializer)
      ? fill(words.scaled, { initializer: name, scale: plain(side.scale) })
      : name,
    rate: plain(side.rate),
  });
}

/** The bars of network n in a sentence. */
export function barsOf({ frame }: Shown, n: 0 | 1, words: Words): string {
  const name = words.names[sideIds[n]];
  if (!frame) return fill(words.nothing, { name });
  const [lowest, highest] = [Math.min(...frame.norms), Math.max(...frame.norms)].map(order);
  return fill(words.bars, { name, step: frame.step, lowest, highest });
}

/** Where network n stands, in its last frame. */
export function standingOf({ frame, divergence }: Shown, n: 0 | 1, words: Words): string {
  if (!frame) return fill(words.nothing, { name: words.names[sideIds[n]] });
  if (divergence !== undefined) return fill(words.diverged, { step: divergence });
  return fill(words.loss, { loss: loss(frame.loss) });
}

export function walkedOf({ frame }: Shown, words: Words): string {
  if (!frame) return '';
  return fill(words.walked, {
    first: formatSize(frame.walked[0]),
    last: formatSize(frame.walked[frame.walked.length - 1]),
  });
}

export function lossesOf({ shown, step }: DeepState, words: Words): string {
  const [a, b] = shown.map(({ frame }) => (frame ? loss(frame.loss) : '–'));
  return fill(words.losses, { step, a, b });
}

/** What the training is at. */
export function statusOf(deep: DeepState, words: Words): string {
  const { step, wanted } = deep;
  const at = fill(words.run.at, { step });
  if (deep.isFailed) return words.run.failed;
  if (deep.isOpen) return `${at}. ${words.run.open}`;
  if (deep.isCatchingUp) return fill(words.run.catchingUp, { step, wanted });
  return step === LAST_STEP ? fill(words.run.ended, { last: LAST_STEP }) : at;
}

/** Network n that has all but stopped in front, while its last layer moves. */
function standingFirst({ frame }: Shown): number | undefined {
  if (!frame) return undefined;
  const [first, last] = [frame.walked[0], frame.walked[frame.walked.length - 1]];
  return first > 0 && last > STANDING * first ? last / first : undefined;
}

/** How the comparison came out; before it can be said, when it will be. */
export function outcomeOf(deep: DeepState, words: Words): string {
  const { learned, said, shown } = deep;
  if (learned === undefined) return fill(words.goOn, { step: JUDGED_AT });
  const [a, b] = shown.map(({ judged, divergence }, n) => {
    const name = sideIds[n].toUpperCase();
    if (judged !== undefined) return fill(words.lossOf, { name, loss: loss(judged) });
    return fill(words.divergenceOf, { name, step: divergence ?? 0 });
  });
  const ahead = shown.map(standingFirst);
  const n = ahead.findIndex((times) => times !== undefined);
  return [
    fill(words.outcome, { a, b }),
    words.learned[learned],
    said !== undefined && said !== 'unknown' && words.compared[said === learned ? 'same' : 'other'],
    n >= 0 && fill(words.lastLearns, { name: sideIds[n].toUpperCase(), times: formatSize(ahead[n]!) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** For those who listen: that it runs, and where it stands once it rests. */
export function announcementOf(deep: DeepState, words: Words): string {
  if (deep.isRunning) return words.run.running;
  const standing = deep.shown.map((shown, n) => {
    return `${words.names[sideIds[n]]}: ${standingOf(shown, n === 0 ? 0 : 1, words)} ${walkedOf(shown, words)}.`;
  });
  return [statusOf(deep, words), ...standing, deep.isOpen ? '' : outcomeOf(deep, words)].join(' ');
}
