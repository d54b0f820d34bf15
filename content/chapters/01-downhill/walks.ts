import { recordDescent } from '#engine';
import type { Objective } from '#engine';

/** ½k(w − bottom)²: a valley of curvature k. */
export function valleyOf(curvature: number, bottom: number): Objective {
  return {
    value: ([w]) => 0.5 * curvature * (w - bottom) ** 2,
    gradient: ([w]) => [curvature * (w - bottom)],
  };
}

/** One step of a walk, every list with one number per parameter. */
export interface Stride {
  from: number[];
  /** Partial derivatives where the step began. */
  gradient: number[];
  /** η times the partial derivatives: what is subtracted. */
  move: number[];
  to: number[];
  lossBefore: number;
  lossAfter: number;
}

/** The first steps of gradient descent from a start. */
export function walkDown(
  objective: Objective,
  { eta, start, steps }: { eta: number; start: readonly number[]; steps: number },
): Stride[] {
  const record = recordDescent(objective, { optimizer: 'sgd', options: { learningRate: eta }, start }, steps);
  return record.slice(1).map(({ at, gradient, theta, f }, n) => ({
    from: at,
    gradient,
    move: gradient.map((g) => eta * g),
    to: theta,
    lossBefore: record[n].f,
    lossAfter: f,
  }));
}
