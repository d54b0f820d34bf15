import { expression, objectiveOf, recordDescent } from '#engine';
import type { Descent, DescentStep, Objective } from '#engine';

/** Inputs of the three examples; the target of each is 1. */
export const inputs = [1, 2, 3] as const;

/**
 * The mean of ½(a − 1)² of one unit over the examples, with a = z above 0 and `slope` · z below: the ReLU for 0, a leaky one otherwise.
 * The parameters are w and b.
 */
export function lossOfUnit(slope: number): Objective {
  const squares = inputs.map((x) => `(max(${slope} * (w * ${x} + b), w * ${x} + b) - 1)^2`);
  return objectiveOf(expression(`(${squares.join(' + ')}) / (2 * ${inputs.length})`), ['w', 'b']);
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
