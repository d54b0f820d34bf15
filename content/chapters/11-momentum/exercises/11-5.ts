import { exampleNetwork, quantity, recordBatch, samplesOf, spreadOf } from '#engine';
import type { Network, Random } from '#engine';
import { drawPaperNetwork } from '#exercises/draw.ts';
import type { Numbers, Prediction, PredictExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

/** Batch sizes before and after, the printed ones first. */
const changes = [
  { from: 4, to: 1, way: 'smaller' },
  { from: 1, to: 4, way: 'larger' },
] as const;
type Change = (typeof changes)[number];

const options = ['quarter', 'half', 'same', 'double', 'fourfold'] as const;
type Option = (typeof options)[number];

interface ChangeNumbers extends Numbers {
  readonly choices: { readonly way: Change['way'] };
}

const eta = 2;

/** The steps of w⁽²⁾₁₁ over all draws of XOR's examples: `mean_before`, `shake_before`, the same `_after`, and `ratio`. */
function shaken(network: Network, { from, to, way }: Change): ChangeNumbers {
  const { traces } = recordBatch(network, samplesOf('xor', 0), { reduction: 'mean' });
  const gradients = traces.map((trace) => quantity(trace, 'dw2_11'));
  const [before, after] = [from, to].map((m) => spreadOf(gradients, m, true));
  const numbers = namedNumbers({
    ...{ from, to, eta, mean_before: -eta * before.mean, mean_after: -eta * after.mean },
    ...{ shake_before: eta * before.deviation, shake_after: eta * after.deviation },
    ratio: after.deviation / before.deviation,
  });
  return { ...numbers, choices: { way } };
}

function drawNetwork(random: Random): Network {
  return drawPaperNetwork(random, [2, 2, 1]).network;
}

function outcomeOf({ value }: ChangeNumbers): Option {
  const sizes: Readonly<Record<Option, number>> = { quarter: 0.25, half: 0.5, same: 1, double: 2, fourfold: 4 };
  return options.find((option) => Math.abs(value('ratio') / sizes[option] - 1) < 1e-9)!;
}

function feedbackOn(prediction: Prediction, numbers: ChangeNumbers): string {
  if (prediction.kind !== 'choice') return 'undecided';
  const [predicted, real] = [options.indexOf(prediction.options[0] as Option), options.indexOf(outcomeOf(numbers))];
  const middle = options.indexOf('same');
  if (predicted === real) return 'as-predicted';
  if (predicted === middle) return 'unchanged';
  return predicted > middle === real > middle ? 'without-root' : 'other-way';
}

/** 11-5: how much the steps shake when the batch gets smaller or larger and η stays. */
export const batchAndShaking: PredictExercise<ChangeNumbers> = {
  id: 'ex-11-5',
  kind: 'predict',
  form: { kind: 'choice', options },
  printed: () => shaken(exampleNetwork('general').network, changes[0]),
  draw: (random, seed) => shaken(drawNetwork(random), inTurn(changes, seed)),
  run: (numbers) => ({
    outcome: { kind: 'choice', options: [outcomeOf(numbers)] },
    rows: ['mean', 'shake'].map((name) => ({
      name,
      before: numbers.value(`${name}_before`),
      after: numbers.value(`${name}_after`),
    })),
  }),
  feedbackOn,
  slips: ['as-predicted', 'unchanged', 'without-root', 'other-way', 'undecided'],
};
