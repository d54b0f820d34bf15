import { exampleNetwork, placeOf } from '#engine';
import type { LayeredGradients, MutantId } from '#engine';
import type { NetworkNumbers, TableExercise } from '#exercises/exercise.ts';
import { gradientAsked, numbersOf, paperNumbers } from '#exercises/network-numbers.ts';
import { parameters } from '../parameters.ts';

const fanIn = 2;

/** Slips told apart in the cells of a layer, for its weights and for its biases. */
const slips: Readonly<Record<string, readonly MutantId[]>> = {
  w2: ['M01', 'M04', 'M05', 'M07', 'M08', 'M15', 'M16'],
  b2: ['M01', 'M04', 'M05', 'M27'],
  w1: ['M02', 'M04', 'M07', 'M08', 'M09', 'M10'],
  b1: ['M02', 'M04', 'M09', 'M10', 'M27'],
};

function cell(parameter: (typeof parameters)[number]) {
  const { l, j, i } = placeOf(parameter)!;
  const layer = l!;
  const answer = ({ dW, db }: LayeredGradients) => (i === undefined ? db[layer][j] : dW[layer][j * fanIn + i]);
  return { id: parameter, ...gradientAsked({ answer, layer, parameter, slips: slips[parameter.slice(0, 2)] }) };
}

/** 5-3: all nine gradients of the paper network. */
export const nineGradients: TableExercise<NetworkNumbers> = {
  id: 'ex-5-3',
  kind: 'table',
  printed: () => numbersOf(exampleNetwork('paper')),
  draw: (random) => paperNumbers(random, [2, 2, 1]),
  cells: parameters.map(cell),
};
