import { createRandom, drawNormal, initialNetwork, samplesOf } from '#engine';
import type { Sample } from '#engine';
import type { Training } from './contender.ts';

/** Noisy copies of ten patterns of 64 numbers, like small pictures of digits, in turn. */
function patterns(count: number, seed: number): Sample[] {
  const random = createRandom(seed);
  const draw = (size: number): number[] => Array.from({ length: 64 }, () => size * drawNormal(random));
  const classes = Array.from({ length: 10 }, () => draw(0.5));
  return Array.from({ length: count }, (_, n) => {
    const noise = draw(1);
    return {
      x: classes[n % 10].map((value, i) => value + noise[i]),
      y: classes.map((_pattern, k) => (k === n % 10 ? 1 : 0)),
    };
  });
}

const spiralPoints = samplesOf('spirals', 1, { count: 400 }).map(({ x, y }) => ({ x, y: [2 * y[0] - 1] }));

const onSpirals = {
  network: initialNetwork({
    sizes: [2, 8, 8, 1],
    activations: ['identity', 'tanh', 'tanh', 'tanh'],
    loss: 'half-squared-error',
    initializer: 'glorot',
    seed: 2,
  }),
  samples: spiralPoints,
};

/** What is trained, by id. */
export const trainings = {
  a: {
    network: initialNetwork({
      sizes: [2, 2, 1],
      activations: ['identity', 'sigmoid', 'sigmoid'],
      loss: 'half-squared-error',
      initializer: 'glorot',
      seed: 1,
    }),
    samples: samplesOf('xor', 1),
    batchSize: 1,
    optimizer: 'sgd',
    learningRate: 0.5,
  },
  'b-sgd': { ...onSpirals, batchSize: 10, optimizer: 'sgd', learningRate: 0.1 },
  'b-adam': { ...onSpirals, batchSize: 10, optimizer: 'adam', learningRate: 0.01 },
  'b-full': { ...onSpirals, batchSize: 400, optimizer: 'sgd', learningRate: 0.1 },
  c: {
    network: initialNetwork({
      sizes: [64, 64, 32, 10],
      activations: ['identity', 'relu', 'relu', 'identity'],
      loss: 'softmax-cross-entropy',
      initializer: 'he',
      seed: 3,
    }),
    samples: patterns(640, 4),
    batchSize: 32,
    optimizer: 'sgd',
    learningRate: 0.05,
  },
  d: {
    network: initialNetwork({
      sizes: [2, 16, 16, 1],
      activations: ['identity', 'tanh', 'tanh', 'tanh'],
      loss: 'half-squared-error',
      initializer: 'glorot',
      seed: 5,
    }),
    samples: spiralPoints.slice(0, 2),
    batchSize: 2,
    optimizer: 'sgd',
    learningRate: 0.1,
  },
} satisfies Record<string, Training>;

export type TrainingId = keyof typeof trainings;

export const trainingIds = Object.keys(trainings) as TrainingId[];
