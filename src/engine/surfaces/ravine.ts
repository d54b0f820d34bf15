import { exp } from '../elementary.ts';
import type { Surface } from './surface.ts';

/** A plateau of height 1 with a ravine in it, long in x and narrow in y: far from it the gradient all but vanishes. */
export const ravine: Surface = {
  id: 'ravine',
  value: ([x, y]) => 1 - hill(x, y),
  gradient: ([x, y]) => [(x / 4) * hill(x, y), 8 * y * hill(x, y)],
  domain: { x: [-6, 6], y: [-2, 2] },
  start: [-3.5, 0.9],
  minima: [[0, 0]],
  tex: '1-e^{-(x^2/8+4y^2)}',
  source: 'made for this book',
};

function hill(x: number, y: number): number {
  return exp(-((x * x) / 8 + 4 * y * y));
}
