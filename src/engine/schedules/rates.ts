import { completeOptions } from '../options.ts';
import type { Options } from '../options.ts';
import { schedule } from './index.ts';
import type { ScheduleId } from './index.ts';

/** Plain data: a schedule and its options; what is not given is as by default. */
export interface ScheduleChoice {
  readonly id: ScheduleId;
  readonly options: Options;
}

/** η₀ … η_T. @throws RangeError for a bad option. */
export function ratesOf({ id, options }: ScheduleChoice, steps: number): number[] {
  const row = schedule(id);
  const complete = completeOptions(id, row.options, options) as Options;
  return Array.from({ length: steps + 1 }, (_, t) => row.rate(t, complete));
}

/** Where two courses of the rate lie farthest apart, the first such step. */
export function widestGap(one: readonly number[], other: readonly number[]): { t: number; gap: number } {
  const gaps = one.map((rate, t) => Math.abs(rate - other[t]));
  const gap = Math.max(...gaps);
  return { t: gaps.indexOf(gap), gap };
}
