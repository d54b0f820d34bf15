import type { TrainingPlan } from '#engine';
import type { RecordsListener } from '#workers/training/live-training.ts';
import { History } from './history.ts';
import type { Shown } from './history.ts';

/** A network in training, as far as it is used here. */
export interface Trainer {
  step(count: number): void;
  stop(): void;
}

export type Begin = (plan: TrainingPlan, listener: RecordsListener) => Trainer;

export type Pair<Value> = readonly [a: Value, b: Value];

export interface PairListener {
  /** Both have taken their steps. */
  onadvance(shown: Pair<Shown>): void;
  onfailed(): void;
}

/** Two networks trained in step with one another: neither goes on before the other has come as far. One that diverged is left where it is. */
export class PairRun {
  readonly #histories: Pair<History> = [new History(), new History()];
  readonly #trainers: Trainer[] = [];
  readonly #listener: PairListener;
  /** Answers still to come. */
  #waiting = 0;
  #isClosed = false;
  /** Steps asked for; those of a frame, and the one it is measured by. */
  #taken = 0;

  constructor(plans: Pair<TrainingPlan>, begin: Begin, listener: PairListener) {
    this.#listener = listener;
    plans.forEach((plan, n) => {
      const trainer = begin(plan, {
        onrecords: ({ records, divergence }) => {
          this.#histories[n].take(records, divergence);
          this.#answered();
        },
        onfailed: () => this.#fail(),
      });
      this.#trainers.push(trainer);
    });
    // One that failed at once did so before the other was there.
    if (this.#isClosed) this.close();
  }

  /** The last frame asked for; −1 before the first. */
  get step(): number {
    return this.#taken - 1;
  }

  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  /** Takes both on to this frame; nothing to be done if they are there, on their way, or have both diverged. */
  goTo(step: number): void {
    const count = step + 1 - this.#taken;
    if (this.#isClosed || this.isWaiting || count <= 0) return;
    const able = this.#trainers.filter((_, n) => this.#histories[n].shown.divergence === undefined);
    this.#waiting = able.length;
    this.#taken += count;
    for (const trainer of able) trainer.step(count);
  }

  /** Ends both for good. */
  close(): void {
    this.#isClosed = true;
    for (const trainer of this.#trainers) trainer.stop();
  }

  #answered(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0 && !this.#isClosed) {
      const [a, b] = this.#histories;
      this.#listener.onadvance([a.shown, b.shown]);
    }
  }

  #fail(): void {
    if (this.#isClosed) return;
    this.close();
    this.#listener.onfailed();
  }
}
