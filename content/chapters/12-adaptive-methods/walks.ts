import { bowlOf, linearLosses, recordDescent } from '#engine';
import type { DescentStep, UpdatePlan } from '#engine';

/** ½(θ₁² + ratio·θ₂²) and where the walk begins. */
export interface Bowl {
  readonly ratio: number;
  readonly start: readonly number[];
}

/** F6. */
export const f6: Bowl = { ratio: 9, start: [3, 1] };

/** The first steps of a plan on a bowl, the start as t = 0. */
export function walkBy(plan: UpdatePlan, steps = 5, { ratio, start }: Bowl = f6): DescentStep[] {
  return recordDescent(bowlOf(ratio), { ...plan, start }, steps);
}

/** A plan under gradients told beforehand. */
export function walkUnder(gradients: (t: number) => number[], plan: UpdatePlan, steps: number): DescentStep[] {
  return recordDescent(linearLosses(gradients), { ...plan, start: gradients(1).map(() => 0) }, steps);
}

/** How far each parameter went in a step. */
export function lengthsOf({ quantities }: DescentStep): number[] {
  return quantities.step!.map((step) => Math.abs(step));
}
