import { notNegative, wholeNumber } from '../options.ts';
import { cos, sin } from '../trigonometry.ts';
import { scatter } from './dataset.ts';
import type { Dataset, ScatterOptions } from './dataset.ts';

/** Two half circles that reach into each other, upper and lower in turn. */
export const moons: Dataset<ScatterOptions> = {
  id: 'moons',
  options: { count: wholeNumber(100, 2), noise: notNegative(0.1) },
  meaning: { x: 'a point of the plane', y: '0 on the upper moon, 1 on the lower' },
  samples: (random, { count, noise }) =>
    Array.from({ length: count }, (_, n) => {
      const angle = Math.PI * random.next();
      const place: [number, number] = n % 2 === 0 ? [cos(angle), sin(angle)] : [1 - cos(angle), 0.5 - sin(angle)];
      return { x: scatter(place, noise, random), y: [n % 2] };
    }),
  source: 'made by rule; the shape is known from many courses',
};
