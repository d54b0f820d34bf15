import { expect } from 'vitest';
import { testsOf } from '#exercises/code/code-test.ts';
import { gradeCode } from '#exercises/code/grade-code.ts';
import type { CallOutcome } from '#exercises/code/grade-code.ts';
import type { CodeExercise, ExpectedQuantity } from '#exercises/exercise.ts';

/** Slips are many and slow to work out: these seeds stand for the others. */
const seedsForSlips = 4;

/** What a program hands back whose quantities are these. */
export function resultOf(quantities: readonly ExpectedQuantity[]): CallOutcome {
  const isList = quantities.some(({ path }) => typeof path[0] === 'number');
  const result = (isList ? [] : {}) as Record<string | number, unknown>;
  for (const { path, value } of quantities) {
    let place = result;
    path.slice(0, -1).forEach((key, depth) => {
      place[key] ??= typeof path[depth + 1] === 'number' ? [] : {};
      place = place[key] as typeof result;
    });
    place[path.at(-1)!] = value;
  }
  return { value: result };
}

/** The engine's numbers pass all tests of a seed; those of a slip depart, and that slip is found behind them. */
export function proveCode(exercise: CodeExercise, seeds: readonly number[]): void {
  for (const seed of seeds) {
    const tests = testsOf(exercise, seed);
    const outcomes = tests.map(({ numbers }) => resultOf(exercise.expected(numbers)));
    expect(gradeCode(exercise, tests, outcomes), `seed ${seed}`).toMatchObject({ right: true, complete: true });
  }
  for (const seed of seeds.slice(0, seedsForSlips)) {
    const tests = testsOf(exercise, seed);
    for (const { id, values } of exercise.slips) {
      const outcomes = tests.map(({ numbers }) => resultOf(values(numbers)[0] ?? exercise.expected(numbers)));
      const verdict = gradeCode(exercise, tests, outcomes);
      expect(verdict, `seed ${seed}, ${id}`).toMatchObject({ right: false, slip: id });
      for (const test of verdict.tests.filter(({ kind }) => kind === 'departed')) {
        expect(test).toMatchObject({ slips: expect.arrayContaining([{ slip: id, whole: true }]) });
      }
    }
  }
}
