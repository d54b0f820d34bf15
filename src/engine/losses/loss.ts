/** One row per loss of one example. */
export interface Loss {
  readonly id: string;
  /** C(ŷ, y): both of length n_L. */
  value(yHat: readonly number[], y: readonly number[]): number;
  /** ∂C/∂ŷ, of length n_L. */
  gradient(yHat: readonly number[], y: readonly number[]): number[];
  readonly source: string;
}
