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
  const walker = new Walker(objective, descent);
  yield walker.begin();
  for (;;) yield walker.recordStep();
}

type Gradients = Pick<DescentStep, 'at' | 'gradient' | 'withoutDecay'>;

/** Walks one step at a time, with a record of it or without. @throws as minimize. */
export class Walker {
  readonly rule: UpdateRule;
  readonly theta: Float64Array;
  /** Steps taken. */
  t = 0;
  readonly #objective: Objective;
  readonly #interval: Descent['interval'];
  readonly #ahead: Float64Array;

  constructor(objective: Objective, descent: Descent) {
    this.rule = new UpdateRule(descent, descent.start.length);
    checkDescent(descent);
    this.theta = Float64Array.from(descent.start);
    this.#ahead = Float64Array.from(descent.start);
    this.#objective = objective;
    this.#interval = descent.interval;
  }

  /** The record of where it stands, without a way there. */
  begin(): DescentStep {
    return this.#describe({ at: [], gradient: [], learningRate: this.rule.learningRate, quantities: {} });
  }

  recordStep(): DescentStep {
    const quantities: StepRecord = {};
    const way = this.step(quantities);
    return this.#describe({ ...way, learningRate: this.rule.learningRate, quantities });
  }

  /** One step, which fills `record` if given. */
  step(record?: StepRecord): Gradients {
    this.t += 1;
    this.rule.begin(this.t);
    this.rule.lookAhead(this.theta, this.#ahead);
    const at = listOf(this.#ahead);
    const gradient = this.#objective.gradient(at, this.t).slice();
    const withoutDecay: number[] | undefined = record && this.rule.decaysGradient ? [] : undefined;
    this.rule.prepare(gradient, this.#ahead, withoutDecay);
    this.rule.apply(this.theta, gradient, record);
    if (this.#interval) clamp(this.theta, this.#interval);
    return withoutDecay ? { at, gradient, withoutDecay } : { at, gradient };
  }

  #describe(way: Gradients & Pick<DescentStep, 'learningRate' | 'quantities'>): DescentStep {
    const theta = listOf(this.theta);
    return { t: this.t, theta, f: this.#objective.value(theta, this.t), ...way };
  }
}

/** The first `steps` steps of a descent, the start included: steps + 1 records. @throws as minimize. */
export function recordDescent(objective: Objective, descent: Descent, steps: number): DescentStep[] {
  const walk = minimize(objective, descent);
  return Array.from({ length: steps + 1 }, () => walk.next().value);
}

/** As Array.from gives it, which is much slower for lists as short as these. */
function listOf(numbers: Float64Array): number[] {
  const list: number[] = [];
  for (let n = 0; n < numbers.length; n++) list.push(numbers[n]);
  return list;
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
