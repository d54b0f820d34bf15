import type { Form } from './storage.ts';

/** One answer given to an exercise. Never changed afterwards, so that two devices can be merged by putting their attempts together. */
export interface Attempt {
  /** `ex-5-1` */
  readonly exercise: string;
  /** Which numbers it had. */
  readonly seed: number;
  /** `done`: of an exercise that is never right or wrong. */
  readonly result: Result;
  /** Id of the slip the answer showed. */
  readonly slip?: string;
  /** How sure the reader was before the verdict; absent if the question was skipped. */
  readonly confidence?: Confidence;
  /** How many hints were open. */
  readonly hints: number;
  /** When, in milliseconds since 1970 by the reader's clock, which may be wrong. */
  readonly at: number;
}

export type Result = 'right' | 'wrong' | 'done';
export type Confidence = 'guess' | 'think' | 'sure';

const results: readonly unknown[] = ['right', 'wrong', 'done'] satisfies Result[];
const confidences: readonly unknown[] = ['guess', 'think', 'sure'] satisfies Confidence[];
const fields = new Set(['exercise', 'seed', 'result', 'slip', 'confidence', 'hints', 'at']);
const highestSeed = 999_999;
const mostHints = 99;
/** The year 2200. */
export const latestTime = Date.UTC(2200, 0);

/** An attempt as it is stored. Whatever is not exactly one, unknown fields included, is refused. */
export const attemptForm: Form<Attempt> = {
  version: 1,
  check(record) {
    if (typeof record !== 'object' || record === null) return undefined;
    const { exercise, seed, result, slip, confidence, hints, at } = record as Record<keyof Attempt, unknown>;
    const isAttempt =
      Object.keys(record).every((key) => fields.has(key)) &&
      isId(exercise) &&
      isWhole(seed, highestSeed) &&
      results.includes(result) &&
      (slip === undefined || isId(slip)) &&
      (confidence === undefined || confidences.includes(confidence)) &&
      isWhole(hints, mostHints) &&
      isWhole(at, latestTime);
    return isAttempt ? (record as Attempt) : undefined;
  },
};

/** Ids of exercises and slips: `ex-5-1`, `M02`, `w2_12`. */
function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][\w-]{0,63}$/i.test(value);
}

/** A whole number from 0 to `max`. */
export function isWhole(value: unknown, max: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
}
