import { notNegative, wholeNumber } from '../options.ts';
import type { OptionRule } from '../options.ts';
import { progress } from './schedule.ts';
import type { Schedule } from './schedule.ts';

type DrawnOptions = {
  readonly learningRate: number;
  /** What the points say of η₀, evenly spaced from 0 to T: numbers ≥ 0 with `_` between them, such as `1_0.5_0`. */
  readonly shares: string;
  /** T: the last point; its rate is kept. */
  readonly steps: number;
};

const numbersOf = (shares: string): number[] =>
  shares.split('_').map((text) => (text.trim() === '' ? NaN : Number(text)));

const shares: OptionRule<string> = {
  byDefault: '1_0',
  allowed: 'two or more numbers ≥ 0 with _ between them',
  accepts(value) {
    if (typeof value !== 'string') return false;
    const numbers = numbersOf(value);
    return numbers.length >= 2 && numbers.every((share) => Number.isFinite(share) && share >= 0);
  },
};

/** Straight from point to point, as drawn by hand. */
export const drawn: Schedule<DrawnOptions> = {
  id: 'drawn',
  options: { learningRate: notNegative(0.1), shares, steps: wholeNumber(10, 1) },
  rate(t, { learningRate, shares, steps }) {
    const points = numbersOf(shares);
    const place = progress(t, steps) * (points.length - 1);
    const before = Math.min(Math.floor(place), points.length - 2);
    const [low, high] = [points[before], points[before + 1]];
    return learningRate * (low + (high - low) * (place - before));
  },
  tex: '\\eta_t = \\eta_0\\,\\bigl(s_k + (s_{k+1}-s_k)\\,(\\tfrac{n t}{T}-k)\\bigr),\\quad k = \\lfloor \\tfrac{n t}{T} \\rfloor',
  source: 'made by hand',
};
