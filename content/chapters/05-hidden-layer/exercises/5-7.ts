import { exampleNetwork } from '#engine';
import type { CodeExercise, NetworkNumbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { numbersOf } from '#exercises/network-numbers.ts';
import { drawSmallNetwork, plainNetwork, sigmoidNumbers } from '#exercises/small-network.ts';
import { model, starter } from './backprop-programs.ts';
import { backpropSlips, quantitiesOf } from './backprop-slips.ts';

const sizes = [
  [2, 2, 1],
  [2, 3, 2],
  [3, 2, 2, 1],
];

const paperSizes = { sizes: [2, 2, 1], b: [[], [0.4, -0.2], [0.3]] };

/** Units so sure of themselves that their slopes almost vanish. */
const saturated = () => sigmoidNumbers({ ...paperSizes, W: [[], [6, 5, -7, -4], [9, -8]] }, { x: [1.2, 0.8], y: [0] });

const zeroInput = () =>
  sigmoidNumbers({ ...paperSizes, W: [[], [0.5, 0.8, -0.5, -0.6], [0.7, -1.2]] }, { x: [0, 0], y: [1] });

const zeroWeights = () => sigmoidNumbers({ ...paperSizes, W: [[], [0, 0, 0, 0], [0, 0]] }, { x: [0.4, 1.5], y: [1] });

const oneUnitLayers = () =>
  sigmoidNumbers(
    { sizes: [1, 1, 1, 1], W: [[], [0.9], [-1.3], [0.6]], b: [[], [0.2], [0.7], [-0.4]] },
    { x: [1.5], y: [1] },
  );

/** 5-7: all gradients of a small network of sigmoid units, with what is worked out on the way. */
export const backprop: CodeExercise<NetworkNumbers> = {
  id: 'ex-5-7',
  kind: 'code',
  functionName: 'backprop',
  starter,
  model,
  printed: () => numbersOf(exampleNetwork('paper')),
  draw: (random, seed) => drawSmallNetwork(random, inTurn(sizes, seed)),
  argumentsOf: ({ trace: { network, sample } }) => [plainNetwork(network), sample.x, sample.y],
  expected: ({ trace }) => quantitiesOf(trace),
  slips: backpropSlips,
  edgeCases: [saturated, zeroInput, zeroWeights, oneUnitLayers],
};
