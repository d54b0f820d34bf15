import { exampleNetwork, samplesOf } from '#engine';
import type { Network } from '#engine';
import type { Passes } from '#notation/scripts/quantities.ts';

const general = exampleNetwork('general');
const twoOutputs = exampleNetwork('two-outputs');

/** Three flowers, three kinds; the logits go straight into the loss. */
const kinds: Network = {
  sizes: [2, 3, 3],
  activations: ['identity', 'tanh', 'identity'],
  W: [[], [0.4, -0.3, 0.9, 0.2, -0.7, 0.5], [0.6, -0.8, 0.3, -0.2, 0.7, 1.1, 0.5, 0.1, -0.9]],
  b: [[], [0.1, -0.2, 0.3], [0, 0.2, -0.1]],
  loss: 'softmax-cross-entropy',
};

/** Passes whose programs are kept beside this file: `npm run golden` runs them, the tests hold the exporter and the trace against them. */
export const exported: Readonly<Record<string, Passes>> = {
  general: {
    network: general.network,
    samples: [general.sample],
    reduction: 'mean',
    learningRate: general.learningRate,
  },
  meaned: {
    network: { ...twoOutputs.network, loss: 'mean-squared-error' },
    samples: [twoOutputs.sample],
    reduction: 'mean',
    learningRate: twoOutputs.learningRate,
  },
  surprised: {
    network: { ...twoOutputs.network, loss: 'binary-cross-entropy' },
    samples: [
      { x: [0.4, 1.5], y: [1, 0] },
      { x: [-1, 0.25], y: [0, 0.3] },
      { x: [2, -0.5], y: [0, 1] },
    ],
    reduction: 'mean',
    learningRate: twoOutputs.learningRate,
  },
  xor: { network: general.network, samples: samplesOf('xor', 0), reduction: 'mean', learningRate: 2 },
  kinds: {
    network: kinds,
    samples: [
      { x: [0.5, -1.2], y: [1, 0, 0] },
      { x: [1.4, 0.3], y: [0, 1, 0] },
      { x: [-0.8, 0.9], y: [0, 0, 1] },
    ],
    reduction: 'sum',
  },
};
