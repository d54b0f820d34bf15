import type { StepRecord } from './optimizers/index.ts';
import { UpdateRule } from './update-rule.ts';
import type { UpdatePlan } from './update-rule.ts';

/** What is to be made small; every surface is one. It may depend on t: 0 at the start, then the number of the step. */
export interface Objective {
  value(theta: readonly number[], t: number): number;
  /** One number per parameter. */
  gradient(theta: readonly number[], t: number): number[];
}

/** Plain data: how to walk. */
export interface Descent extends UpdatePlan {
  /** θ₀ */
  readonly start: readonly number[];
  /** After each step every parameter is put back into this interval. */
  readonly interval?: readonly [low: number, high: number];
}

/** θ after t steps. What led there, from `at` on, is empty for t = 0. */
export interface DescentStep {
  t: number;
  theta: number[];
  /** The objective's value at θ and t; a weight decay is not part of it. */
  f: number;
  /** Where the gradient of this step was taken: the θ before, or the look-ahead point. */
  at: number[];
  /** As handed to the rule: clipped, decay added. */
  gradient: number[];
  /** Where L2 adds to the gradient: what it was before. */
  withoutDecay?: number[];
  learningRate: number;
  quantities: StepRecord;
}

/**
 * Walks down an objective, one record per step, the start as t = 0; goes on for as long as it is asked.
 * @throws RangeError naming the field for unknown ids, bad options, a start that is empty or not finite, an empty interval, or a
 * gradient of another length than θ.
 */
export function* minimize(objective: Objective, descent: Descent): Generator<DescentStep, never> {
  const rule = new UpdateRule(descent, descent.start.length);
  checkDescent(descent);
  const theta = Float64Array.from(descent.start);
  const ahead = Float64Array.from(theta);
  const { learningRate } = rule;
  yield describe(objective, 0, theta, { at: [], gradient: [], learningRate, quantities: {} });
  for (let t = 1; ; t++) {
    rule.begin(t);
    rule.lookAhead(theta, ahead);
    const at = Array.from(ahead);
    const gradient = Float64Array.from(objective.gradient(at, t));
    const clipped: number[] | undefined = rule.decaysGradient ? [] : undefined;
    rule.prepare(gradient, ahead, clipped);
    const quantities: StepRecord = {};
    rule.apply(theta, gradient, quantities);
    if (descent.interval) clamp(theta, descent.interval);
    const { learningRate } = rule;
    const gradients = { gradient: Array.from(gradient), ...(clipped && { withoutDecay: clipped }) };
    yield describe(objective, t, theta, { at, ...gradients, learningRate, quantities });
  }
}

/** The first `steps` steps of a descent, the start included: steps + 1 records. @throws as minimize. */
export function recordDescent(objective: Objective, descent: Descent, steps: number): DescentStep[] {
  const walk = minimize(objective, descent);
  return Array.from({ length: steps + 1 }, () => walk.next().value);
}

type Way = Pick<DescentStep, 'at' | 'gradient' | 'withoutDecay' | 'learningRate' | 'quantities'>;

function describe(objective: Objective, t: number, theta: Float64Array, way: Way): DescentStep {
  const here = Array.from(theta);
  return { t, theta: here, f: objective.value(here, t), ...way };
}

function clamp(theta: Float64Array, [low, high]: readonly [number, number]): void {
  for (let n = 0; n < theta.length; n++) theta[n] = Math.min(Math.max(theta[n], low), high);
}

function checkDescent({ start, interval }: Descent): void {
  if (start.length === 0) throw new RangeError('start must have at least one number, got none');
  start.forEach((value, n) => {
    if (!Number.isFinite(value)) throw new RangeError(`start[${n}] must be a finite number, got ${value}`);
  });
  if (interval && !(interval[0] <= interval[1])) {
    throw new RangeError(`interval must be [low, high] with low ≤ high, got [${interval.join(', ')}]`);
  }
}
