import { exampleNetwork } from '#engine';
import type { FactorsExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';
import { askAbout } from './output-weight.ts';
import type { OutputWeightNumbers } from './output-weight.ts';

const weights = ['w2_12', 'w2_11'] as const;

/** What picking an option wrongly shows; the value of a hidden unit is wrong for one of the weights only. */
const feedback: Readonly<Record<string, string>> = {
  'error-reversed': 'M04',
  prediction: 'M14',
  loss: 'M13',
  'tanh-slope': 'M12',
  'sender-z': 'M03',
  'own-weight': 'M18',
  'hidden-slope': 'too-deep',
  a1_1: 'M08',
  a1_2: 'M08',
};

/** 4-2: exactly the factors of ∂C/∂w for a weight into the output unit. */
export const threeFactors: FactorsExercise<OutputWeightNumbers> = {
  id: 'ex-4-2',
  kind: 'factors',
  printed: () => askAbout(numbersOf(exampleNetwork('paper')), weights[0]),
  draw: (random, seed) => askAbout(paperNumbers(random, [2, 2, 1]), inTurn(weights, seed)),
  options: [
    'a1_1',
    'prediction',
    'own-weight',
    'output-slope',
    'loss',
    'hidden-slope',
    'error',
    'a1_2',
    'tanh-slope',
    'sender-z',
    'error-reversed',
  ],
  right: ({ choices: { sender } }) => ['error', 'output-slope', `a1_${sender}`],
  feedbackOn: (option) => feedback[option],
  slips: [...new Set(Object.values(feedback))],
};
