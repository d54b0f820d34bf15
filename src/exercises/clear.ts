import { wrongAnswers } from './answers.ts';
import type { WrongAnswer } from './answers.ts';
import type { AskedNumber, Exercise, Numbers } from './exercise.ts';
import { tolerance } from './grade-number.ts';

/** No δ smaller than this is asked for. */
const smallestKey = 0.002;
/** In a table: the gradient such a δ leads to by the smallest value that enters a weight. */
const smallestCell = 0.0004;

/**
 * Whether these numbers keep the right answer and all wrong ones of an exercise apart. In other kinds than numbers and tables nothing
 * depends on it.
 */
export function isClear<N extends Numbers>(exercise: Exercise<N>, numbers: N): boolean {
  if (exercise.kind === 'numeric') return isClearNumber(exercise, numbers, exercise.printed(), smallestKey);
  if (exercise.kind !== 'table') return true;
  const printed = exercise.printed();
  return exercise.cells.every((cell) => isClearNumber(cell, numbers, printed, smallestCell));
}

function isClearNumber<N extends Numbers>(asked: AskedNumber<N>, numbers: N, printed: N, smallest: number): boolean {
  const key = asked.answer(numbers);
  const wrong = wrongAnswers(asked, numbers);
  const areOne = alwaysOne(wrongAnswers(asked, printed));
  if (asked.isCount) return keepsCountsApart({ key, wrong, areOne });
  return keepsApart({ key, from: asked.from?.(numbers) ?? 0, wrong, areOne, smallest });
}

/** Counts are apart as soon as they are different. */
function keepsCountsApart({ key, wrong, areOne }: Pick<Answers, 'key' | 'wrong' | 'areOne'>): boolean {
  return wrong.every(
    ({ slip, value }, n) =>
      value !== key && wrong.slice(n + 1).every((other) => other.value !== value || areOne(slip, other.slip)),
  );
}

interface Answers {
  readonly key: number;
  /** The value before an update; 0 for all other numbers. */
  readonly from: number;
  readonly wrong: readonly WrongAnswer[];
  /** Whether two slips lead to one number whatever the numbers are: then it is asked whether it was the first. */
  areOne(one: string, other: string): boolean;
  readonly smallest: number;
}

/**
 * Whether all answers are kept apart: no slip within 5 tolerances of the key, no two slips within 2 of each other, and a change, or a
 * key, large enough to be worked with, unless it is 0.
 */
export function keepsApart({ key, from, wrong, areOne, smallest }: Answers): boolean {
  const size = Math.abs(key - from);
  if (size !== 0 && size < smallest) return false;
  return wrong.every(
    ({ slip, value }, n) =>
      Math.abs(value - key) > 5 * tolerance(size) &&
      wrong
        .slice(n + 1)
        .every(
          (other) =>
            Math.abs(value - other.value) > 2 * Math.max(tolerance(value - from), tolerance(other.value - from)) ||
            areOne(slip, other.slip),
        ),
  );
}

/** Slips that lead to one number by their nature do so with the printed numbers too. */
function alwaysOne(printed: readonly WrongAnswer[]): Answers['areOne'] {
  const valuesOf = (id: string) => printed.filter(({ slip }) => slip === id).map(({ value }) => value);
  return (one, other) => valuesOf(one).some((value) => valuesOf(other).some((twin) => isSame(value, twin)));
}

/** Equal but for the last bits, which depend on the order of the factors. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.abs(one);
}
