import { bowlOf, recordDescent } from '#engine';
import type { DescentStep, Objective, UpdatePlan } from '#engine';

/** The coefficient of momentum in every example of the chapter. */
export const mu = 0.9;

export const methods = ['sgd', 'momentum', 'nesterov'] as const;
export type Method = (typeof methods)[number];

function planOf(method: Method, learningRate: number, momentum: number): UpdatePlan {
  return { optimizer: method, options: method === 'sgd' ? { learningRate } : { learningRate, momentum } };
}

/** The first steps of a method, the start as t = 0; plain descent has no coefficient of momentum. */
export function walkBy(
  method: Method,
  { objective, eta, start, steps }: { objective: Objective; eta: number; start: readonly number[]; steps: number },
  momentum = mu,
): DescentStep[] {
  return recordDescent(objective, { ...planOf(method, eta, momentum), start }, steps);
}

/** The three methods from the same start on ½(u² + ratio·v²). */
export function raceOn(ratio: number, eta: number, steps: number): Readonly<Record<Method, DescentStep[]>> {
  const by = (method: Method) => walkBy(method, { objective: bowlOf(ratio), eta, start: [3, 1], steps });
  return { sgd: by('sgd'), momentum: by('momentum'), nesterov: by('nesterov') };
}
