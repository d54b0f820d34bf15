import type { Objective } from './minimize.ts';

/** The same landscape carried along by a vector: what lay at 0 lies at `by`. @throws RangeError if a number of `by` is not finite. */
export function shifted(objective: Objective, by: readonly number[]): Objective {
  by.forEach((value, n) => {
    if (!Number.isFinite(value)) throw new RangeError(`by[${n}] must be a finite number, got ${value}`);
  });
  const back = (theta: readonly number[]): number[] => theta.map((value, n) => value - by[n]);
  return {
    value: (theta, t) => objective.value(back(theta), t),
    gradient: (theta, t) => objective.gradient(back(theta), t),
  };
}
