import { createRandom } from './random.ts';
import { cos, sin } from './trigonometry.ts';

/** A place in the plane of two parameters. */
export type Pair = readonly [number, number];

/** How the examples of a batch are drawn: each put back before the next one is drawn, or not. */
export interface Drawing {
  /** Examples of a batch. */
  readonly m: number;
  readonly replaced: boolean;
}

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

/** Mean and scatter of points of the plane, each as likely as the others. */
export interface Scatter {
  readonly mean: Pair;
  /** Standard deviation of either coordinate. */
  readonly deviation: Pair;
  /** Mean product of both distances from the mean. */
  readonly covariance: number;
}

/**
 * All batches of m out of n examples, as lists of places from 0, each equally likely: nᵐ with putting back, where the order counts; without,
 * each set once.
 */
export function batchesOf(n: number, { m, replaced }: Drawing): number[][] {
  checkDrawing(n, { m, replaced });
  const extend = (drawn: readonly number[]): number[][] => {
    if (drawn.length === m) return [[...drawn]];
    const from = replaced || drawn.length === 0 ? 0 : drawn[drawn.length - 1] + 1;
    return Array.from({ length: n - from }, (_, k) => extend([...drawn, from + k])).flat();
  };
  return extend([]);
}

/** The first batches that a seed draws, as lists of places from 0: of more batches the first ones stay. */
export function drawBatches(n: number, { m, replaced }: Drawing, count: number, seed: number): number[][] {
  checkDrawing(n, { m, replaced });
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random.next() * limit);
  return Array.from({ length: count }, () => {
    if (replaced) return Array.from({ length: m }, () => below(n));
    const left = Array.from({ length: n }, (_, place) => place);
    return Array.from({ length: m }, () => left.splice(below(left.length), 1)[0]);
  });
}

/** What a batch takes the mean of, added up in the order drawn and divided once. */
export function estimateOf(gradients: readonly number[], batch: readonly number[]): number {
  return meanOf(batch.map((place) => gradients[place]));
}

/** By going through all draws, not by a formula: so that the formula can be held against it. */
export function spreadOf(gradients: readonly number[], m: number, replaced: boolean): Spread {
  const estimates = batchesOf(gradients.length, { m, replaced }).map((batch) => estimateOf(gradients, batch));
  const whole = meanOf(gradients);
  return {
    m,
    draws: estimates.length,
    mean: meanOf(estimates),
    deviation: deviationOf(estimates),
    wrongWay: estimates.filter((estimate) => estimate * whole < 0).length,
  };
}

/** By what the formula multiplies σ: 1/√m, and √((n − m)/(n − 1)) of that without putting back; 0 where the batch is all examples. */
export function spreadFactor(n: number, { m, replaced }: Drawing): number {
  checkDrawing(n, { m, replaced });
  return Math.sqrt((replaced || n === 1 ? 1 : (n - m) / (n - 1)) / m);
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean squared distance from the mean. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return meanOf(values.map((value) => (value - mean) * (value - mean)));
}

export function deviationOf(values: readonly number[]): number {
  return Math.sqrt(varianceOf(values));
}

export function scatterOf(points: readonly Pair[]): Scatter {
  const [xs, ys] = [0, 1].map((n) => points.map((point) => point[n]));
  const mean = [meanOf(xs), meanOf(ys)] as const;
  return {
    mean,
    deviation: [deviationOf(xs), deviationOf(ys)],
    covariance: meanOf(points.map(([x, y]) => (x - mean[0]) * (y - mean[1]))),
  };
}

/** The ellipse around the mean that reaches just as far as the standard deviation in every direction, as `count` + 1 points. */
export function deviationEllipse({ mean, deviation: [across, up], covariance }: Scatter, count = 72): Pair[] {
  // Rows of the Cholesky factor of the covariance matrix, which turns the unit circle into the ellipse.
  const slanted = across === 0 ? 0 : covariance / across;
  const upright = Math.sqrt(Math.max(0, up * up - slanted * slanted));
  return Array.from({ length: count + 1 }, (_, n) => {
    const angle = (2 * Math.PI * n) / count;
    return [mean[0] + across * cos(angle), mean[1] + slanted * cos(angle) + upright * sin(angle)];
  });
}

function checkDrawing(n: number, { m, replaced }: Drawing): void {
  const most = replaced ? Number.MAX_SAFE_INTEGER : n;
  if (Number.isSafeInteger(m) && m >= 1 && m <= most && n >= 1) return;
  throw new RangeError(`m must be a whole number from 1 ${replaced ? 'on' : `to ${n}`}, got ${m} of ${n} examples`);
}
