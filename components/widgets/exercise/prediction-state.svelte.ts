import type { Prediction, PredictExercise } from '#exercises/exercise.ts';
import { formatNumber } from '#notation/number.ts';
import { parseNumberInput } from '#notation/number-input.ts';
import type { NumberInputProblem } from '#notation/number-input.ts';
import type { Variant } from '#exercises/variant.ts';
import type { Judgement, Message } from './controls.ts';
import type { PredictStrings } from './kinds/predict-strings.ts';

/** A reader's prediction, while it is made and beside what came out. */
export class PredictionState {
  readonly #exercise: PredictExercise;
  /** One text for each height of a curve, or one for a number. */
  texts = $state<string[]>([]);
  sign = $state<-1 | 0 | 1>();
  options = $state.raw<readonly string[]>([]);
  outcome = $state.raw<Prediction>();

  constructor(exercise: PredictExercise) {
    this.#exercise = exercise;
    this.forget();
  }

  readonly #typed = $derived(this.texts.map(parseNumberInput));
  readonly values = $derived(this.#typed.map((each) => (each.ok ? each.value : undefined)));
  /** Why a text is no number, of each that is none. */
  readonly problems = $derived(
    this.#typed.map((each): NumberInputProblem | undefined => (each.ok ? undefined : each.reason)),
  );

  /** Undefined while it is not complete. */
  get prediction(): Prediction | undefined {
    switch (this.#exercise.form.kind) {
      case 'choice':
        return this.options.length > 0 ? { kind: 'choice', options: this.options } : undefined;
      case 'sign':
        return this.sign === undefined ? undefined : { kind: 'sign', sign: this.sign };
      case 'number':
        return this.values[0] === undefined ? undefined : { kind: 'number', value: this.values[0] };
      case 'curve': {
        const heights = this.values.filter((value) => value !== undefined);
        return heights.length === this.values.length ? { kind: 'curve', heights } : undefined;
      }
    }
  }

  forget(): void {
    const { form } = this.#exercise;
    this.texts = form.kind === 'curve' ? form.at.map(() => '') : form.kind === 'number' ? [''] : [];
    this.sign = undefined;
    this.options = [];
    this.outcome = undefined;
  }

  draw(place: number, height: number): void {
    this.texts[place] = formatNumber(height, { decimals: 2, trim: true });
  }

  /** Runs the computation; what is said of it depends on the prediction. */
  run(prediction: Prediction, { numbers }: Variant, words: PredictStrings): Judgement {
    const { outcome } = this.#exercise.run(numbers);
    this.outcome = outcome;
    const name = this.#exercise.feedbackOn(prediction, numbers);
    return { result: 'done', messages: [...beside(prediction, outcome, words), { feedback: name }] };
  }
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
