import type { Objective } from './minimize.ts';

/** One number per parameter, for each step t from 1. */
export type Told = (t: number) => number[];

/** Losses gₜ · θ: their gradient is told beforehand, whatever θ is. `gradients` gives a new list each time; before the first step the loss is 0. */
export function linearLosses(gradients: Told): Objective {
  return { value: (theta, t) => (t === 0 ? 0 : dot(gradients(t), theta)), gradient: (_, t) => gradients(t) };
}

/** Whether a step is one of every `period`, the first included. */
const isActive = (t: number, period: number): boolean => (t - 1) % period === 0;

/** Two parameters: the gradient of one is 1 at each step, of the other at one step in every `period`, the first included, and 0 between. */
export function busyAndRare(period: number): Told {
  return (t) => [1, isActive(t, period) ? 1 : 0];
}

/** One parameter: the slope is C at one step in every `period`, the first included, and −1 between. */
export function alternatingSlopes(C: number, period: number): Told {
  return (t) => [isActive(t, period) ? C : -1];
}

/** Examples that come one by one, each with its loss ½ (θ · x − y)²; the targets y are those of the true weights, without noise. */
export interface RegressionStream {
  readonly inputs: Told;
  readonly weights: readonly number[];
}

/** The loss of example t and its gradient (θ · x − y) x. Before the first step the loss is that of the first example. */
export function linearRegression({ inputs, weights }: RegressionStream): Objective {
  const errorAt = (theta: readonly number[], x: readonly number[]): number => dot(x, theta) - dot(x, weights);
  return {
    value: (theta, t) => 0.5 * errorAt(theta, inputs(Math.max(t, 1))) ** 2,
    gradient(theta, t) {
      const x = inputs(t);
      const error = errorAt(theta, x);
      return x.map((each) => error * each);
    },
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, n) => sum + each * b[n], 0);
}
