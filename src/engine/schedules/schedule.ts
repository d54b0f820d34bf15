import type { OptionRules } from '../options.ts';

/** One row per way in which the learning rate changes. */
export interface Schedule<Given> {
  /** Kept in links. */
  readonly id: string;
  readonly options: OptionRules<Given>;
  /** η after t steps have been taken, t = 0, 1, 2, …; the first step uses t = 0. @throws RangeError unless t is such a number. */
  rate(t: number, options: Given): number;
  readonly tex: string;
  readonly source: string;
}

/** How far t has come on the way to T: t/T, and 1 from there on. */
export function progress(t: number, steps: number): number {
  return Math.min(checkStep(t), steps) / steps;
}

/** t itself. @throws RangeError unless it is a whole number ≥ 0. */
export function checkStep(t: number): number {
  if (!Number.isSafeInteger(t) || t < 0) throw new RangeError(`t must be a whole number ≥ 0, got ${t}`);
  return t;
}
