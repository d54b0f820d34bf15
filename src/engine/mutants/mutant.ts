import type { BackwardRules } from '../layered-backward.ts';

/** A slip learners make, as the rules of the backward pass with one of them broken. */
export interface Mutant {
  /** Number of the slip in the book's catalogue. */
  readonly id: string;
  /** What was done, in a few words. */
  readonly slip: string;
  /** The broken rules of someone who works out δ or a gradient of layer `asked`; what lies behind it may be right. */
  rules(asked: number): BackwardRules;
}
