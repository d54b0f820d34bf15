import { expect, it } from 'vitest';
import { slipNames } from '#components/widgets/progress/slip-names.ts';
import { mutants } from '#engine';
import { feedbackNames } from '#exercises/words.ts';
import { locales } from '#i18n/locales.ts';
import { bookExercises } from '../../exercises/helpers/book.ts';

it.each(locales)('names are told apart, %s', (locale) => {
  const names = Object.values(slipNames[locale]);
  expect(new Set(names).size).toBe(names.length);
});

it('every name is that of a mutant of the engine or of a slip an exercise of the book has', () => {
  const slips = new Set(bookExercises.flatMap(({ exercise }) => feedbackNames(exercise)));
  const known = (id: string): boolean => Object.hasOwn(mutants, id) || slips.has(id);
  expect(Object.keys(slipNames.en).filter((id) => !known(id))).toEqual([]);
});

/** A prediction is never wrong: what is said on it is no slip. */
const withSlips = bookExercises.filter(({ exercise }) => exercise.kind !== 'predict');

it.each(withSlips)('every slip of $id has a name in both languages', ({ exercise }) => {
  for (const locale of locales) {
    expect(feedbackNames(exercise).filter((id) => !Object.hasOwn(slipNames[locale], id))).toEqual([]);
  }
});
