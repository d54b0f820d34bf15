import type { ActivationId } from '../activations/index.ts';

/** Numbers of a batch of m examples, unit by unit: [j * m + n] belongs to output j of example n. */
export type BatchRows = Float64Array;

/** One row per loss of one example. `value` and `gradient` throw a RangeError naming the field if ŷ or y is not what the loss takes. */
export interface Loss {
  /** English kebab-case, kept in links: never renamed. */
  readonly id: string;
  /** C(ŷ, y): both of length n_L. What ŷ holds (numbers, probabilities, logits) is for `takes` to say. */
  value(yHat: readonly number[], y: readonly number[]): number;
  /** ∂C/∂ŷ, of length n_L. */
  gradient(yHat: readonly number[], y: readonly number[]): number[];
  /** values[n] = C of example n, the same numbers as `value`, for a batch of m examples of n_L = `outputs` each. Checks nothing. */
  valueRow(yHat: BatchRows, y: BatchRows, outputs: number, m: number, values: Float64Array): void;
  /** arriving[j * m + n] = ∂C/∂ŷ_j of example n, the same numbers as `gradient`. Checks nothing. */
  gradientRow(yHat: BatchRows, y: BatchRows, outputs: number, m: number, arriving: BatchRows): void;
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

/** C of one example as a batch of one: how `value` is had from `valueRow`. */
export function valueOfOne(valueRow: Loss['valueRow'], yHat: readonly number[], y: readonly number[]): number {
  const values = new Float64Array(1);
  valueRow(Float64Array.from(yHat), Float64Array.from(y), yHat.length, 1, values);
  return values[0];
}

/** ∂C/∂ŷ of one example as a batch of one: how `gradient` is had from `gradientRow`. */
export function gradientOfOne(
  gradientRow: Loss['gradientRow'],
  yHat: readonly number[],
  y: readonly number[],
): number[] {
  const arriving = new Float64Array(yHat.length);
  gradientRow(Float64Array.from(yHat), Float64Array.from(y), yHat.length, 1, arriving);
  return Array.from(arriving);
}
