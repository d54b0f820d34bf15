import { fill } from '#i18n/fill.ts';
import { durationIn } from '#notation/duration.ts';
import { formatCount, formatNumber } from '#notation/number.ts';
import type { Words } from './words.ts';

/** 5.56 hours */
export function duration(words: Words, seconds: number): string {
  const { amount, unit } = durationIn(seconds);
  return fill(words.units[unit], { n: amount });
}

/** A plain number of seconds: 20,000 or 0.18. */
export function seconds(value: number): string {
  return value >= 1000 ? formatCount(Math.round(value)) : formatNumber(value, { decimals: 6, trim: true });
}

/** A ratio, to two significant digits: 2.6, 35,000. */
export function ratio(value: number): string {
  const rounded = Number(value.toPrecision(2));
  return rounded >= 10 ? formatCount(Math.round(rounded)) : formatNumber(rounded, { decimals: 1, trim: true });
}
