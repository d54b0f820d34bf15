import { fraction, notNegative, wholeNumber } from '../options.ts';
import { cos, sin } from '../trigonometry.ts';
import { scatter } from './dataset.ts';
import type { Dataset, ScatterOptions } from './dataset.ts';

type CirclesOptions = ScatterOptions & {
  /** Radius of the inner circle; the outer one has 1. */
  readonly inner: number;
};

/** Two circles about the origin, points drawn evenly along them, outer and inner in turn. */
export const circles: Dataset<CirclesOptions> = {
  id: 'circles',
  options: { count: wholeNumber(100, 2), noise: notNegative(0.05), inner: fraction(0.5) },
  meaning: { x: 'a point of the plane', y: '0 on the outer circle, 1 on the inner' },
  samples: (random, { count, noise, inner }) =>
    Array.from({ length: count }, (_, n) => {
      const angle = 2 * Math.PI * random.next();
      const radius = n % 2 === 0 ? 1 : inner;
      return { x: scatter([radius * cos(angle), radius * sin(angle)], noise, random), y: [n % 2] };
    }),
  source: 'made by rule',
};
