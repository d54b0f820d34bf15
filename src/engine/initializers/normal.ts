import { drawNormal } from '../normal.ts';
import { notNegative } from '../options.ts';
import type { Initializer } from './initializer.ts';

export const normal: Initializer<{ readonly deviation: number }> = {
  id: 'normal',
  options: { deviation: notNegative(0.1) },
  variance: (_fanIn, _fanOut, { deviation }) => deviation * deviation,
  draw: (random, _fanIn, _fanOut, { deviation }) => deviation * drawNormal(random),
  tex: 'w \\sim N(0, \\sigma^2)',
  source: 'the plain choice',
};
