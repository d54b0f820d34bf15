import { alternatingSlopes, linearLosses } from './linear-losses.ts';
import { LongWalk } from './long-walk.ts';
import type { OptimizerId } from './optimizers/index.ts';
import type { Options } from './options.ts';

/** Plain data: the slopes, where one may walk, and how. */
export interface Counterexample {
  /** The large slope, once in a period; else it is −1. */
  readonly C: number;
  readonly period: number;
  readonly interval: readonly [low: number, high: number];
  /** The rate of step 1, which is divided by √t. */
  readonly rate: number;
  readonly steps: number;
}

/**
 * The example of Reddi, Kale & Kumar 2018. Over a period the slopes add up to C − 2 > 0, so that −1 is the best place of the interval.
 * With β₁ = 0 and β₂ = 1/(1 + C²) Adam goes to 1.
 */
export const counterexample: Counterexample = { C: 3, period: 3, interval: [-1, 1], rate: 0.5, steps: 30000 };

/** A walk from 0 through all steps, or the first `taken` of them. `options` are those of the optimizer but for its rate. */
export function counterexampleWalk(
  optimizer: OptimizerId,
  options: Options = {},
  { C, period, interval, rate, steps }: Counterexample = counterexample,
  taken = steps,
): LongWalk {
  const schedule = { id: 'inverse-sqrt', options: { learningRate: rate } } as const;
  const descent = { optimizer, options, schedule, start: [0], interval };
  const walk = new LongWalk(linearLosses(alternatingSlopes(C, period)), descent, steps);
  walk.goOn(taken);
  return walk;
}
