import { formatNumber } from './number.ts';

export type DurationUnit = 'microsecond' | 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'year';

/** From the longest; a unit is used from `from` seconds on, where there are about two of it, so that nothing is cut to 1. */
const units: readonly { id: DurationUnit; seconds: number; from: number }[] = [
  { id: 'year', seconds: 365.25 * 86_400, from: 2 * 365.25 * 86_400 },
  { id: 'day', seconds: 86_400, from: 2 * 86_400 },
  { id: 'hour', seconds: 3600, from: 2 * 3600 },
  { id: 'minute', seconds: 60, from: 2 * 60 },
  { id: 'second', seconds: 1, from: 1 },
  { id: 'millisecond', seconds: 1e-3, from: 1e-3 },
  { id: 'microsecond', seconds: 1e-6, from: 0 },
];

/** A time in the unit people would say it in, to three significant digits: 20 000 s are 5.56 hours. */
export function durationIn(seconds: number): { amount: string; unit: DurationUnit } {
  const { id, seconds: size } = units.find(({ from }) => seconds >= from)!;
  const amount = Number((seconds / size).toPrecision(3));
  return { amount: formatNumber(amount, { decimals: 3, trim: true }), unit: id };
}
