import { checkClip, clippings } from './clipping.ts';
import type { Clip } from './clipping.ts';
import { completeOptions } from './options.ts';
import type { Options } from './options.ts';
import { optimizer } from './optimizers/index.ts';
import type { AnyOptimizer, Numbers, OptimizerState, RuleId, StepRecord } from './optimizers/index.ts';
import { schedule } from './schedules/index.ts';
import type { AnySchedule, ScheduleId } from './schedules/index.ts';
import { addDecay, checkWeightDecay, shrink } from './weight-decay.ts';
import type { WeightDecay } from './weight-decay.ts';

/** Plain data: how parameters are moved. */
export interface UpdatePlan {
  readonly optimizer: RuleId;
  readonly options?: Options;
  /** The rate of step t is the schedule's at t − 1; it replaces learningRate of the options. */
  readonly schedule?: { readonly id: ScheduleId; readonly options?: Options };
  /** Applied to the objective's gradient, before the decay, as PyTorch's users do. */
  readonly clip?: Clip;
  readonly weightDecay?: WeightDecay;
}

/** The rate is set anew at each step where a schedule says so. */
type RateOptions = Options & { learningRate: number };

/**
 * What a plan does with a gradient, step by step: begin, take the gradient where `lookAhead` says, apply. It remembers what the optimizer
 * remembers, and makes nothing anew at a step.
 */
export class UpdateRule {
  readonly state: OptimizerState;
  readonly #row: AnyOptimizer;
  readonly #plan: UpdatePlan;
  readonly #options: RateOptions;
  readonly #rates: AnySchedule | undefined;
  readonly #rateOptions: Options;

  /** For `size` parameters. @throws RangeError naming the field for unknown ids and bad options. */
  constructor(plan: UpdatePlan, size: number) {
    this.#plan = plan;
    this.#row = optimizer(plan.optimizer);
    this.#options = completeOptions(this.#row.id, this.#row.options, plan.options) as RateOptions;
    this.#rates = plan.schedule && schedule(plan.schedule.id);
    this.#rateOptions = this.#rates
      ? (completeOptions(this.#rates.id, this.#rates.options, plan.schedule?.options) as Options)
      : {};
    if (plan.clip) checkClip(plan.clip);
    if (plan.weightDecay) checkWeightDecay(plan.weightDecay);
    this.state = this.#row.createState(size);
  }

  /** η of the step at hand; before the first one that of the options. */
  get learningRate(): number {
    return this.#options.learningRate;
  }

  /** Whether the gradient that is handed to `apply` comes out changed. */
  get changesGradient(): boolean {
    return this.#plan.clip !== undefined || this.decaysGradient;
  }

  /** Step t, from 1, is at hand: sets its rate. */
  begin(t: number): void {
    if (this.#rates) this.#options.learningRate = this.#rates.rate(t - 1, this.#rateOptions);
  }

  /** Writes into `at` where the gradient of this step is to be taken: θ, or a point ahead of it. */
  lookAhead(theta: Readonly<Numbers>, at: Numbers): void {
    if (this.#row.lookAhead) this.#row.lookAhead(theta, this.state, this.#options, at);
    else for (let n = 0; n < theta.length; n++) at[n] = theta[n];
  }

  /** Whether L2 adds to the gradient. */
  get decaysGradient(): boolean {
    return this.#plan.weightDecay?.kind === 'l2';
  }

  /** Clips the gradient and adds what L2 adds, in place; `at` is where it was taken. `clipped` is given what it was in between. */
  prepare(gradient: Numbers, at: Readonly<Numbers>, clipped?: Numbers): void {
    const { clip, weightDecay } = this.#plan;
    if (clip) clippings[clip.by](gradient, clip.largest);
    if (clipped) for (let n = 0; n < gradient.length; n++) clipped[n] = gradient[n];
    if (weightDecay?.kind === 'l2') addDecay(gradient, at, weightDecay.lambda);
  }

  /** One update of θ in place, by a prepared gradient. */
  apply(theta: Numbers, gradient: Readonly<Numbers>, record?: StepRecord): void {
    const { weightDecay } = this.#plan;
    if (weightDecay?.kind === 'decoupled') shrink(theta, this.#options.learningRate, weightDecay.lambda);
    this.#row.step(theta, gradient, this.state, this.#options, record);
  }
}
