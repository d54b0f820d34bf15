import { exampleNetwork, logit } from '#engine';
import type { Network, Random } from '#engine';
import type { NetworkNumbers } from '#exercises/exercise.ts';
import { numbersOf } from '#exercises/network-numbers.ts';
import type { Setting } from '#exercises/network-numbers.ts';

/** The hidden unit whose weighted sum is negative. */
export type Dead = '1' | '2';

export interface ReluNumbers extends NetworkNumbers {
  readonly choices: { readonly dead: Dead };
}

function withRelu({ network, ...setting }: Setting, dead: Dead): ReluNumbers {
  const hidden: Network = { ...network, activations: ['identity', 'relu', 'sigmoid'] };
  return { ...numbersOf({ ...setting, network: hidden }), choices: { dead } };
}

/** F1 with ReLUs in its hidden layer: unit 2 is dead. */
export function printedRelu(): ReluNumbers {
  return withRelu(exampleNetwork('general'), '2');
}

const inputs = [0.3, 0.4, 0.6, 0.8, 1.2, 1.5, 2.5];
const magnitudes = [0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.3, 1.4];
const biases = [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8];
const predictions = [0.2, 0.3, 0.4, 0.6, 0.7, 0.8];

/** Weighted sums are not nearer to the corner than this, nor farther from it than that. */
const [nearest, farthest] = [0.2, 2.5];

/** A 2–2–1 network with ReLUs in its hidden layer, one of them dead; the prediction is a terminating decimal. */
export function drawRelu(random: Random, dead: Dead): ReluNumbers {
  const signed = (values: readonly number[]): number => random.pick([-1, 1]) * random.pick(values);
  for (;;) {
    const x = [random.pick(inputs), random.pick(inputs)];
    const [W1, W2] = [4, 2].map((count) => Array.from({ length: count }, () => signed(magnitudes)));
    const b1 = [signed(biases), signed(biases)];
    const z = b1.map((b, j) => W1[2 * j] * x[0] + W1[2 * j + 1] * x[1] + b);
    const fits = z.every((each, j) => {
      const size = dead === String(j + 1) ? -each : each;
      return size >= nearest && size <= farthest;
    });
    const differ = new Set([...W1, ...W2].map(Math.abs)).size === 6 && x[0] !== x[1];
    if (!fits || !differ) continue;
    const entered = z.reduce((sum, each, j) => sum + W2[j] * Math.max(0, each), 0);
    const network: Network = {
      sizes: [2, 2, 1],
      activations: ['identity', 'relu', 'sigmoid'],
      W: [[], W1, W2],
      b: [[], b1, [logit(random.pick(predictions)) - entered]],
      loss: 'half-squared-error',
    };
    return withRelu({ network, sample: { x, y: [random.pick([0, 1])] }, learningRate: 0.5 }, dead);
  }
}
