import type { Attempt } from './attempt.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Days until an exercise comes back, after each unaided right answer in turn. Then it is known. */
const gaps = [1, 3, 7, 21].map((days) => days * day);
/** After a wrong answer, or one with hints, it comes back the same day or the next morning. */
const sooner = 8 * hour;

/**
 * When an exercise is to be done again, from its attempts in order: a time by the reader's clock, or undefined once it came back after
 * the longest gap and was right. Only what is answered when it was due, or the first time, leads to a longer gap: what was repeated
 * the same hour shows little. Where the clock went back by more than a day the times before cannot be trusted, and the attempt counts.
 */
export function dueAfter(attempts: readonly Attempt[]): number | undefined {
  let stage = 0;
  let due: number | undefined = -Infinity;
  let before = -Infinity;
  for (const { at, result, hints } of attempts) {
    if (result === 'wrong' || hints > 0) {
      stage = 0;
      due = at + sooner;
    } else if ((due !== undefined && at >= due) || at < before - day) {
      const gap = gaps[stage++];
      due = gap === undefined ? undefined : at + gap;
    }
    before = at;
  }
  return due;
}

/** Whether it is to be done by now. A last attempt that lies ahead of the clock was made by a wrong one: better asked once too often. */
export function isDue(
  { due, last }: { readonly due: number | undefined; readonly last: Attempt },
  now: number,
): boolean {
  return due !== undefined && (due <= now || last.at > now + day);
}

/** The lowest seed from 1 that none of the attempts had: numbers the reader has not seen. */
export function freshSeed(attempts: readonly Attempt[]): number {
  const seen = new Set(attempts.map(({ seed }) => seed));
  let seed = 1;
  while (seen.has(seed)) seed++;
  return seed;
}
