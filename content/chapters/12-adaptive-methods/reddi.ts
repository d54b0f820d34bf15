import { counterexample, counterexampleWalk } from '#engine';
import type { DescentStep, OptimizerId, Options } from '#engine';

export { counterexample as example } from '#engine';

/** β₂ = 1/(1 + C²). */
export const beta2 = 1 / (1 + counterexample.C * counterexample.C);

export interface Ended {
  /** Where the walk ended. */
  readonly end: number;
  /** Its last period: the large gradient first. `length` is the step, its sign included, as a multiple of the rate. */
  readonly period: readonly { readonly g: number; readonly length: number; readonly step: DescentStep }[];
}

/** The counterexample of Reddi, Kale & Kumar 2018, walked to its end. */
export function walkedBy(optimizer: OptimizerId, options: Options = {}): Ended {
  const { period, steps } = counterexample;
  const walk = counterexampleWalk(optimizer, options);
  const last = Array.from({ length: period }, (_, n) => walk.stepAt(steps - period + 1 + n));
  return {
    end: walk.placeAt(steps),
    period: last.map((step) => ({
      g: step.gradient[0],
      length: step.quantities.step![0] / step.learningRate,
      step,
    })),
  };
}
