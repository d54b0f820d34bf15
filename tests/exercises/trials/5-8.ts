import { crossedTooLate } from '#content/chapters/05-hidden-layer/exercises/5-8.ts';
import { parameters } from '#content/chapters/05-hidden-layer/parameters.ts';
import type { NetworkNumbers } from '#exercises/exercise.ts';
import { sigmoidAndDot } from './given-functions.ts';
import { plainTwoLayers } from './plain-two-layers.ts';
import type { Trial } from './trial.ts';

/** The gradients, out of how far the weights and biases move. */
export const trial: Trial<NetworkNumbers> = {
  exercise: crossedTooLate,
  around: sigmoidAndDot,
  functionName: 'learn',
  argumentsOf({ trace: { network, sample }, learningRate }) {
    return [...plainTwoLayers(network), sample.x, sample.y[0], learningRate];
  },
  rowsOf(result, { value, learningRate }) {
    const [W1, b1, W2, b2] = result as [number[][], number[], number[], number];
    const moved: Readonly<Record<(typeof parameters)[number], number>> = {
      w2_11: W2[0],
      w2_12: W2[1],
      b2_1: b2,
      w1_11: W1[0][0],
      w1_12: W1[0][1],
      b1_1: b1[0],
      w1_21: W1[1][0],
      w1_22: W1[1][1],
      b1_2: b1[1],
    };
    return parameters.map((name) => (value(name) - moved[name]) / learningRate);
  },
};
