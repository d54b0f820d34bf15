import { clipByNorm, clipByValue } from './clipping.ts';
import { completeOptions } from './options.ts';
import type { Options } from './options.ts';
import { optimizer } from './optimizers/index.ts';
import type { OptimizerId, StepRecord } from './optimizers/index.ts';
import { schedule } from './schedules/index.ts';
import type { ScheduleId } from './schedules/index.ts';
import { addL2, shrink } from './weight-decay.ts';

/** What is to be made small; every surface is one. It may depend on t: 0 at the start, then the number of the step. */
export interface Objective {
  value(theta: readonly number[], t: number): number;
  /** One number per parameter. */
  gradient(theta: readonly number[], t: number): number[];
}

/** Plain data: how to walk. */
export interface Descent {
  optimizer: OptimizerId;
  options?: Options;
  /** θ₀ */
  start: readonly number[];
  /** The rate of step t is the schedule's at t − 1; it replaces learningRate of the options. */
  schedule?: { id: ScheduleId; options?: Options };
  /** Applied to the objective's gradient, before the decay, as PyTorch's users do. */
  clip?: { by: 'norm' | 'value'; largest: number };
  /** 'l2' adds λθ to the gradient, 'decoupled' shrinks θ by ηλθ before the step. */
  weightDecay?: { kind: 'l2' | 'decoupled'; lambda: number };
  /** After each step every parameter is put back into this interval. */
  interval?: readonly [low: number, high: number];
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
  learningRate: number;
  quantities: StepRecord;
}

/**
 * Walks down an objective, one record per step, the start as t = 0; goes on for as long as it is asked.
 * @throws RangeError naming the field for unknown ids, bad options, a start that is empty or not finite, an empty interval, or a
 * gradient of another length than θ.
 */
export function* minimize(objective: Objective, descent: Descent): Generator<DescentStep, never> {
  const row = optimizer(descent.optimizer);
  const options = completeOptions(row.id, row.options, descent.options) as Options & { learningRate: number };
  const rates = descent.schedule && schedule(descent.schedule.id);
  const rateOptions = rates && completeOptions(rates.id, rates.options, descent.schedule?.options);
  checkDescent(descent);
  const theta = [...descent.start];
  const state = row.createState(theta.length);
  yield describe(objective, 0, theta, { at: [], gradient: [], learningRate: options.learningRate, quantities: {} });
  for (let t = 1; ; t++) {
    const learningRate = rates ? rates.rate(t - 1, rateOptions as Options) : options.learningRate;
    const current = { ...options, learningRate };
    const at = row.lookAhead?.(theta, state, current) ?? [...theta];
    const gradient = decayed(clipped(objective.gradient(at, t), descent), at, descent);
    const quantities: StepRecord = {};
    if (descent.weightDecay?.kind === 'decoupled') shrink(theta, learningRate, descent.weightDecay.lambda);
    row.step(theta, gradient, state, current, quantities);
    if (descent.interval) clamp(theta, descent.interval);
    yield describe(objective, t, theta, { at, gradient, learningRate, quantities });
  }
}

/** The first `steps` steps of a descent, the start included: steps + 1 records. @throws as minimize. */
export function recordDescent(objective: Objective, descent: Descent, steps: number): DescentStep[] {
  const walk = minimize(objective, descent);
  return Array.from({ length: steps + 1 }, () => walk.next().value);
}

type Way = Pick<DescentStep, 'at' | 'gradient' | 'learningRate' | 'quantities'>;

function describe(objective: Objective, t: number, theta: readonly number[], way: Way): DescentStep {
  return { t, theta: [...theta], f: objective.value(theta, t), ...way };
}

function clipped(g: number[], { clip }: Descent): number[] {
  if (!clip) return g;
  return clip.by === 'norm' ? clipByNorm(g, clip.largest) : clipByValue(g, clip.largest);
}

function decayed(g: number[], at: readonly number[], { weightDecay }: Descent): number[] {
  return weightDecay?.kind === 'l2' ? addL2(g, [...at], weightDecay.lambda) : g;
}

function clamp(theta: number[], [low, high]: readonly [number, number]): void {
  for (let n = 0; n < theta.length; n++) theta[n] = Math.min(Math.max(theta[n], low), high);
}

function checkDescent({ start, interval, clip, weightDecay }: Descent): void {
  if (start.length === 0) throw new RangeError('start must have at least one number, got none');
  start.forEach((value, n) => {
    if (!Number.isFinite(value)) throw new RangeError(`start[${n}] must be a finite number, got ${value}`);
  });
  if (interval && !(interval[0] <= interval[1])) {
    throw new RangeError(`interval must be [low, high] with low ≤ high, got [${interval.join(', ')}]`);
  }
  if (clip && !['norm', 'value'].includes(clip.by)) {
    throw new RangeError(`clip.by must be "norm" or "value", got "${clip.by}"`);
  }
  if (weightDecay && !['l2', 'decoupled'].includes(weightDecay.kind)) {
    throw new RangeError(`weightDecay.kind must be "l2" or "decoupled", got "${weightDecay.kind}"`);
  }
}
