import { attemptForm } from './attempt.ts';
import type { Attempt, Confidence, Result } from './attempt.ts';
import { isAttemptId, nextId } from './attempt-id.ts';
import type { AttemptId } from './attempt-id.ts';
import { askToKeep } from './keep.ts';
import { dueAfter } from './reviews.ts';
import { readerStore } from './storage.ts';
import type { StorageProblem, Store } from './storage.ts';

export type { Attempt, Confidence, Result };

/** What a reader did, as far as it can be read. */
export interface Progress {
  /** In the order in which they were made. */
  readonly attempts: ReadonlyMap<AttemptId, Attempt>;
  /** By id of the exercise. */
  readonly exercises: ReadonlyMap<string, ExerciseProgress>;
  /** Damaged records, which lie aside or where no room was left to move them, and records of a later edition of the book; both stay in the browser. */
  readonly damaged: number;
  readonly newer: number;
}

/** What was done in one exercise. */
export interface ExerciseProgress {
  readonly attempts: readonly Attempt[];
  readonly first: Attempt;
  readonly last: Attempt;
  /** Right beats done beats wrong. */
  readonly best: Result;
  /** Right, or done, without a hint. */
  readonly unaided: boolean;
  /** The most hints opened in one attempt. */
  readonly hints: number;
  /** When to do it again; undefined once it is known. */
  readonly due: number | undefined;
}

/** Where attempts are stored: one key each, about 200 characters, so that 5 MB hold some 25,000 and nothing need ever be merged. */
export const attemptKeys = 'attempt:';

/** Keeps an attempt in `store`. Undefined when it is kept. `chance` gives 32 random bits at a time. */
export function recordIn(store: Store, attempt: Attempt, chance: () => number): StorageProblem | undefined {
  const earlier = store.keys(attemptKeys).map((key) => key.slice(attemptKeys.length));
  return store.write(attemptKeys + nextId(attempt.at, earlier, chance), attemptForm, attempt);
}

/** Everything `store` holds. */
export function progressIn(store: Store): Progress {
  const attempts = new Map<AttemptId, Attempt>();
  let damaged = store.aside();
  let newer = 0;
  for (const key of store.keys(attemptKeys)) {
    const id = key.slice(attemptKeys.length);
    const { value, problem } = isAttemptId(id) ? store.read(key, attemptForm) : { problem: 'corrupt' };
    if (value !== undefined) attempts.set(id, value);
    if (problem === 'corrupt') damaged++;
    if (problem === 'newer') newer++;
  }
  return { attempts, exercises: byExercise(attempts.values()), damaged, newer };
}

/** Keeps an attempt in this browser; with the first one the browser is asked not to clear it away. Undefined when it is kept. */
export function recordAttempt(attempt: Attempt): StorageProblem | undefined {
  const isFirst = readerStore.keys(attemptKeys).length === 0;
  const problem = recordIn(readerStore, attempt, () => crypto.getRandomValues(new Uint32Array(1))[0]!);
  if (isFirst && problem === undefined) void askToKeep();
  return problem;
}

/** What this browser holds. */
export function readProgress(): Progress {
  return progressIn(readerStore);
}

function byExercise(attempts: Iterable<Attempt>): Map<string, ExerciseProgress> {
  const grouped = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const own = grouped.get(attempt.exercise);
    if (own) own.push(attempt);
    else grouped.set(attempt.exercise, [attempt]);
  }
  return new Map([...grouped].map(([exercise, own]) => [exercise, summaryOf(own)]));
}

function summaryOf(attempts: readonly Attempt[]): ExerciseProgress {
  const best = (['right', 'done'] as const).find((result) => attempts.some((attempt) => attempt.result === result));
  return {
    attempts,
    first: attempts[0]!,
    last: attempts.at(-1)!,
    best: best ?? 'wrong',
    unaided: attempts.some(({ result, hints }) => result !== 'wrong' && hints === 0),
    hints: Math.max(...attempts.map(({ hints }) => hints)),
    due: dueAfter(attempts),
  };
}
