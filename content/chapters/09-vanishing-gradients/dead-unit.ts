import { leakyReluWith, recordDescent, unitObjective } from '#engine';
import type { Descent, DescentStep, Objective } from '#engine';

/** Inputs of the three examples; the target of each is 1. */
export const inputs = [1, 2, 3] as const;

/** The mean of ½(a − 1)² over the examples of one unit with the parameters w and b: a ReLU for the slope 0, a leaky one otherwise. */
export function lossOfUnit(slope: number): Objective {
  return unitObjective(
    leakyReluWith(slope),
    inputs.map((x) => [x, 1]),
  );
}

export interface UnitWalk {
  readonly slope: number;
  readonly learningRate: number;
  readonly start: readonly number[];
  readonly steps: number;
}

/** Plain descent of such a unit, the start included. */
export function walkOfUnit({ slope, learningRate, start, steps }: UnitWalk): DescentStep[] {
  const descent: Descent = { optimizer: 'sgd', options: { learningRate }, start };
  return recordDescent(lossOfUnit(slope), descent, steps);
}

/** The weighted sums of the examples. */
export function weightedSums([w, b]: readonly number[]): number[] {
  return inputs.map((x) => w * x + b);
}

/** The first step from which on the loss stays below `bound`, to the end of the walk. @throws RangeError where it does not at the end. */
export function staysBelow(walk: readonly DescentStep[], bound: number): number {
  const last = walk.findLastIndex(({ f }) => f >= bound);
  if (last === walk.length - 1) throw new RangeError(`the loss is not below ${bound} at the end of ${last} steps`);
  return last + 1;
}
