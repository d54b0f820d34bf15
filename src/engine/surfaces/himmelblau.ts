import type { Surface } from './surface.ts';

/** Four valleys of the same depth: the start decides. */
export const himmelblau: Surface = {
  id: 'himmelblau',
  value([x, y]) {
    const first = x * x + y - 11;
    const second = x + y * y - 7;
    return first * first + second * second;
  },
  gradient([x, y]) {
    const first = x * x + y - 11;
    const second = x + y * y - 7;
    return [4 * x * first + 2 * second, 2 * first + 4 * y * second];
  },
  domain: { x: [-5, 5], y: [-5, 5] },
  start: [-1, 0.5],
  minima: [
    [3, 2],
    [-2.805118086952745, 3.131312518250573],
    [-3.779310253377747, -3.2831859912861696],
    [3.5844283403304917, -1.8481265269644034],
  ],
  tex: '(x^2+y-11)^2+(x+y^2-7)^2',
  source: 'Himmelblau 1972',
};
