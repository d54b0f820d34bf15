import { checkNetwork } from './check-network.ts';
import { initializer } from './initializers/index.ts';
import type { InitializerId } from './initializers/index.ts';
import { completeOptions } from './options.ts';
import type { Options } from './options.ts';
import { createRandom } from './random.ts';
import type { Network } from './types.ts';

/** Plain data: a network before its first step. Sizes, activations and loss as in Network. */
export interface NetworkPlan extends Pick<Network, 'sizes' | 'activations' | 'loss'> {
  initializer: InitializerId;
  options?: Options;
  /** A 32-bit whole number: the same seed, the same network. */
  seed: number;
}

/**
 * A network with drawn weights, layers rising, row by row as W[l] is written; biases 0.
 * @throws RangeError naming the field, as checkNetwork, for an unknown initializer or a bad option.
 */
export function initialNetwork({ sizes, activations, loss, initializer: id, options, seed }: NetworkPlan): Network {
  const row = initializer(id);
  const complete = completeOptions(row.id, row.options, options) as Options;
  const random = createRandom(seed);
  const draw = (fanIn: number, fanOut: number): number[] =>
    Array.from({ length: fanIn * fanOut }, () => row.draw(random, fanIn, fanOut, complete));
  const network: Network = {
    sizes: [...sizes],
    activations: [...activations],
    W: sizes.map((size, l) => (l === 0 ? [] : draw(sizes[l - 1], size))),
    b: sizes.map((size, l) => (l === 0 ? [] : new Array<number>(size).fill(0))),
    loss,
  };
  checkNetwork(network);
  return network;
}
