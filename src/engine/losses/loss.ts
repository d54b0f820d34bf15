import type { ActivationId } from '../activations/index.ts';

/** One row per loss of one example. `value` and `gradient` throw a RangeError naming the field if ŷ or y is not what the loss takes. */
export interface Loss {
  /** English kebab-case, kept in links: never renamed. */
  readonly id: string;
  /** C(ŷ, y): both of length n_L. What ŷ holds (numbers, probabilities, logits) is for `takes` to say. */
  value(yHat: readonly number[], y: readonly number[]): number;
  /** ∂C/∂ŷ, of length n_L. */
  gradient(yHat: readonly number[], y: readonly number[]): number[];
  /** @throws RangeError naming the entry of `field` ('y') that cannot be a target. */
  checkTargets(y: readonly number[], field?: string): void;
  /** What the outputs are read as. */
  readonly takes: 'numbers' | 'probabilities' | 'logits';
  /** The activations the output layer may have; empty: any. */
  readonly outputActivations: readonly ActivationId[];
  /** C as a formula of \hat y and y, or z and y for logits. */
  readonly tex: string;
  /** ∂C by output j. */
  readonly gradientTex: string;
  readonly source: string;
}
