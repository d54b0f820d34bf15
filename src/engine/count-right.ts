import { Kernel } from './kernel/kernel.ts';
import type { Network, Sample } from './types.ts';

/**
 * Of how many examples a network with one output, a logit, says the right one of two classes: above 0 where the target is 1, otherwise not.
 * `theta` are its parameters as a kernel holds them. @throws RangeError for another number of outputs or parameters.
 */
export function countRight(network: Network, theta: ArrayLike<number>, samples: readonly Sample[]): number {
  const outputs = network.sizes[network.sizes.length - 1];
  if (outputs !== 1) throw new RangeError(`the network must have 1 output, a logit, got ${outputs}`);
  const kernel = Kernel.of(network, samples);
  if (theta.length !== kernel.theta.length) {
    throw new RangeError(`theta must have ${kernel.theta.length} numbers, got ${theta.length}`);
  }
  kernel.theta.set(theta);
  kernel.activate();
  const logits = kernel.a(network.sizes.length - 1);
  return samples.filter(({ y }, n) => logits[n] > 0 === y[0] > 0.5).length;
}
