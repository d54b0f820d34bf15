import { exampleNetwork, quantity, recordMlp } from '#engine';
import type { NetworkNumbers, Prediction, PredictExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';
import { parameters } from '../parameters.ts';

const weights = ['w2_12', 'w2_11'] as const;
const gradients = parameters.map((parameter) => `d${parameter}`);

/** Numbers of a network, and under `cut_…` those of the same network with one output weight set to 0. */
interface CutNumbers extends NetworkNumbers {
  readonly choices: { readonly weight: (typeof weights)[number] };
}

/** What belongs to the weight can be named without knowing which it is: `weight`, `activation`, `slope`, `cut_delta`, `cut_gradient`. */
function cut(numbers: NetworkNumbers, weight: (typeof weights)[number]): CutNumbers {
  const { network, sample } = numbers.trace;
  const unit = Number(weight.at(-1));
  const after = recordMlp({ ...network, W: network.W.with(2, network.W[2].with(unit - 1, 0)) }, sample);
  const own: Readonly<Record<string, string>> = {
    weight,
    activation: `a1_${unit}`,
    slope: `slope1_${unit}`,
    cut_delta: `cut_delta1_${unit}`,
    cut_gradient: `cut_d${weight}`,
  };
  const prefix = 'cut_';
  return {
    ...numbers,
    choices: { weight },
    value(name) {
      const full = own[name] ?? name;
      return full.startsWith(prefix) ? quantity(after, full.slice(prefix.length)) : numbers.value(full);
    },
  };
}

function zerosOf(numbers: CutNumbers): string[] {
  return gradients.filter((name) => numbers.value(`cut_${name}`) === 0);
}

function feedbackOn(prediction: Prediction, numbers: CutNumbers): string {
  if (prediction.kind !== 'choice') return 'undecided';
  const zeros = zerosOf(numbers);
  const picked = prediction.options;
  if (picked.includes(`d${numbers.choices.weight}`)) return 'own-gradient';
  if (picked.some((name) => !zeros.includes(name))) return 'others-too';
  return picked.length < zeros.length ? 'too-few' : 'same';
}

/** 5-6: which gradients become exactly 0 when one output weight is set to 0. */
export const cutArrow: PredictExercise<CutNumbers> = {
  id: 'ex-5-6',
  kind: 'predict',
  form: { kind: 'choice', options: gradients, several: true },
  printed: () => cut(numbersOf(exampleNetwork('paper')), weights[0]),
  draw: (random, seed) => cut(paperNumbers(random, [2, 2, 1]), inTurn(weights, seed)),
  run: (numbers) => ({
    outcome: { kind: 'choice', options: zerosOf(numbers) },
    rows: gradients.map((name) => ({ name, before: numbers.value(name), after: numbers.value(`cut_${name}`) })),
  }),
  feedbackOn,
  slips: ['same', 'own-gradient', 'others-too', 'too-few', 'undecided'],
};
