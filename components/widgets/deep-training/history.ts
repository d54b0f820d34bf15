import { Curve } from '#components/views/training/curve.ts';
import { Training } from '#engine';
import type { Divergence, TrainingPlan, TrainingRecord } from '#engine';
import { JUDGED_AT } from './setup.ts';

/** A network after so many updates. Lists have one number per layer, the first one of layer 1. */
export interface Frame {
  readonly step: number;
  readonly loss: number;
  /** ‖∂C/∂(W, b)‖ of each layer. */
  readonly norms: readonly number[];
  /** How far each layer's parameters have walked: the lengths of all their steps, added up. */
  readonly walked: readonly number[];
}

/** What is to be shown of one network: its frames as far as it has been trained. */
export interface Shown {
  /** Undefined where not even the first loss is a finite number. */
  readonly first: Frame | undefined;
  readonly frame: Frame | undefined;
  readonly curve: readonly (readonly [step: number, loss: number])[];
  /** The loss after the number of steps at which both are compared. */
  readonly judged: number | undefined;
  /** The step that could not be taken. */
  readonly divergence: number | undefined;
}

/**
 * Turns the records of a training into frames. The record of step t holds what was measured before its update, after t − 1 of them; so a
 * frame needs one step more than its number.
 */
export class History {
  readonly #curve = new Curve();
  #walked: readonly number[] = [];
  #first: Frame | undefined;
  #frame: Frame | undefined;
  #judged: number | undefined;
  #divergence: number | undefined;

  take(records: readonly TrainingRecord[], divergence?: Readonly<Divergence>): void {
    for (const { step: t, loss, gradientNorms, learningRate } of records) {
      const step = t - 1;
      const norms = gradientNorms.slice(1);
      const walked = step === 0 ? norms.map(() => 0) : this.#walked;
      this.#frame = { step, loss, norms, walked };
      this.#first ??= this.#frame;
      this.#curve.push(step, loss);
      if (step === JUDGED_AT) this.#judged = loss;
      this.#walked = norms.map((norm, n) => walked[n] + learningRate * norm);
    }
    this.#divergence ??= divergence?.step;
  }

  get shown(): Shown {
    return {
      first: this.#first,
      frame: this.#frame,
      curve: this.#curve.points,
      judged: this.#judged,
      divergence: this.#divergence,
    };
  }
}

/** A network before its first update, worked out at once. */
export function firstOf(plan: TrainingPlan): Shown {
  const training = new Training(plan);
  const history = new History();
  history.take(training.step() ? [training.record()] : [], training.divergence);
  return history.shown;
}

/** Which of two networks learned. */
export type Learned = 'a' | 'b' | 'both' | 'neither';

/** The loss of which has fallen below half of what it was at first, once both were compared; undefined before it can be said. */
export function learnedOf(pair: readonly Shown[]): Learned | undefined {
  if (pair.some(({ judged, divergence }) => judged === undefined && divergence === undefined)) return undefined;
  const [a, b] = pair.map(({ first, judged }) => !!first && judged !== undefined && judged < first.loss / 2);
  return a ? (b ? 'both' : 'a') : b ? 'b' : 'neither';
}
