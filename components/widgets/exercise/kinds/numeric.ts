import type { NumericExercise } from '#exercises/exercise.ts';
import { gradeAsked } from '#exercises/grade-number.ts';
import type { NumericVerdict } from '#exercises/grade-number.ts';
import { resultOf } from '#exercises/judged.ts';
import { formatNumber } from '#notation/number.ts';
import type { Controls, Judgement, Message, Opening } from '../controls.ts';
import type { Strings } from '../strings.ts';

/** One number, typed into the answer field. */
export function open({ exercise, words, text }: Opening<NumericExercise>): Controls {
  return {
    show: () => undefined,
    judge: ({ numbers }) => judgementOf(gradeAsked(exercise, numbers, text()), words),
  };
}

function judgementOf(verdict: NumericVerdict, words: Strings): Judgement {
  return {
    result: resultOf(verdict),
    ...(verdict.kind === 'slip' && verdict.certain && { slip: verdict.slip }),
    ...(verdict.kind !== 'unreadable' && { given: formatNumber(verdict.value, { decimals: 8, trim: true }) }),
    messages: [messageOn(verdict, words)],
  };
}

/** What is said on one number. */
export function messageOn(verdict: NumericVerdict, words: Strings): Message {
  switch (verdict.kind) {
    case 'unreadable':
      return { text: words.unreadable[verdict.reason] };
    case 'right':
      return { feedback: 'right' };
    case 'slip':
      return { feedback: verdict.slip, asked: !verdict.certain };
    case 'wrong':
      return { text: words.wrong[verdict.reason] };
  }
}
