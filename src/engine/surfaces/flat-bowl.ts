import type { Surface } from './surface.ts';

/** Nearly level along x. */
export const flatBowl: Surface = {
  id: 'flat-bowl',
  value: ([x, y]) => (x * x) / 20 + y * y,
  gradient: ([x, y]) => [x / 10, 2 * y],
  domain: { x: [-10, 10], y: [-5, 5] },
  start: [-7, 2],
  minima: [[0, 0]],
  tex: '\\frac{x^2}{20}+y^2',
  source: 'a bowl of axis ratio √20, common in textbooks on optimisers',
};
