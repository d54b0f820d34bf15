import type { Surface } from './surface.ts';

/** A curved valley: easy to find, slow to follow. */
export const rosenbrock: Surface = {
  id: 'rosenbrock',
  value: ([x, y]) => (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x),
  gradient: ([x, y]) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
  domain: { x: [-2, 2], y: [-1, 3] },
  start: [-1.2, 1],
  minima: [[1, 1]],
  tex: '(1-x)^2+100\\,(y-x^2)^2',
  source: 'Rosenbrock 1960',
};
