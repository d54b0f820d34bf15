import { meanOf, varianceOf } from './mini-batches.ts';

/** Where a walk by samples stands on average after t steps. */
export interface NoisyStep {
  readonly t: number;
  /** η of the step that led here; undefined at the start. */
  readonly learningRate: number | undefined;
  /** E[θ_t] less the minimum, signed: what is left of the way. */
  readonly left: number;
  /** Var θ_t: how far the walks scatter about their mean, squared. */
  readonly variance: number;
  /** √E[(θ_t − minimum)²] = √(left² + variance) */
  readonly distance: number;
}

export interface NoisyTask {
  /** θ₀ */
  readonly start: number;
  /** The y of the examples, of which each step draws one, all equally likely, and puts it back. */
  readonly targets: readonly number[];
  /** η of the steps 1, 2, 3 … */
  readonly rates: readonly number[];
}

/**
 * The exact law of SGD on ½(θ − y)²: a step leaves (1 − η) of the distance and of the scatter, and adds η of the scatter of the drawn gradient,
 * left ← (1 − η) left, variance ← (1 − η)² variance + η²σ². One row for the start and each rate.
 * @throws RangeError if there is no target.
 */
export function noisyDescent({ start, targets, rates }: NoisyTask): NoisyStep[] {
  if (targets.length === 0) throw new RangeError('targets must have at least one number, got none');
  // Of the gradient θ − y of one example, whatever θ is.
  const sigma2 = varianceOf(targets);
  let [left, variance] = [start - meanOf(targets), 0];
  const at = (t: number, learningRate: number | undefined): NoisyStep => {
    return { t, learningRate, left, variance, distance: Math.sqrt(left * left + variance) };
  };
  const walk = [at(0, undefined)];
  rates.forEach((eta, n) => {
    const kept = 1 - eta;
    left *= kept;
    variance = kept * kept * variance + eta * eta * sigma2;
    walk.push(at(n + 1, eta));
  });
  return walk;
}
