import { exampleNetwork } from '#engine';
import type { CodeExercise, NetworkNumbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { numbersOf } from '#exercises/network-numbers.ts';
import { drawSmallNetwork, plainNetwork, sigmoidNumbers } from '#exercises/small-network.ts';
import { model, starter } from './forward-programs.ts';
import { keptBy, programSlips } from './program-slips.ts';

const sizes = [
  [2, 2, 1],
  [3, 2, 2],
  [2, 3, 2, 1],
];

const paperSizes = { sizes: [2, 2, 1], b: [[], [0.4, -0.2], [0.3]] };

/** Weighted sums so large that the activations are almost 0 or 1. */
const saturated = () => sigmoidNumbers({ ...paperSizes, W: [[], [6, 5, -7, -4], [9, -8]] }, { x: [1.2, 0.8], y: [0] });

const zeroInput = () =>
  sigmoidNumbers({ ...paperSizes, W: [[], [0.5, 0.8, -0.5, -0.6], [0.7, -1.2]] }, { x: [0, 0], y: [1] });

const noHiddenLayer = () =>
  sigmoidNumbers({ sizes: [3, 1], W: [[], [0.9, -1.3, 0.6]], b: [[], [0.2]] }, { x: [0.4, 1.5, 0.8], y: [1] });

const oneUnitLayers = () =>
  sigmoidNumbers(
    { sizes: [1, 1, 1, 1], W: [[], [0.9], [-1.3], [0.6]], b: [[], [0.2], [0.7], [-0.4]] },
    { x: [1.5], y: [1] },
  );

/** 3-7: all weighted sums and activations of a small network of sigmoid units. */
export const forwardPass: CodeExercise<NetworkNumbers> = {
  id: 'ex-3-7',
  kind: 'code',
  functionName: 'forward',
  starter,
  model,
  printed: () => numbersOf(exampleNetwork('paper')),
  draw: (random, seed) => drawSmallNetwork(random, inTurn(sizes, seed)),
  argumentsOf({ trace: { network, sample } }) {
    const { W, b } = plainNetwork(network);
    return [W, b, sample.x];
  },
  expected: ({ trace }) => keptBy(trace),
  slips: programSlips,
  edgeCases: [saturated, zeroInput, noHiddenLayer, oneUnitLayers],
};
