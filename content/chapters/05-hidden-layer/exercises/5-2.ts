import { exampleNetwork } from '#engine';
import type { FactorsExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';
import { askAbout } from './hidden-weight.ts';
import type { HiddenWeightNumbers } from './hidden-weight.ts';

const weights = ['w1_21', 'w1_12', 'w1_22', 'w1_11'] as const;

/** What picking an option wrongly shows; a neighbour’s factor is wrong for some weights only. */
const feedback: Readonly<Record<string, string>> = {
  'error-reversed': 'M04',
  prediction: 'M14',
  'tanh-slope': 'M12',
  'own-weight': 'M18',
  w2_11: 'M09',
  w2_12: 'M09',
  slope1_1: 'neighbours-slope',
  slope1_2: 'neighbours-slope',
  x_1: 'M08',
  x_2: 'M08',
};

/** 5-2: the five factors of ∂C/∂w for a weight into the hidden layer. */
export const fiveFactors: FactorsExercise<HiddenWeightNumbers> = {
  id: 'ex-5-2',
  kind: 'factors',
  printed: () => askAbout(numbersOf(exampleNetwork('paper')), weights[0]),
  draw: (random, seed) => askAbout(paperNumbers(random, [2, 2, 1]), inTurn(weights, seed)),
  options: [
    'x_1',
    'prediction',
    'slope1_2',
    'error-reversed',
    'w2_11',
    'output-slope',
    'own-weight',
    'x_2',
    'error',
    'tanh-slope',
    'w2_12',
    'slope1_1',
  ],
  right: ({ choices: { receiver, sender } }) => [
    'error',
    'output-slope',
    `w2_1${receiver}`,
    `slope1_${receiver}`,
    `x_${sender}`,
  ],
  feedbackOn: (option) => feedback[option],
  slips: [...new Set(Object.values(feedback))],
};
