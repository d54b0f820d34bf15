/** How many parameters a fully connected network has. */
export interface ParameterCount {
  /** Arrows between units: Σ n_l · n_{l−1}. */
  weights: number;
  /** One per unit behind the inputs: Σ n_l. */
  biases: number;
  /** Σ n_l · (n_{l−1} + 1) */
  total: number;
}

/** Counts the parameters of a fully connected network with layer sizes n_0, …, n_L. */
export function countParameters(sizes: readonly number[]): ParameterCount {
  let [weights, biases] = [0, 0];
  for (let l = 1; l < sizes.length; l++) {
    weights += sizes[l] * sizes[l - 1];
    biases += sizes[l];
  }
  return { weights, biases, total: weights + biases };
}
