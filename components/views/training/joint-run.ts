/** Where networks are trained: in workers of their own, or, where there are none, on the page. */
export type Place = 'worker' | 'page';

/** A network in training, as far as a joint run uses it. */
export interface Trainer {
  step(count: number): void;
  stop(): void;
}

/** What is to be shown of one training. */
export interface Standing {
  /** Undefined where not even the first one could be had. */
  readonly frame: { readonly step: number } | undefined;
  /** The step that could not be taken. */
  readonly divergence: number | undefined;
}

/** Begins one training, and calls back when its answer to a `step` has been taken in, or when it cannot go on. */
export type Start = (heard: () => void, failed: () => void) => Trainer;

/** Several trainings that belong together. */
export interface Joint<All extends readonly Standing[]> {
  readonly starts: readonly Start[];
  /** What they have come to, in the same order. */
  readonly shown: () => All;
  /** Steps a training is taken beyond the frame that is shown; 1 where a frame is measured by the step after it. */
  readonly ahead?: number;
}

export interface JointListener<All> {
  /** All have taken their steps. */
  onadvance(shown: All): void;
  onfailed(): void;
}

/** Trains several networks in step with one another: none goes on before the others have come as far. One that diverged is left where it is. */
export class JointRun<All extends readonly Standing[]> {
  readonly #joint: Joint<All>;
  readonly #trainers: Trainer[] = [];
  readonly #listener: JointListener<All>;
  readonly #ahead: number;
  /** Answers still to come. */
  #waiting = 0;
  #isClosed = false;
  /** Steps asked for. */
  #taken = 0;

  constructor(joint: Joint<All>, listener: JointListener<All>) {
    this.#joint = joint;
    this.#listener = listener;
    this.#ahead = joint.ahead ?? 0;
    for (const start of joint.starts) {
      this.#trainers.push(
        start(
          () => this.#answered(),
          () => this.#fail(),
        ),
      );
    }
    // One that failed at once did so before the others were there.
    if (this.#isClosed) this.close();
  }

  /** The last frame asked for; negative before the first. */
  get step(): number {
    return this.#taken - this.#ahead;
  }

  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  /** Takes all on to this frame; nothing to be done if they are there, on their way, or have all diverged. */
  goTo(step: number): void {
    const count = step + this.#ahead - this.#taken;
    if (this.#isClosed || this.isWaiting || count <= 0) return;
    const shown = this.#joint.shown();
    const able = this.#trainers.filter((_, n) => shown[n].divergence === undefined);
    this.#waiting = able.length;
    this.#taken += count;
    for (const trainer of able) trainer.step(count);
  }

  /** Ends all for good. */
  close(): void {
    this.#isClosed = true;
    for (const trainer of this.#trainers) trainer.stop();
  }

  #answered(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0 && !this.#isClosed) this.#listener.onadvance(this.#joint.shown());
  }

  #fail(): void {
    if (this.#isClosed) return;
    this.close();
    this.#listener.onfailed();
  }
}
