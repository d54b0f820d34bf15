import type { Network, Sample } from '../types.ts';

/** A network of the book together with the example it is worked through on. */
export interface ExampleNetwork {
  /** Kept in links. */
  readonly id: string;
  readonly network: Network;
  readonly sample: Sample;
  /** η */
  readonly learningRate: number;
}
