import { checkNetwork } from '../check-network.ts';
import type { Network, Sample } from '../types.ts';
import type { UpdatePlan } from '../update-rule.ts';

/** Plain data: a whole training run. The same plan gives the same run everywhere, to the last bit. */
export interface TrainingPlan extends UpdatePlan {
  /** Where the run starts. */
  readonly network: Network;
  readonly samples: readonly Sample[];
  /** Examples of a step, whose gradients are meaned; the last batch of an epoch may be smaller. By default all. */
  readonly batchSize?: number;
  /**
   * The examples of each epoch in the order in which the batches take them: 'rising' as given; 'shuffled' (by default) anew in each epoch, by
   * the seed; or the same given list of places in `samples`, from 0, in every epoch.
   */
  readonly order?: 'shuffled' | 'rising' | readonly number[];
  /** Of the shuffling, a 32-bit whole number; by default 0. */
  readonly seed?: number;
}

/** One step, as plain data; every number is finite. */
export interface TrainingRecord {
  /** Updates taken, this one included. */
  step: number;
  /** The pass over the examples this step belongs to, from 1. */
  epoch: number;
  /** C of the batch, the mean over its examples, where the gradient was taken: before the update. A weight decay is not part of it. */
  loss: number;
  /** ‖∂C/∂(W[l], b[l])‖ for l = 0 … L, before clipping and decay; 0 for the inputs, which have no parameters. */
  gradientNorms: number[];
  learningRate: number;
}

/**
 * The step that could not be taken, because a number was no longer finite: the loss; the gradient (or its length, for it is squared); or
 * what the update made of the parameters and of what the optimizer remembers of them. The parameters stay as they were before that step.
 */
export interface Divergence {
  step: number;
  epoch: number;
  where: 'loss' | 'gradient' | 'update';
}

/** All a run needs to go on, besides its plan; plain JSON. */
export interface TrainingState {
  /** Updates taken. */
  step: number;
  /** The parameters in a row, as a kernel holds them. */
  theta: number[];
  /** What the optimizer remembers, by name: numbers, and lists of one number per parameter. */
  memory: Record<string, number | number[]>;
  divergence?: Divergence;
}

/** @throws RangeError naming the field, what was expected and what came. Update rules and examples are checked where they are put to use. */
export function checkPlan({ network, samples, batchSize = 1, order = 'rising', seed = 0 }: TrainingPlan): void {
  checkNetwork(network);
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new RangeError(`batchSize must be a whole number ≥ 1, got ${batchSize}`);
  }
  if (!Number.isInteger(seed)) throw new RangeError(`seed must be a whole number, got ${seed}`);
  if (typeof order === 'string') {
    if (order !== 'shuffled' && order !== 'rising') {
      throw new RangeError(`order must be "shuffled", "rising" or a list of places, got "${String(order)}"`);
    }
    return;
  }
  if (order.length === 0) throw new RangeError('order must name at least 1 example, got none');
  order.forEach((place, n) => {
    if (!Number.isInteger(place) || place < 0 || place >= samples.length) {
      throw new RangeError(`order[${n}] must be a whole number from 0 to ${samples.length - 1}, got ${place}`);
    }
  });
}
