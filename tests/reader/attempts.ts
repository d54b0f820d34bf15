import fc from 'fast-check';
import { attemptForm } from '#reader/attempt.ts';
import type { Attempt } from '#reader/attempt.ts';
import { nextId } from '#reader/attempt-id.ts';
import type { AttemptId } from '#reader/attempt-id.ts';
import { counter } from './areas.ts';

export const noon = Date.UTC(2026, 10, 24, 12);
export const hour = 3_600_000;
export const day = 24 * hour;

/** An unaided right answer at noon, but for `fields`. */
export function attempt(fields: Partial<Attempt> = {}): Attempt {
  return { exercise: 'ex-5-1', seed: 0, result: 'right', hints: 0, at: noon, ...fields };
}

/** Attempts with ids in the order given. */
export function withIds(attempts: readonly Attempt[], chance = counter()): Map<AttemptId, Attempt> {
  const ids: AttemptId[] = [];
  return new Map(attempts.map((each) => [ids[ids.push(nextId(each.at, ids, chance)) - 1], each]));
}

const word = fc.stringMatching(/^[a-z][a-z\d-]{0,12}$/);

/** Any attempt the book may write. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc.record(
  {
    exercise: word,
    seed: fc.nat(999_999),
    result: fc.constantFrom('right', 'wrong', 'done'),
    slip: fc.oneof(word, fc.constant('M02')),
    confidence: fc.constantFrom('guess', 'think', 'sure'),
    hints: fc.nat(3),
    at: fc.integer({ min: 0, max: Date.UTC(2200, 0) }),
  },
  { requiredKeys: ['exercise', 'seed', 'result', 'hints', 'at'] },
);

export const isAttempt = (record: unknown): boolean => attemptForm.check(record) !== undefined;
