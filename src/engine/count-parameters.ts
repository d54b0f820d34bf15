/** How many parameters a fully connected network has, layer by layer. */
export interface ParameterCount {
  /** One entry per layer l = 1 … L: n_{l−1} · n_l weights and n_l biases. */
  readonly layers: readonly LayerCount[];
  /** Arrows between units: Σ n_l · n_{l−1}. */
  readonly weights: number;
  /** One per unit behind the inputs: Σ n_l. */
  readonly biases: number;
  /** Σ n_l · (n_{l−1} + 1) */
  readonly total: number;
}

export interface LayerCount {
  readonly l: number;
  readonly weights: number;
  readonly biases: number;
  /** (n_{l−1} + 1) · n_l */
  readonly total: number;
}

/** Counts for the layer widths n_0 … n_L. @throws RangeError unless there are at least two, each a whole number ≥ 1. */
export function countParameters(sizes: readonly number[]): ParameterCount {
  if (sizes.length < 2) throw new RangeError(`sizes must name at least inputs and outputs, got ${sizes.length}`);
  const wrong = sizes.findIndex((size) => !Number.isInteger(size) || size < 1);
  if (wrong !== -1) throw new RangeError(`sizes[${wrong}] must be a whole number ≥ 1, got ${sizes[wrong]}`);
  const layers = sizes.slice(1).map((biases, n): LayerCount => {
    const weights = sizes[n] * biases;
    return { l: n + 1, weights, biases, total: weights + biases };
  });
  const sum = (part: 'weights' | 'biases' | 'total'): number => layers.reduce((all, layer) => all + layer[part], 0);
  return { layers, weights: sum('weights'), biases: sum('biases'), total: sum('total') };
}
