import type { Prediction, PredictionForm } from '#exercises/prediction.ts';
import { formatNumber } from '#notation/number.ts';
import { parseNumberInput } from '#notation/number-input.ts';
import type { NumberInputProblem } from '#notation/number-input.ts';

/** A reader's prediction, while it is made and beside what came out. */
export class PredictionState {
  readonly #form: PredictionForm;
  /** One text for each height of a curve, or one for a number. */
  texts = $state<string[]>([]);
  sign = $state<-1 | 0 | 1>();
  options = $state.raw<readonly string[]>([]);
  outcome = $state.raw<Prediction>();

  constructor(form: PredictionForm) {
    this.#form = form;
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
    switch (this.#form.kind) {
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
    const form = this.#form;
    this.texts = form.kind === 'curve' ? form.at.map(() => '') : form.kind === 'number' ? [''] : [];
    this.sign = undefined;
    this.options = [];
    this.outcome = undefined;
  }

  draw(place: number, height: number): void {
    this.texts[place] = formatNumber(height, { decimals: 2, trim: true });
  }
}
