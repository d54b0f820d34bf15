import { exampleNetwork, quantity, recordMlp } from '#engine';
import type { Random } from '#engine';
import type { NetworkNumbers, Prediction, PredictExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';

const inputs = ['2', '1'] as const;
const shown = ['z1_1', 'z1_2', 'a1_1', 'a1_2', 'z2_1', 'yHat_1'];

/** Numbers of a network, and under `turned_…` those of the same network with the sign of one input turned round. */
interface TurnedNumbers extends NetworkNumbers {
  readonly choices: { readonly input: (typeof inputs)[number]; readonly way: 'rises' | 'falls' };
}

/** What belongs to the input can be named without knowing which it is: `x`, and `w_1`, `w_2`, its weights to the hidden units. */
function turn(numbers: NetworkNumbers, input: (typeof inputs)[number]): TurnedNumbers {
  const { network, sample } = numbers.trace;
  const i = Number(input) - 1;
  const turned = recordMlp(network, { ...sample, x: sample.x.with(i, -sample.x[i]) });
  const prefix = 'turned_';
  const own: Readonly<Record<string, string>> = { x: `x_${input}`, w_1: `w1_1${input}`, w_2: `w1_2${input}` };
  const value = (name: string): number => {
    if (name.startsWith(prefix)) return quantity(turned, own[name.slice(prefix.length)] ?? name.slice(prefix.length));
    return numbers.value(own[name] ?? name);
  };
  return { ...numbers, value, choices: { input, way: value('turned_yHat_1') > value('yHat_1') ? 'rises' : 'falls' } };
}

/** Whether both hidden units push the prediction the same way, so that signs alone tell which. */
function isTelling({ value }: TurnedNumbers): boolean {
  return value('w_1') * value('w2_11') * value('w_2') * value('w2_12') > 0;
}

function drawTelling(random: Random, input: (typeof inputs)[number]): TurnedNumbers {
  for (;;) {
    const numbers = turn(paperNumbers(random, [2, 2, 1]), input);
    if (isTelling(numbers)) return numbers;
  }
}

function feedbackOn(prediction: Prediction, { choices: { way } }: TurnedNumbers): string {
  if (prediction.kind !== 'choice') return 'undecided';
  const [option] = prediction.options;
  if (option === way) return 'same';
  return option === 'stays' ? 'stays' : 'other-way';
}

/** 3-6: which way the prediction goes when the sign of one input is turned round. */
export const inputTurned: PredictExercise<TurnedNumbers> = {
  id: 'ex-3-6',
  kind: 'predict',
  form: { kind: 'choice', options: ['rises', 'falls', 'stays'] },
  printed: () => turn(numbersOf(exampleNetwork('paper')), inputs[0]),
  draw: (random, seed) => drawTelling(random, inTurn(inputs, seed)),
  run: ({ value, choices: { way } }) => ({
    outcome: { kind: 'choice', options: [way] },
    rows: shown.map((name) => ({ name, before: value(name), after: value(`turned_${name}`) })),
  }),
  feedbackOn,
  slips: ['same', 'other-way', 'stays', 'undecided'],
};
