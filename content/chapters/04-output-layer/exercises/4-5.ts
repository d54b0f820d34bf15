import { exampleNetwork, mutantValues, questionAbout } from '#engine';
import type { MutantId } from '#engine';
import type { NumericExercise, Slip } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';
import { askAbout } from './output-weight.ts';
import type { OutputWeightNumbers } from './output-weight.ts';

const weights = ['w2_11', 'w2_12'] as const;

const asked = ({ trace, learningRate, choices: { weight } }: OutputWeightNumbers) =>
  questionAbout(trace, weight.replace('w2', 'wNew2'), learningRate);

const slip = (id: MutantId): Slip<OutputWeightNumbers> => ({
  id,
  values: (numbers) => mutantValues(id, asked(numbers)),
});

/** Numbers of a weight, and its new value as `new`. */
function withNew(numbers: OutputWeightNumbers): OutputWeightNumbers {
  const { value } = numbers;
  return {
    ...numbers,
    value: (name) => (name === 'new' ? value('weight') - value('eta') * value('gradient') : value(name)),
  };
}

/** 4-5: the new value of a weight into the output unit, from δ. */
export const newWeight: NumericExercise<OutputWeightNumbers> = {
  id: 'ex-4-5',
  kind: 'numeric',
  printed: () => withNew(askAbout(numbersOf(exampleNetwork('paper')), weights[0])),
  draw: (random, seed) => withNew(askAbout(paperNumbers(random, [2, 2, 1]), inTurn(weights, seed))),
  answer: ({ value }) => value('new'),
  from: ({ value }) => value('weight'),
  slips: [
    slip('M17'),
    slip('M15'),
    slip('M07'),
    slip('M08'),
    { id: 'no-rate', values: ({ value }) => [value('weight') - value('gradient')] },
    { id: 'slope-alone', values: ({ value }) => [value('gradient')] },
  ],
};
