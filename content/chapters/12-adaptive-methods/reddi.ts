import { minimize } from '#engine';
import type { DescentStep, Objective, Options, OptimizerId } from '#engine';

/**
 * The example of Reddi, Kale & Kumar 2018: the slope is C once in a period of three steps and −1 else. Over a period the slopes add up to
 * C − 2, so that −1 is the best place of the interval.
 */
export const example = { C: 3, period: 3, interval: [-1, 1], rate: 0.5, steps: 30000 } as const;
/** β₂ = 1/(1 + C²). */
export const beta2 = 1 / (1 + example.C * example.C);

const slopeAt = (t: number): number => (t % example.period === 1 ? example.C : -1);
const alternating: Objective = { value: ([x], t) => slopeAt(t) * x, gradient: (_, t) => [slopeAt(t)] };

export interface Ended {
  /** Where the walk ended. */
  readonly end: number;
  /** Its last period: the large gradient first. `length` is the step, its sign included, as a multiple of the rate. */
  readonly period: readonly { readonly g: number; readonly length: number; readonly step: DescentStep }[];
}

/** From 0 at the rate 0.5/√t, each step put back into the interval. */
export function walkedBy(optimizer: OptimizerId, options: Options = {}): Ended {
  const { interval, rate, steps, period } = example;
  const schedule = { id: 'inverse-sqrt', options: { learningRate: rate } } as const;
  const last: DescentStep[] = [];
  let end = 0;
  for (const step of minimize(alternating, { optimizer, options, schedule, start: [0], interval })) {
    if (step.t > steps - period) last.push(step);
    if (step.t === steps) {
      [end] = step.theta;
      break;
    }
  }
  return {
    end,
    period: last.map((step) => ({
      g: step.gradient[0],
      length: step.quantities.step![0] / step.learningRate,
      step,
    })),
  };
}
