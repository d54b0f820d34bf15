import { defaultLink } from './link.ts';

/** 1, 2, 5 times each power of ten from `first` on, `count` of them; written out by their digits, so that they are exact. */
function series(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, n) => Number(`${[1, 2, 5][n % 3]}e${first + Math.floor(n / 3)}`));
}

/** 1, 2, 5, 9, 10, … 10⁹: what the slider of P runs through. */
export const parameterStops: readonly number[] = [...series(0, 28), defaultLink.p].sort((a, b) => a - b);

/** 0.001, 0.002, … 1000 milliseconds. */
export const millisecondStops: readonly number[] = series(-3, 19);

/** F1, and a small network of today. */
export const presets: readonly number[] = [defaultLink.p, 1_000_000];
