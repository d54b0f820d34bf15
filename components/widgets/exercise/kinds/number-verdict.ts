import type { NumericExercise, Numbers } from '#exercises/exercise.ts';
import { gradeAsked } from '#exercises/grade-number.ts';
import type { NumericVerdict } from '#exercises/grade-number.ts';
import { resultOf } from '#exercises/judged.ts';
import type { Locale } from '#i18n/locales.ts';
import { formatNumber } from '#notation/number.ts';
import type { Judgement, Message } from '../controls.ts';
import { numberStrings } from './number-strings.ts';

/** Judges what was typed for the one number of an exercise. */
export function judgementOn(text: string, exercise: NumericExercise, numbers: Numbers, locale: Locale): Judgement {
  const verdict = gradeAsked(exercise, numbers, text);
  return {
    result: resultOf(verdict),
    ...(verdict.kind === 'slip' && verdict.certain && { slip: verdict.slip }),
    ...(verdict.kind !== 'unreadable' && { given: formatNumber(verdict.value, { decimals: 8, trim: true }) }),
    messages: [messageOn(verdict, locale)],
  };
}

/** What is said on one number. */
export function messageOn(verdict: NumericVerdict, locale: Locale): Message {
  const own = numberStrings[locale];
  switch (verdict.kind) {
    case 'unreadable':
      return { text: own.unreadable[verdict.reason] };
    case 'right':
      return { feedback: 'right' };
    case 'slip':
      return { feedback: verdict.slip, asked: !verdict.certain };
    case 'wrong':
      return { text: own.wrong[verdict.reason] };
  }
}
