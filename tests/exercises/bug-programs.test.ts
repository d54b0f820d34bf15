import { describe, expect, it } from 'vitest';
import { bookExercises, seedsUpTo } from './helpers/book.ts';
import { emptyFunction, interpret, languages, valuesOf } from './helpers/interpret.ts';
import { variantsOf } from './helpers/proofs.ts';
import { formsOf } from './trials/trial.ts';
import type { Trial } from './trials/trial.ts';

const files = import.meta.glob<{ trial: Trial }>('./trials/[0-9]*-*.ts', { eager: true });
const trials = new Map(Object.values(files).map(({ trial }) => [trial.exercise.id, trial]));

const bugs = bookExercises.flatMap(({ id, exercise }) => (exercise.kind === 'bug' ? [{ id, exercise }] : []));

it('each faulty program of the book has a file in tests/exercises/trials that tells how it is called', () => {
  expect(bugs.length).toBeGreaterThan(0);
  expect([...trials.keys()].sort()).toEqual(bugs.map(({ id }) => id).sort());
});

describe.each(bugs)('the program of $id', ({ id, exercise }) => {
  it.each(languages)('is %s, as printed and mended', async (language) => {
    for (const lines of formsOf(exercise, language)) {
      const source = [...lines, '', emptyFunction[language]].join('\n');
      const ended = await interpret(language, { source, functionName: 'isRead', calls: [[]] });
      expect(ended).toEqual({ status: 'done', results: [{ value: 1 }] });
    }
  });

  it.each(languages)('differs from the mended one in the line that is named, in %s', (language) => {
    const [printed, mended] = formsOf(exercise, language);
    expect(mended).toHaveLength(printed.length);
    expect(printed.filter((line, n) => line !== mended[n])).toEqual([printed[exercise.fault.line - 1]]);
  });

  it.each(languages)('shows its symptom as printed and the right numbers when mended, run in %s', async (language) => {
    const { around, functionName, argumentsOf, rowsOf } = trials.get(id)!;
    const variants = variantsOf(exercise, seedsUpTo(20));
    const calls = variants.map(({ numbers }) => [...argumentsOf(numbers)]);
    const ran = (lines: readonly string[]) =>
      valuesOf(language, { source: [...lines, around[language]].join('\n'), functionName, calls });
    const forms = formsOf(exercise, language);
    const [printed, mended] = [await ran(forms[0]), await ran(forms[1])];
    variants.forEach(({ numbers, seed }, n) => {
      const rows = exercise.symptom(numbers);
      const [faulty, right] = [rowsOf(printed[n], numbers), rowsOf(mended[n], numbers)];
      expect([faulty.length, right.length], `seed ${seed}`).toEqual([rows.length, rows.length]);
      rows.forEach(({ name, given, measured }, row) => {
        expect(Math.abs(faulty[row] - given), `seed ${seed}, ${name} as printed`).toBeLessThan(1e-7);
        expect(Math.abs(right[row] - measured), `seed ${seed}, ${name} mended`).toBeLessThan(1e-7);
      });
      expect(Math.max(...faulty.map((value, row) => Math.abs(value - right[row]))), `seed ${seed}`).toBeGreaterThan(
        1e-6,
      );
    });
  });
});
