import { exampleNetwork } from '#engine';
import type { NetworkNumbers, NumericExercise } from '#exercises/exercise.ts';
import { gradientAsked, numbersOf, paperNumbers } from '#exercises/network-numbers.ts';

/** 5-1: δ⁽¹⁾₁ from δ⁽²⁾₁, on the paper network. */
export const hiddenDelta: NumericExercise<NetworkNumbers> = {
  id: 'ex-5-1',
  kind: 'numeric',
  printed: () => numbersOf(exampleNetwork('paper')),
  draw: (random) => paperNumbers(random, [2, 2, 1]),
  ...gradientAsked({
    answer: ({ delta }) => delta[1][0],
    layer: 1,
    slips: ['M02', 'M09', 'M10', 'M11', 'M19', 'M04'],
  }),
};
