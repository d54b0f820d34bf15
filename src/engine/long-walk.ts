import { Walker } from './minimize.ts';
import type { Descent, DescentStep, Objective } from './minimize.ts';
import { memoryOf, remember } from './training/memory.ts';

/** A step is found again from the last mark before it. */
const MARK_EVERY = 512;

interface Mark {
  readonly theta: Float64Array;
  readonly memory: ReturnType<typeof memoryOf>;
}

/**
 * A walk of one parameter over very many steps. It keeps where each step led, and marks from which any step is taken again for its record:
 * the records of 30,000 steps would take fifty times as long and as much room.
 */
export class LongWalk {
  readonly descent: Descent;
  /** Steps that were asked for. */
  readonly steps: number;
  readonly #places: Float64Array;
  readonly #marks: Mark[] = [];
  readonly #objective: Objective;
  readonly #walker: Walker;

  /** @throws RangeError as minimize, and for more parameters than one. */
  constructor(objective: Objective, descent: Descent, steps: number) {
    if (descent.start.length !== 1) throw new RangeError(`start must be one number, got ${descent.start.length}`);
    this.steps = steps;
    this.#objective = objective;
    this.descent = descent;
    this.#walker = new Walker(objective, descent);
    this.#places = new Float64Array(steps + 1);
    this.#places[0] = descent.start[0];
    this.#mark();
  }

  /** Steps taken so far. */
  get taken(): number {
    return this.#walker.t;
  }

  /** Takes up to `most` further steps: a long walk in pieces keeps no page waiting. */
  goOn(most = this.steps): void {
    const walker = this.#walker;
    const until = Math.min(this.steps, walker.t + most);
    while (walker.t < until) {
      walker.step();
      this.#places[walker.t] = walker.theta[0];
      if (walker.t % MARK_EVERY === 0) this.#mark();
    }
  }

  /** θ after t steps. @throws RangeError for a step that was not taken. */
  placeAt(t: number): number {
    return this.#places[this.#checked(t)];
  }

  /** Where each step led, the start first. */
  get places(): readonly number[] {
    return Array.from(this.#places.subarray(0, this.taken + 1));
  }

  /** The record of step t: exactly that of minimize. @throws RangeError for a step that was not taken. */
  stepAt(t: number): DescentStep {
    const walker = new Walker(this.#objective, this.descent);
    if (this.#checked(t) === 0) return walker.begin();
    const from = Math.floor((t - 1) / MARK_EVERY);
    const { theta, memory } = this.#marks[from];
    walker.theta.set(theta);
    remember(walker.rule.state, memory);
    walker.t = from * MARK_EVERY;
    while (walker.t < t - 1) walker.step();
    return walker.recordStep();
  }

  #mark(): void {
    const { theta, rule } = this.#walker;
    this.#marks.push({ theta: Float64Array.from(theta), memory: memoryOf(rule.state) });
  }

  #checked(t: number): number {
    if (Number.isSafeInteger(t) && t >= 0 && t <= this.taken) return t;
    throw new RangeError(`step must be a whole number from 0 to ${this.taken}, got ${t}`);
  }
}
