import type { Network } from '#engine';
import { plainNetwork } from '#exercises/small-network.ts';
import type { Value } from '#sandbox/outcome.ts';

/** W1, b1, W2, b2 of a network with one hidden layer and one output, as the programs take them. */
export function plainTwoLayers(network: Network): Value[] {
  const { W, b } = plainNetwork(network);
  return [W[1], b[1], W[2][0], b[2][0]] as Value[];
}
