import { checkNetwork } from './check-network.ts';
import type { Network } from './types.ts';

/**
 * The one layer that a network with linear hidden layers is: W = W⁽ᴸ⁾ ⋯ W⁽¹⁾ (n_L × n_0, row-major) and b = W⁽ᴸ⁾(⋯) + b⁽ᴸ⁾, with the last
 * activation and the loss. Sums run over senders rising, then the bias, from the first layer to the last.
 * @throws RangeError if the network is none, or a hidden layer bends its input.
 */
export function collapseLayers(network: Network): Network {
  checkNetwork(network);
  const { sizes, activations, W, b, loss } = network;
  const lastLayer = sizes.length - 1;
  for (let l = 1; l < lastLayer; l++) {
    if (activations[l] !== 'identity') {
      throw new RangeError(`activations[${l}] must be identity to be collapsed, got ${activations[l]}`);
    }
  }
  const [inputs] = sizes;
  let [weights, biases] = [W[1], b[1]];
  for (let l = 2; l <= lastLayer; l++) {
    const fanIn = sizes[l - 1];
    const rowTimes = (j: number, column: (i: number) => number): number => {
      let sum = W[l][j * fanIn] * column(0);
      for (let i = 1; i < fanIn; i++) sum += W[l][j * fanIn + i] * column(i);
      return sum;
    };
    const [before, biasesBefore] = [weights, biases];
    weights = b[l].flatMap((_, j) =>
      Array.from({ length: inputs }, (_, n) => rowTimes(j, (i) => before[i * inputs + n])),
    );
    biases = b[l].map((bias, j) => rowTimes(j, (i) => biasesBefore[i]) + bias);
  }
  return {
    sizes: [inputs, sizes[lastLayer]],
    activations: ['identity', activations[lastLayer]],
    W: [[], [...weights]],
    b: [[], [...biases]],
    loss,
  };
}
