import { exampleNetwork } from '#engine';
import type { NetworkNumbers, Slip, TableExercise } from '#exercises/exercise.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';
import {
  columnForRow,
  inputsSent,
  mirrored,
  noActivation,
  noBias,
  signsLost,
  weightedSumsSent,
} from './forward-slips.ts';

function cell(id: string, slips: readonly Slip<NetworkNumbers>[]) {
  return { id, answer: ({ value }: NetworkNumbers) => value(id), slips };
}

/** 3-2: all six values of the forward pass of the paper network. */
export const sixValues: TableExercise<NetworkNumbers> = {
  id: 'ex-3-2',
  kind: 'table',
  printed: () => numbersOf(exampleNetwork('paper')),
  draw: (random) => paperNumbers(random, [2, 2, 1]),
  cells: [
    ...[1, 2].flatMap((j) => [
      cell(`z1_${j}`, j === 1 ? [noBias(1, j), columnForRow(j)] : [noBias(1, j), columnForRow(j), signsLost(j)]),
      cell(`a1_${j}`, [noActivation(1, j), mirrored(1, j)]),
    ]),
    cell('z2_1', [noBias(2, 1), weightedSumsSent, inputsSent]),
    cell('a2_1', [noActivation(2, 1), mirrored(2, 1)]),
  ],
};
