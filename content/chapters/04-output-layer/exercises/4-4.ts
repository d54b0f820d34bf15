import { exampleNetwork } from '#engine';
import type { LayeredGradients, MutantId } from '#engine';
import type { NetworkNumbers, TableExercise } from '#exercises/exercise.ts';
import { gradientAsked, numbersOf, paperNumbers } from '#exercises/network-numbers.ts';

function cell(id: string, answer: (gradients: LayeredGradients) => number, slips: readonly MutantId[]) {
  return { id, ...gradientAsked({ answer, layer: 2, slips }) };
}

/** What was multiplied to δ, by the gradient that came of it: purple, right or broken. */
const entered =
  (i: number) =>
  ({ dW, delta }: LayeredGradients) =>
    dW[2][i] / delta[2][0];

/** Slips told apart in the gradients of the weights: of red, of blue, of purple. */
const ofWeights = ['M01', 'M04', 'M05', 'M07', 'M08', 'M03', 'M11', 'M12', 'M13', 'M14', 'M18'] as const;

/** 4-4: the factors and gradients of all three parameters of the output unit. */
export const threeGradients: TableExercise<NetworkNumbers> = {
  id: 'ex-4-4',
  kind: 'table',
  printed: () => numbersOf(exampleNetwork('paper')),
  draw: (random) => paperNumbers(random, [2, 2, 1]),
  cells: [
    cell('arriving', ({ arriving }) => arriving[2][0], ['M04', 'M05', 'M13', 'M14']),
    cell('slope', ({ slope }) => slope[2][0], ['M11', 'M12']),
    cell('entered1', entered(0), ['M08', 'M18', 'M03']),
    cell('entered2', entered(1), ['M08', 'M18', 'M03']),
    cell('entered-bias', ({ db, delta }) => db[2][0] / delta[2][0], ['M27']),
    cell('w2_11', ({ dW }) => dW[2][0], ofWeights),
    // With the printed numbers 0.64 · 0.3 = 0.24 · 0.8: the slope of tanh cannot be told from the neighbour.
    cell(
      'w2_12',
      ({ dW }) => dW[2][1],
      ofWeights.filter((slip) => slip !== 'M12'),
    ),
    cell('b2_1', ({ db }) => db[2][0], ['M01', 'M04', 'M05', 'M27', 'M11', 'M12', 'M13', 'M14']),
  ],
};
