import type { Random } from '#engine';
import type { Prediction, PredictExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { batchNumbers, drawBatch, printedBatch, xor } from './xor-batch.ts';
import type { BatchNumbers, OutputWeight } from './xor-batch.ts';

/** How often each example stands in the batch afterwards, and the weight looked at; the printed one first. */
const questions = [
  { copies: 2, weight: 'w2_11' },
  { copies: 3, weight: 'w2_12' },
  { copies: 2, weight: 'w2_12' },
  { copies: 3, weight: 'w2_11' },
] as const satisfies readonly { copies: number; weight: OutputWeight }[];

const options = ['both', 'mean-shrinks', 'sum-only', 'neither'] as const;
type Option = (typeof options)[number];

const shown = ['sum_loss', 'mean_loss', 'sum_gradient', 'mean_gradient'];

/** Numbers of a batch, and under `copied_…` those of the batch in which each example stands `copies` times. */
interface CopiedNumbers extends BatchNumbers {
  readonly choices: { readonly weight: OutputWeight };
}

/** `sum_gradient` and `mean_gradient` are those of the weight. */
function copied(numbers: BatchNumbers, { copies, weight }: (typeof questions)[number]): CopiedNumbers {
  const after = batchNumbers(
    numbers.network,
    xor.flatMap((example) => Array.from({ length: copies }, () => example)),
  );
  const prefix = 'copied_';
  return {
    ...numbers,
    choices: { weight },
    value(name) {
      if (name === 'copies') return copies;
      const [of, asked] = name.startsWith(prefix) ? [after, name.slice(prefix.length)] : [numbers, name];
      return of.value(asked.replace(/_gradient$/, `_d${weight}`));
    },
  };
}

/** Two ways of adding the same numbers differ in the last bits. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-12 * Math.abs(one);

/** What the gradients under either loss did, out of both batches. */
function outcomeOf({ value }: CopiedNumbers): Option {
  const [sum, mean] = ['sum_gradient', 'mean_gradient'].map((name) => isSame(value(`copied_${name}`), value(name)));
  if (mean) return sum ? 'neither' : 'sum-only';
  return sum ? 'mean-shrinks' : 'both';
}

function feedbackOn(prediction: Prediction, numbers: CopiedNumbers): string {
  if (prediction.kind !== 'choice') return 'undecided';
  const [option] = prediction.options;
  return option === outcomeOf(numbers) ? 'same' : option;
}

/** 6-5: what becomes of the gradient of a batch, as a sum and as a mean, when every example is put in again. */
export const examplesCopied: PredictExercise<CopiedNumbers> = {
  id: 'ex-6-5',
  kind: 'predict',
  form: { kind: 'choice', options },
  printed: () => copied(printedBatch(), questions[0]),
  draw: (random: Random, seed) => copied(drawBatch(random), inTurn(questions, seed)),
  run: (numbers) => ({
    outcome: { kind: 'choice', options: [outcomeOf(numbers)] },
    rows: shown.map((name) => ({ name, before: numbers.value(name), after: numbers.value(`copied_${name}`) })),
  }),
  feedbackOn,
  slips: ['same', 'both', 'mean-shrinks', 'neither', 'undecided'],
};
