import type { ExampleNetwork } from './example.ts';

/** F1, the general network: round weights and biases, values as they come. Default of live figures. */
export const general: ExampleNetwork = {
  id: 'general',
  network: {
    sizes: [2, 2, 1],
    activations: ['identity', 'sigmoid', 'sigmoid'],
    W: [[], [0.5, 0.8, -0.5, -0.6], [0.7, -1.2]],
    b: [[], [0.1, 0.6], [-0.9]],
    loss: 'half-squared-error',
  },
  sample: { x: [0.4, 1.5], y: [1] },
  learningRate: 0.5,
};
