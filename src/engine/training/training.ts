import { normOfPart } from '../clipping.ts';
import { examplesOf } from '../kernel/examples.ts';
import type { Examples } from '../kernel/examples.ts';
import { Kernel } from '../kernel/kernel.ts';
import type { Network } from '../types.ts';
import { UpdateRule } from '../update-rule.ts';
import { Batches } from './batches.ts';
import { areFinite, hasLength } from './finite.ts';
import { arraysOf, checkedList, memoryOf, remember } from './memory.ts';
import { checkPlan } from './plan.ts';
import type { Divergence, TrainingPlan, TrainingRecord, TrainingState } from './plan.ts';

/**
 * A network in training: kernel, batches and update rule put together. `step` makes nothing anew; what is handed out is copied. A number
 * that is no longer finite ends the run: `divergence` says where, and the parameters stay those of the last step that could be taken.
 */
export class Training {
  readonly plan: TrainingPlan;
  readonly #kernel: Kernel;
  readonly #examples: Examples;
  readonly #batches: Batches;
  readonly #rule: UpdateRule;
  /** θ after the last step; the kernel's own may stand ahead of it, or be lost. */
  readonly #theta: Float64Array;
  readonly #watched: readonly Float64Array[];
  readonly #norms: Float64Array;
  #step = 0;
  /** Of the last step; NaN where there is none. */
  #loss = NaN;
  #divergence: Divergence | undefined;

  /** Begins a run, or goes on with one from its state. @throws RangeError naming the field, for a plan or state that cannot be. */
  constructor(plan: TrainingPlan, state?: TrainingState) {
    checkPlan(plan);
    this.plan = plan;
    this.#examples = examplesOf(plan.samples, plan.network);
    this.#batches = new Batches(plan);
    this.#kernel = new Kernel(plan.network, this.#batches.batchSize);
    this.#theta = Float64Array.from(this.#kernel.theta);
    this.#rule = new UpdateRule(plan, this.#theta.length);
    this.#watched = [this.#kernel.theta, ...arraysOf(this.#rule.state)];
    this.#norms = new Float64Array(plan.network.sizes.length);
    if (state) this.#restore(state);
  }

  #restore({ step, theta, memory, divergence }: TrainingState): void {
    if (!Number.isSafeInteger(step) || step < 0) throw new RangeError(`step must be a whole number ≥ 0, got ${step}`);
    this.#theta.set(checkedList('theta', theta, this.#theta.length));
    this.#kernel.theta.set(this.#theta);
    if (divergence) this.#divergence = { ...divergence };
    else remember(this.#rule.state, memory);
    this.#step = step;
  }

  /** Updates taken. */
  get steps(): number {
    return this.#step;
  }

  /** Set once, and for good, by the step that could not be taken. */
  get divergence(): Readonly<Divergence> | undefined {
    return this.#divergence;
  }

  /** Takes one step; false if it could not be taken, now or before. */
  step(): boolean {
    if (this.#divergence) return false;
    const t = this.#step + 1;
    const kernel = this.#kernel;
    const rule = this.#rule;
    const from = this.#batches.begin(t);
    kernel.load(this.#examples, this.#batches.order, from, this.#batches.endOf(from));
    rule.begin(t);
    rule.lookAhead(this.#theta, kernel.theta);
    kernel.forward();
    this.#loss = kernel.loss;
    if (!Number.isFinite(this.#loss)) return this.#diverge('loss');
    kernel.backward();
    if (!hasLength(kernel.gradient)) return this.#diverge('gradient');
    if (rule.changesGradient) this.#measure();
    rule.prepare(kernel.gradient, kernel.theta);
    copy(this.#theta, kernel.theta);
    rule.apply(kernel.theta, kernel.gradient);
    for (let n = 0; n < this.#watched.length; n++) if (!areFinite(this.#watched[n])) return this.#diverge('update');
    copy(kernel.theta, this.#theta);
    this.#step = t;
    return true;
  }

  #diverge(where: Divergence['where']): false {
    const step = this.#step + 1;
    this.#divergence = { step, epoch: this.#batches.epochOf(step), where };
    copy(this.#theta, this.#kernel.theta);
    this.#loss = NaN;
    return false;
  }

  /** The norms of the gradient, layer by layer, as the backward pass left it. */
  #measure(): void {
    const { sizes } = this.plan.network;
    for (let l = 1, from = 0; l < sizes.length; l++) {
      const to = from + sizes[l] * (sizes[l - 1] + 1);
      this.#norms[l] = normOfPart(this.#kernel.gradient, from, to);
      from = to;
    }
  }

  /** What the last step did. @throws RangeError if it could not be taken, or none has been since this run was begun or gone on with. */
  record(): TrainingRecord {
    if (Number.isNaN(this.#loss)) throw new RangeError('there is a record only right after a step that was taken');
    if (!this.#rule.changesGradient) this.#measure();
    return {
      step: this.#step,
      epoch: this.#batches.epochOf(this.#step),
      loss: this.#loss,
      gradientNorms: Array.from(this.#norms),
      learningRate: this.#rule.learningRate,
    };
  }

  /** The mean loss over all examples, each once, with the present parameters; Infinity or NaN where it overflows. */
  meanLoss(): number {
    const { sampleCount, rising } = this.#examples;
    let sum = 0;
    for (let from = 0; from < sampleCount; from += this.#kernel.capacity) {
      const m = Math.min(this.#kernel.capacity, sampleCount - from);
      this.#kernel.load(this.#examples, rising, from, from + m);
      this.#kernel.forward();
      for (let n = 0; n < m; n++) sum += this.#kernel.losses[n];
    }
    return sum / sampleCount;
  }

  /** The network with the parameters of the last step. */
  toNetwork(): Network {
    return this.#kernel.toNetwork();
  }

  /** All that is needed to go on later, as plain JSON; a run that diverged remembers nothing but where. */
  toState(): TrainingState {
    const theta = Array.from(this.#theta);
    if (this.#divergence) return { step: this.#step, theta, memory: {}, divergence: { ...this.#divergence } };
    return { step: this.#step, theta, memory: memoryOf(this.#rule.state) };
  }
}

function copy(from: Float64Array, to: Float64Array): void {
  for (let n = 0; n < from.length; n++) to[n] = from[n];
}
