import { notNegative } from '../options.ts';
import type { Initializer } from './initializer.ts';

export const uniform: Initializer<{ readonly limit: number }> = {
  id: 'uniform',
  options: { limit: notNegative(0.5) },
  variance: (_fanIn, _fanOut, { limit }) => (limit * limit) / 3,
  draw: (random, _fanIn, _fanOut, { limit }) => limit * (2 * random.next() - 1),
  tex: 'w \\sim U(-c, c)',
  source: 'the plain choice',
};
