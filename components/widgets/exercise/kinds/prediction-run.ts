import type { PredictExercise } from '#exercises/exercise.ts';
import type { Prediction } from '#exercises/prediction.ts';
import type { Variant } from '#exercises/variant.ts';
import { formatNumber } from '#notation/number.ts';
import type { Judgement, Message } from '../controls.ts';
import type { PredictStrings } from './predict-strings.ts';
import { showRun } from './run-table.ts';

/** Runs the computation and shows what came out; what is said of it depends on the prediction. */
export function runAfter(
  prediction: Prediction,
  exercise: PredictExercise,
  { numbers }: Variant,
  { section, words }: { readonly section: HTMLElement; readonly words: PredictStrings },
): { readonly outcome: Prediction; readonly judgement: Judgement } {
  const { outcome, rows } = exercise.run(numbers);
  const shown = rows.map(({ name, before, after }) => ({ name, first: before, second: after }));
  showRun(section, shown, words.columns, { markDifferences: false });
  const name = exercise.feedbackOn(prediction, numbers);
  const messages = [...beside(prediction, outcome, words), { feedback: name }];
  return { outcome, judgement: { result: 'done', messages } };
}

/** The prediction beside the outcome in words, where no figure shows them. */
function beside(prediction: Prediction, outcome: Prediction, words: PredictStrings): Message[] {
  const shown = (each: Prediction): string | undefined =>
    each.kind === 'sign'
      ? words.signs[`${each.sign}`]
      : each.kind === 'number'
        ? formatNumber(each.value, { decimals: 8, trim: true })
        : undefined;
  const [guess, came] = [shown(prediction), shown(outcome)];
  if (came === undefined) return [];
  const first = guess === undefined ? '' : `${words.predicted}: ${guess}. `;
  return [{ text: `${first}${words.came}: ${came}.` }];
}
