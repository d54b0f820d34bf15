import type { Surface } from './surface.ts';

/** Gradient 0 at the origin, which is no minimum; who starts on the ridge y = 0 stays on it. */
export const saddle: Surface = {
  id: 'saddle',
  value: ([x, y]) => x * x - y * y,
  gradient: ([x, y]) => [2 * x, -2 * y],
  domain: { x: [-2, 2], y: [-2, 2] },
  start: [1.5, 0.001],
  minima: [],
  tex: 'x^2-y^2',
  source: 'hyperbolic paraboloid',
};
