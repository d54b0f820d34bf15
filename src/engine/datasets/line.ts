import { drawNormal } from '../normal.ts';
import { anyNumber, notNegative, wholeNumber } from '../options.ts';
import type { Dataset, ScatterOptions } from './dataset.ts';

type LineOptions = ScatterOptions & { readonly slope: number; readonly intercept: number };

/** y = slope · x + intercept + noise, x drawn evenly from [−1, 1]. */
export const line: Dataset<LineOptions> = {
  id: 'line',
  options: { count: wholeNumber(20, 1), noise: notNegative(0.1), slope: anyNumber(0.5), intercept: anyNumber(0.25) },
  meaning: { x: 'one number', y: 'one number' },
  samples: (random, { count, noise, slope, intercept }) =>
    Array.from({ length: count }, () => {
      const x = 2 * random.next() - 1;
      return { x: [x], y: [slope * x + intercept + noise * drawNormal(random)] };
    }),
  source: 'made by rule',
};
