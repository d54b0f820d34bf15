/** What all the batches that may be drawn make of one gradient. */
export interface Spread {
  /** Examples of a batch. */
  readonly m: number;
  /** How many different draws there are, each equally likely. */
  readonly draws: number;
  /** Mean and standard deviation of the mini-batch gradient over all draws. */
  readonly mean: number;
  readonly deviation: number;
  /** Draws whose gradient has another sign than the mean of all examples. */
  readonly wrongWay: number;
}

/** Every way to draw m of the values in a row, putting each back before the next one is drawn. */
function drawsWithReplacement(values: readonly number[], m: number): number[][] {
  if (m === 0) return [[]];
  return drawsWithReplacement(values, m - 1).flatMap((drawn) => values.map((value) => [...drawn, value]));
}

/** Every set of m of the values, each at most once. */
function drawsWithoutReplacement(values: readonly number[], m: number): number[][] {
  if (m === 0) return [[]];
  return values.flatMap((value, n) =>
    drawsWithoutReplacement(values.slice(n + 1), m - 1).map((rest) => [value, ...rest]),
  );
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** By going through all draws, not by a formula: so that the formula can be held against it. */
export function spreadOf(gradients: readonly number[], m: number, replaced: boolean): Spread {
  const draws = (replaced ? drawsWithReplacement : drawsWithoutReplacement)(gradients, m);
  const estimates = draws.map(meanOf);
  const mean = meanOf(estimates);
  const variance = meanOf(estimates.map((estimate) => (estimate - mean) ** 2));
  const whole = meanOf(gradients);
  return {
    m,
    draws: draws.length,
    mean,
    deviation: Math.sqrt(variance),
    wrongWay: estimates.filter((estimate) => estimate * whole < 0).length,
  };
}
