import { meanOf } from './mini-batches.ts';
import { Training } from './training/training.ts';
import type { Network } from './types.ts';
import type { UpdatePlan } from './update-rule.ts';

/** A network whose one number that learns is a bias: with the input 0 its loss of an example is ½(θ − y)². */
function biasAlone(theta: number): Network {
  return {
    sizes: [1, 1],
    activations: ['identity', 'identity'],
    W: [[], [0]],
    b: [[], [theta]],
    loss: 'half-squared-error',
  };
}

export interface WobbleSetting {
  /** One per example; the loss of each is ½(θ − y)². */
  readonly targets: readonly number[];
  readonly start: number;
  readonly steps: number;
  /** Of the shuffling of each epoch. */
  readonly seed: number;
}

/**
 * Steps with one example each, shuffled anew in each epoch: |θ − minimum| after 0, 1, 2, … steps; the minimum is the mean of the targets.
 * @throws RangeError where a step cannot be taken, or for a bad plan.
 */
export function recordWobble(plan: UpdatePlan, { targets, start, steps, seed }: WobbleSetting): number[] {
  const samples = targets.map((y) => ({ x: [0], y: [y] }));
  const training = new Training({ ...plan, network: biasAlone(start), samples, batchSize: 1, order: 'shuffled', seed });
  const bottom = meanOf(targets);
  const distances = [Math.abs(start - bottom)];
  for (let t = 1; t <= steps; t++) {
    if (!training.step()) throw new RangeError(`step ${t} of the wobble could not be taken`);
    distances.push(Math.abs(training.toNetwork().b[1][0] - bottom));
  }
  return distances;
}

/** Mean distance over the last so many steps. */
export function lateDistance(distances: readonly number[], late: number): number {
  return meanOf(distances.slice(-late));
}
