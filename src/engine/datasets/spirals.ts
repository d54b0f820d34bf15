import { notNegative, positive, wholeNumber } from '../options.ts';
import { cos, sin } from '../trigonometry.ts';
import { scatter } from './dataset.ts';
import type { Dataset, ScatterOptions } from './dataset.ts';

type SpiralsOptions = ScatterOptions & { readonly turns: number };

/** Two spirals wound into each other, one the other turned by half a turn, from the middle out to radius 1; points of both in turn. */
export const spirals: Dataset<SpiralsOptions> = {
  id: 'spirals',
  options: { count: wholeNumber(200, 2), noise: notNegative(0.02), turns: positive(1.5) },
  meaning: { x: 'a point of the plane', y: '0 on the first spiral, 1 on the second' },
  samples: (random, { count, noise, turns }) =>
    Array.from({ length: count }, (_, n) => {
      const arm = n % 2;
      const radius = random.next();
      const angle = 2 * Math.PI * (turns * radius + arm / 2);
      return { x: scatter([radius * cos(angle), radius * sin(angle)], noise, random), y: [arm] };
    }),
  source: 'made by rule, after Lang & Witbrock 1988',
};
