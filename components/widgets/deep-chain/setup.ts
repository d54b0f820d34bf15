import { activation, activations, holdingBias } from '#engine';
import type { ActivationId, DeepChainPlan } from '#engine';

/** What a reader sets up. */
export interface Setup {
  readonly depth: number;
  readonly w: number;
  readonly activation: ActivationId;
  /** The bias that keeps every layer at the same a, or none. */
  readonly bias: BiasId;
}

export const biasIds = ['held', 'zero'] as const;
export type BiasId = (typeof biasIds)[number];

export const activationIds = Object.keys(activations) as ActivationId[];

export const limits = { depth: [1, 30], w: [0.1, 20] } as const;

/** Weights by whose chains the border between vanishing and exploding shows. */
export const presets = [1, 4, 8] as const;

/** What goes into a chain without biases. */
const FREE_INPUT = 0.5;

/** Sigmoids are held where their slope is largest, all others at 1: at 0 most of them give 0, and no weight would have a gradient. */
export function heldSum(id: ActivationId): number {
  return id === 'sigmoid' || id === 'hard-sigmoid' ? 0 : 1;
}

/** The chain of a set-up. */
export function planOf({ depth, w, activation: id, bias }: Setup): DeepChainPlan {
  if (bias === 'zero') return { depth, w, b: 0, x: FREE_INPUT, activation: id };
  const z = heldSum(id);
  return { depth, w, b: holdingBias(id, w, z), x: activation(id).f(z), activation: id };
}

/** As far as a prediction may go for a chain of this depth: a power of ten for each layer, at least ten. */
export const farthest = (depth: number): number => Math.max(10, 10 * Math.ceil(depth / 10));

/** Powers of ten at the ends of the axis: a prediction has room on both sides, and all that may be seen fits. */
export function endsOf(depth: number, seen: readonly number[]): readonly [low: number, high: number] {
  const orders = seen.filter((size) => size > 0).map((size) => Math.log10(size));
  const fit = (most: number): number => Math.max(farthest(depth), 10 * Math.ceil(most / 10));
  return [-fit(-Math.min(0, ...orders)), fit(Math.max(0, ...orders))];
}
