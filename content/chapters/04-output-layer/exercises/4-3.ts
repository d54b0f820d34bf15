import { exampleNetwork } from '#engine';
import type { NetworkNumbers, NumericExercise } from '#exercises/exercise.ts';
import { gradientAsked, numbersOf, paperNumbers } from '#exercises/network-numbers.ts';

/** 4-3: δ⁽²⁾₁ on the paper network. */
export const outputDelta: NumericExercise<NetworkNumbers> = {
  id: 'ex-4-3',
  kind: 'numeric',
  printed: () => numbersOf(exampleNetwork('paper')),
  draw: (random) => paperNumbers(random, [2, 2, 1]),
  ...gradientAsked({
    answer: ({ delta }) => delta[2][0],
    layer: 2,
    slips: ['M01', 'M05', 'M12', 'M14', 'M04', 'M11', 'M13'],
  }),
};
