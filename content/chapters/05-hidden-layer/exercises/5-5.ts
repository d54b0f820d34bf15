import { exampleNetwork, mutantValues } from '#engine';
import type { LayeredGradients, MutantId } from '#engine';
import type { NumericExercise, Slip } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';
import { askAbout } from './hidden-weight.ts';
import type { HiddenWeightNumbers } from './hidden-weight.ts';

const weights = ['w1_11', 'w1_22', 'w1_12', 'w1_21'] as const;
const inputs = 2;

/** Where the gradient stands among those of the layer, row by row. */
function slotOf({ choices: { receiver, sender } }: HiddenWeightNumbers): number {
  return (Number(receiver) - 1) * inputs + Number(sender) - 1;
}

function slip(id: MutantId): Slip<HiddenWeightNumbers> {
  return {
    id,
    values(numbers) {
      const answer = ({ dW }: LayeredGradients) => dW[1][slotOf(numbers)];
      return mutantValues(id, { kind: 'backward', layer: 1, answer, ...numbers });
    },
  };
}

/** 5-5: ∂C/∂w for a weight into the hidden layer when two paths come back, on the network with two outputs. */
export const overTwoPaths: NumericExercise<HiddenWeightNumbers> = {
  id: 'ex-5-5',
  kind: 'numeric',
  printed: () => askAbout(numbersOf(exampleNetwork('two-outputs')), weights[0]),
  draw: (random, seed) => askAbout(paperNumbers(random, [2, 2, 2]), inTurn(weights, seed)),
  answer: (numbers) => numbers.value('gradient'),
  slips: (['M21', 'M22', 'M02', 'M07', 'M08', 'M10', 'M25', 'M04'] as const).map(slip),
};
