import { exampleNetwork } from '#engine';
import type { NetworkNumbers, NumericExercise } from '#exercises/exercise.ts';
import { gradientAsked, numbersOf, paperNumbers } from '#exercises/network-numbers.ts';

/** 4-1: red, ∂C/∂ŷ, on the paper network. */
export const arrivingAtOutput: NumericExercise<NetworkNumbers> = {
  id: 'ex-4-1',
  kind: 'numeric',
  printed: () => numbersOf(exampleNetwork('paper')),
  draw: (random) => paperNumbers(random, [2, 2, 1]),
  ...gradientAsked({
    answer: ({ arriving }) => arriving[2][0],
    layer: 2,
    slips: ['M04', 'M05', 'M13', 'M14', { id: 'one-step-more', values: ({ value }) => [value('delta2_1')] }],
  }),
};
