import { expect, it } from 'vitest';
import { slipNames } from '#components/widgets/progress/slip-names.ts';
import { locales } from '#i18n/locales.ts';
import { feedbackNames } from '#exercises/words.ts';
import { bookExercises } from '../../exercises/helpers/book.ts';

// What is said on a prediction is no slip.
const graded = bookExercises.filter(({ exercise }) => exercise.kind !== 'predict');

it.each(locales)('every slip an exercise of the book may be recorded with has a name of its own, %s', (locale) => {
  const names: Readonly<Record<string, string>> = slipNames[locale];
  const slips = [...new Set(graded.flatMap(({ exercise }) => feedbackNames(exercise)))];
  expect(slips.length).toBeGreaterThan(20);
  expect(slips.filter((slip) => names[slip] === undefined)).toEqual([]);
  expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
});
