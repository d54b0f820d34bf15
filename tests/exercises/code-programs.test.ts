import { describe, expect, it } from 'vitest';
import { bookExercises, seedsUpTo } from './helpers/book.ts';
import { languages } from './helpers/interpret.ts';
import { runCodeExercise } from './helpers/run-code-exercise.ts';

const written = bookExercises.flatMap(({ id, exercise }) => (exercise.kind === 'code' ? [{ id, exercise }] : []));
const cases = written.flatMap((each) => languages.map((language) => ({ ...each, language })));

it('the book has exercises to program', () => {
  expect(cases.length).toBeGreaterThan(0);
});

describe.each(cases)('$id in $language', ({ exercise, language }) => {
  it('is solved by its model: what is shown, what is hidden and the edge cases', async () => {
    for (const seed of seedsUpTo(24)) {
      const ended = await runCodeExercise(exercise, language, exercise.model[language], seed);
      expect(ended.verdict, `seed ${seed}: ${JSON.stringify(ended)}`).toMatchObject({ right: true, complete: true });
    }
  });

  it('is told of its starter what is missing, not that it breaks down, nor of a slip', async () => {
    for (const seed of [0, 1, 2]) {
      const { status, verdict } = await runCodeExercise(exercise, language, exercise.starter[language], seed);
      expect(status).toBe('done');
      expect(verdict).toMatchObject({ right: false, complete: false });
      expect(verdict?.slip).toBeUndefined();
      for (const { kind } of verdict!.tests) expect(['shape', 'passed']).toContain(kind);
    }
  });

  it('is not run where the function has another name', async () => {
    const renamed = exercise.starter[language].replaceAll(exercise.functionName, 'other');
    expect(await runCodeExercise(exercise, language, renamed, 0)).toEqual({ status: 'missing' });
  });

  it('is not run where a line cannot be read, and the line is named', async () => {
    const text = `${exercise.model[language]}\n(`;
    const ended = await runCodeExercise(exercise, language, text, 0);
    expect(ended).toMatchObject({ status: 'error', line: expect.any(Number) });
  });
});
