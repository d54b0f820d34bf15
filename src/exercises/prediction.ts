import { isNear, tolerance } from './grade-number.ts';

export type PredictionForm =
  /** `several`: any number of options may be picked. */
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly several?: boolean }
  | { readonly kind: 'sign' }
  | { readonly kind: 'number' }
  /** Heights over the given places, drawn or typed one by one; it begins at the given height `start`. */
  | {
      readonly kind: 'curve';
      readonly at: readonly number[];
      readonly start: number;
      readonly range: readonly [number, number];
    };

export type Prediction =
  | { readonly kind: 'undecided' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'sign'; readonly sign: -1 | 0 | 1 }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'curve'; readonly heights: readonly number[] };

/** What came out, in the form of the prediction, and the numbers shown with it in a table. */
export interface PredictionRun {
  readonly outcome: Prediction;
  /** Rows of the table: a named quantity before and after, or only after. `name` has a `<Row id>` in the words. */
  readonly rows: readonly { readonly name: string; readonly before?: number; readonly after: number }[];
}

/** How a prediction compares with what came out. */
export type Match = 'same' | 'near' | 'other';

/** A curve is the same if no height is farther off than this part of the range, near if none is farther off than the second. */
const sameHeight = 0.05;
const nearHeight = 0.15;

/**
 * Compares a prediction with the outcome. Near is a choice of several that has some in common, a number of the right sign between half and
 * double, a curve of about these heights. `undecided` is other than everything.
 */
export function matches(form: PredictionForm, prediction: Prediction, outcome: Prediction): Match {
  if (prediction.kind === 'choice' && outcome.kind === 'choice')
    return matchOptions(prediction.options, outcome.options);
  if (prediction.kind === 'sign' && outcome.kind === 'sign') return prediction.sign === outcome.sign ? 'same' : 'other';
  if (prediction.kind === 'number' && outcome.kind === 'number') return matchNumbers(prediction.value, outcome.value);
  if (form.kind === 'curve' && prediction.kind === 'curve' && outcome.kind === 'curve') {
    return matchHeights(prediction.heights, outcome.heights, form.range[1] - form.range[0]);
  }
  return 'other';
}

function matchOptions(predicted: readonly string[], real: readonly string[]): Match {
  const shared = real.filter((option) => predicted.includes(option)).length;
  if (shared === real.length && shared === predicted.length) return 'same';
  return shared > 0 ? 'near' : 'other';
}

function matchNumbers(predicted: number, real: number): Match {
  if (isNear(predicted, real, tolerance(real))) return 'same';
  const ratio = predicted / real;
  return ratio >= 0.5 && ratio <= 2 ? 'near' : 'other';
}

function matchHeights(predicted: readonly number[], real: readonly number[], height: number): Match {
  const allWithin = (distance: number) => real.every((y, n) => isNear(predicted[n], y, distance));
  if (allWithin(sameHeight * height)) return 'same';
  return allWithin(nearHeight * height) ? 'near' : 'other';
}
