import type { Network, Sample } from '#engine';

/** What is trained, told so that every contender can do it: examples in the order given, batch after batch, again from the first. */
export interface Training {
  /** The weights everyone starts from. */
  readonly network: Network;
  readonly samples: readonly Sample[];
  /** Divides the number of samples; gradients are averaged over a batch. */
  readonly batchSize: number;
  readonly optimizer: 'sgd' | 'adam';
  readonly learningRate: number;
}

/** One training from the start weights. */
export interface Run {
  /** Takes so many steps and returns the seconds they took. */
  advance(steps: number): number | Promise<number>;
  /** The parameters as they are now, shaped like those of a Network. */
  parameters(): Parameters | Promise<Parameters>;
  /** Frees what the garbage collector does not. */
  end?(): void;
}

export type Parameters = Pick<Network, 'W' | 'b'>;

/** A library, a language or a design that trains. */
export interface Contender {
  readonly name: string;
  start(training: Training): Run | Promise<Run>;
  /**
   * How far its loss after the checked steps may be from ours, relatively: 1e-9 in double precision, 1e-3 in single; undefined where
   * it does not compute the same thing.
   */
  readonly agrees?: number;
  /** What differs, where it does not compute the same thing, and what else has to be known. */
  readonly remark?: string;
}

/** Double precision: only the order of sums and the last bits of exp and tanh differ. */
export const DOUBLE = 1e-9;
/** Single precision, 200 steps long. */
export const SINGLE = 1e-3;

/** Adam as in the paper. */
export const adam = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

/** Runs something and returns the seconds it took by the clock on the wall: what a reader waits, the collector's pauses among them. */
export function secondsOf(work: () => void): number {
  const since = performance.now();
  work();
  return (performance.now() - since) / 1e3;
}

/** Splits a training's samples into its batches. */
export function batchesOf<T>(samples: readonly T[], batchSize: number): T[][] {
  return Array.from({ length: samples.length / batchSize }, (_, n) =>
    samples.slice(n * batchSize, (n + 1) * batchSize),
  );
}

/** The batch of a step, counted from 0. */
export function batchAt<T>(batches: readonly T[], step: number): T {
  return batches[step % batches.length];
}

/** Applies `f` to each layer from 1; index 0 stays empty, as in a Network. */
export function byLayer(network: Network, f: (l: number) => number[]): number[][] {
  return network.sizes.map((_, l) => (l === 0 ? [] : f(l)));
}
