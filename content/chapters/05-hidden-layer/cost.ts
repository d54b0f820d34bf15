/** What one gradient costs, in multiplications along arrows. */
export interface Cost {
  parameters: number;
  /** One forward pass: each arrow once. */
  forward: number;
  /** One backward pass: each arrow once for its gradient; those behind the first layer once more, to be crossed. */
  back: number;
  /** Forward passes that central differences need, and the multiplications in them. */
  passes: number;
  numerical: number;
}

/** Counts for a fully connected network with these layer sizes. */
export function countOf(sizes: readonly number[]): Cost {
  const arrows = sizes.slice(1).map((size, l) => size * sizes[l]);
  const forward = sum(arrows);
  const parameters = forward + sum(sizes.slice(1));
  const passes = 2 * parameters;
  return { parameters, forward, back: forward + sum(arrows.slice(1)), passes, numerical: passes * forward };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
