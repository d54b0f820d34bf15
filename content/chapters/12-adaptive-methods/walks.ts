import { bowlOf, recordDescent } from '#engine';
import type { DescentStep, Objective, UpdatePlan } from '#engine';

/** F6: ½(θ₁² + 9θ₂²), walked from (3, 1). */
export const ratio = 9;
export const start: readonly number[] = [3, 1];

/** The first steps of a plan on F6, the start as t = 0. */
export function walkBy(plan: UpdatePlan, steps = 5): DescentStep[] {
  return recordDescent(bowlOf(ratio), { ...plan, start }, steps);
}

/** A gradient that is told beforehand, whatever θ is: one row for each step, one number for each parameter. */
export function told(gradients: (t: number) => number[]): Objective {
  return { value: () => 0, gradient: (_, t) => gradients(t) };
}

/** A plan under gradients told beforehand. */
export function walkUnder(gradients: (t: number) => number[], plan: UpdatePlan, steps: number): DescentStep[] {
  return recordDescent(told(gradients), { ...plan, start: gradients(1).map(() => 0) }, steps);
}

/** How far each parameter went in a step. */
export function lengthsOf({ quantities }: DescentStep): number[] {
  return quantities.step!.map((step) => Math.abs(step));
}
