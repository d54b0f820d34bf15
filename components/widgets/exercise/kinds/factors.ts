import type { FactorsExercise } from '#exercises/exercise.ts';
import { gradeFactors } from '#exercises/grade-factors.ts';
import { resultOf } from '#exercises/judged.ts';
import type { Controls, Message, Opening } from '../controls.ts';
import { enable } from '../printed-controls.ts';
import { factorsStrings } from './factors-strings.ts';

/** Boxes to tick; each option picked wrongly has its own sentence. */
export function open({ section, locale }: Opening<FactorsExercise>): Controls<FactorsExercise> {
  const own = factorsStrings[locale];
  const boxes = [...section.querySelectorAll<HTMLInputElement>('[data-option]')];
  enable(section);
  return {
    show() {
      for (const box of boxes) box.checked = false;
    },
    judge({ exercise, variant }) {
      const picked = boxes.filter(({ checked }) => checked).map(({ dataset }) => dataset.option!);
      const verdict = gradeFactors(exercise, variant.numbers, picked);
      const feedback = [...new Set(verdict.wrong.map((each) => each.feedback))].map((name): Message => ({
        feedback: name,
      }));
      const missing = verdict.missing === 0 ? [] : [{ text: own.missing(verdict.missing) }];
      return {
        result: resultOf(verdict),
        ...(verdict.wrong.length > 0 && { slip: verdict.wrong[0].feedback }),
        messages: !verdict.complete
          ? [{ text: own.none }]
          : verdict.right
            ? [{ feedback: 'right' }]
            : [...feedback, ...missing],
      };
    },
  };
}
