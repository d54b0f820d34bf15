import { shuffle } from '../random.ts';
import type { TrainingPlan } from './plan.ts';

/** Odd, so that no two epochs of a run share a seed: 2³² divided by the golden ratio. */
const EPOCH_STRIDE = 0x9e3779b1;

/** Which examples each step takes. The order of an epoch depends on the seed and the epoch alone, so a run can go on anywhere. */
export class Batches {
  /** The examples of the epoch at hand, in order. */
  readonly order: Int32Array;
  /** Examples of a full batch. */
  readonly batchSize: number;
  readonly #perEpoch: number;
  readonly #isShuffled: boolean;
  readonly #seed: number;
  #shuffledFor = 0;

  constructor({ samples, order = 'shuffled', batchSize, seed = 0 }: TrainingPlan) {
    this.order = typeof order === 'string' ? Int32Array.from(samples, (_, n) => n) : Int32Array.from(order);
    this.batchSize = Math.min(batchSize ?? this.order.length, this.order.length);
    this.#perEpoch = Math.ceil(this.order.length / this.batchSize);
    this.#isShuffled = order === 'shuffled';
    this.#seed = seed;
  }

  /** The epoch of step t, both from 1. */
  epochOf(t: number): number {
    return Math.ceil(t / this.#perEpoch);
  }

  /** Puts the examples of the epoch of step t into `order`, and returns where there its batch begins; it ends at `endOf`. */
  begin(t: number): number {
    const epoch = this.epochOf(t);
    if (this.#isShuffled && this.#shuffledFor !== epoch) {
      for (let n = 0; n < this.order.length; n++) this.order[n] = n;
      shuffle(this.order, this.#seed ^ Math.imul(epoch, EPOCH_STRIDE));
      this.#shuffledFor = epoch;
    }
    return (t - 1 - (epoch - 1) * this.#perEpoch) * this.batchSize;
  }

  /** Where the batch that begins at `from` ends. */
  endOf(from: number): number {
    return Math.min(from + this.batchSize, this.order.length);
  }
}
