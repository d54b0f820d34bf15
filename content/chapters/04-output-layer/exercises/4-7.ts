import { exampleNetwork, quantity, recordMlp } from '#engine';
import type { Prediction, PredictExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';
import { askAbout } from './output-weight.ts';
import type { OutputWeight, OutputWeightNumbers } from './output-weight.ts';

const weights = ['w2_11', 'w2_12'] as const;
const shown = ['yHat_1', 'arriving2_1', 'slope2_1', 'entered', 'gradient'];
const options = ['turned-larger', 'turned-smaller', 'turned-same', 'kept-larger', 'kept-smaller'] as const;

type Way = (typeof options)[number];

/** Numbers of a weight, and under `other_…` those with the other of the two targets 0 and 1. */
interface OtherTarget extends OutputWeightNumbers {
  readonly choices: OutputWeightNumbers['choices'] & { readonly target: '0' | '1'; readonly way: Way };
}

function turn(numbers: OutputWeightNumbers): OtherTarget {
  const { network, sample } = numbers.trace;
  const other = recordMlp(network, { ...sample, y: [1 - sample.y[0]] });
  const { sender, weight } = numbers.choices;
  const own: Readonly<Record<string, string>> = { entered: `a1_${sender}`, gradient: `d${weight}` };
  const prefix = 'other_';
  const value = (name: string): number => {
    if (!name.startsWith(prefix)) return numbers.value(name);
    const plain = name.slice(prefix.length);
    return quantity(other, own[plain] ?? plain);
  };
  const way = Math.abs(value('other_gradient')) > Math.abs(value('gradient')) ? 'turned-larger' : 'turned-smaller';
  return { ...numbers, value, choices: { ...numbers.choices, target: sample.y[0] === 1 ? '1' : '0', way } };
}

const ask = (numbers: Parameters<typeof askAbout>[0], weight: OutputWeight) => turn(askAbout(numbers, weight));

function feedbackOn(prediction: Prediction, { choices: { way } }: OtherTarget): string {
  if (prediction.kind !== 'choice') return 'undecided';
  const [option] = prediction.options;
  if (option === way) return 'same';
  if (option === 'turned-same') return 'size-kept';
  return option.startsWith('kept') ? 'sign-kept' : 'other-size';
}

/** 4-7: what becomes of the gradient when the target is turned from 1 to 0, or from 0 to 1. */
export const otherTarget: PredictExercise<OtherTarget> = {
  id: 'ex-4-7',
  kind: 'predict',
  form: { kind: 'choice', options },
  printed: () => ask(numbersOf(exampleNetwork('paper')), weights[0]),
  draw: (random, seed) => ask(paperNumbers(random, [2, 2, 1]), inTurn(weights, seed)),
  run: ({ value, choices: { way } }) => ({
    outcome: { kind: 'choice', options: [way] },
    rows: shown.map((name) => ({ name, before: value(name), after: value(`other_${name}`) })),
  }),
  feedbackOn,
  slips: ['same', 'size-kept', 'sign-kept', 'other-size', 'undecided'],
};
