import type { Surface } from './surface.ts';

/** A bowl whose axes do not follow x and y, so that scaling each coordinate by itself helps less. */
export const booth: Surface = {
  id: 'booth',
  value([x, y]) {
    const first = x + 2 * y - 7;
    const second = 2 * x + y - 5;
    return first * first + second * second;
  },
  gradient([x, y]) {
    const first = x + 2 * y - 7;
    const second = 2 * x + y - 5;
    return [2 * first + 4 * second, 4 * first + 2 * second];
  },
  domain: { x: [-10, 10], y: [-10, 10] },
  start: [-5, 5],
  minima: [[1, 3]],
  tex: '(x+2y-7)^2+(2x+y-5)^2',
  source: 'Booth; in the collection of Jamil & Yang 2013, no. 17',
};
