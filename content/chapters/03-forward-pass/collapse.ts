import { layersOf, recordMlp } from '#engine';
import type { ExampleNetwork } from '#engine';
import { tell } from '#notation/tell.ts';
import type { Told } from '#notation/tell.ts';

/** The same network with a = z in every unit. */
export function linearOf({ network, ...example }: Omit<ExampleNetwork, 'id'>): Told {
  return tell({ ...example, network: { ...network, activations: network.activations.map(() => 'identity') } });
}

/** ŷ = u₁x₁ + u₂x₂ + c: one layer that does what a network without activation functions does. */
export interface Collapsed {
  u: readonly number[];
  c: number;
}

/** Found by forward passes alone: c is ŷ of the inputs 0, and u_i is what one unit of x_i adds to it. */
export function collapsedOf(example: Omit<ExampleNetwork, 'id'>): Collapsed {
  const { network, sample } = linearOf(example).trace;
  const zeros = sample.x.map(() => 0);
  const at = (x: number[]): number => layersOf(recordMlp(network, { ...sample, x })).a.at(-1)![0];
  const c = at(zeros);
  return { u: zeros.map((_, i) => at(zeros.with(i, 1)) - c), c };
}
