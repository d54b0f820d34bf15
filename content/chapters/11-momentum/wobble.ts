import { Training } from '#engine';
import type { Network, UpdatePlan } from '#engine';

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

export interface Wobble {
  /** |θ − minimum| after the steps asked for. */
  readonly early: number;
  /** The mean of |θ − minimum| over the last of all steps, as many as `late` says. */
  readonly late: number;
}

/** SGD with one example a step, shuffled anew in each epoch: how near θ comes to the mean of the targets, where the loss is least. */
export function wobbleOf(
  plan: UpdatePlan,
  {
    targets,
    start,
    early,
    late,
    steps,
  }: Readonly<Record<'start' | 'early' | 'late' | 'steps', number>> & {
    targets: readonly number[];
  },
): Wobble {
  const samples = targets.map((y) => ({ x: [0], y: [y] }));
  const training = new Training({
    ...plan,
    network: biasAlone(start),
    samples,
    batchSize: 1,
    order: 'shuffled',
    seed: 11,
  });
  const bottom = targets.reduce((sum, y) => sum + y, 0) / targets.length;
  const distances = Array.from({ length: steps }, () => {
    if (!training.step()) throw new RangeError('a step of the wobble could not be taken');
    return Math.abs(training.toNetwork().b[1][0] - bottom);
  });
  const last = distances.slice(steps - late);
  return { early: distances[early - 1], late: last.reduce((sum, distance) => sum + distance, 0) / late };
}
