import { byLayer, secondsOf } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';
import { peer } from '../peer.ts';

/** The part of brain.js that is used here. */
interface NeuralNetwork {
  sizes: number[];
  weights: Float32Array[][];
  biases: Float32Array[];
  trainOpts: { momentum: number };
  initialize(): void;
  trainPattern(example: { input: ArrayLike<number>; output: ArrayLike<number> }): void;
}
interface Brain {
  NeuralNetwork: new (options: { activation: string; learningRate: number }) => NeuralNetwork;
}

function start({ network, samples, batchSize, learningRate }: Training): Run {
  const { NeuralNetwork } = peer('brain.js') as Brain;
  const net = new NeuralNetwork({ activation: network.activations[1], learningRate });
  net.sizes = [...network.sizes];
  net.initialize();
  // The constructor refuses 0, the rule does not.
  net.trainOpts.momentum = 0;
  byLayer(network, (l) => {
    const fanIn = network.sizes[l - 1];
    net.weights[l].forEach((row, j) => row.set(network.W[l].slice(j * fanIn, (j + 1) * fanIn)));
    net.biases[l].set(network.b[l]);
    return [];
  });
  const examples = samples.map(({ x, y }) => ({ input: Float32Array.from(x), output: Float32Array.from(y) }));
  let next = 0;
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = steps * batchSize; n > 0; n--) {
          net.trainPattern(examples[next]);
          next = next + 1 === examples.length ? 0 : next + 1;
        }
      }),
    parameters: () => ({
      W: byLayer(network, (l) => net.weights[l].flatMap((row) => [...row])),
      b: byLayer(network, (l) => [...net.biases[l]]),
    }),
  };
}

export const brainJs: Contender = { name: 'brain.js', start, agrees: 1e-3, remark: 'weights in single precision' };

export const brainJsByExample: Contender = {
  name: 'brain.js',
  start,
  remark: 'knows no batches: one step after each example, so the loss differs',
};
