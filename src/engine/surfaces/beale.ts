import type { Surface } from './surface.ts';

/** Flat in the middle, steep at the corners. */
export const beale: Surface = {
  id: 'beale',
  value([x, y]) {
    const [first, second, third] = residuals(x, y);
    return first * first + second * second + third * third;
  },
  gradient([x, y]) {
    const [first, second, third] = residuals(x, y);
    return [
      2 * (first * (y - 1) + second * (y * y - 1) + third * (y * y * y - 1)),
      2 * x * (first + second * 2 * y + third * 3 * y * y),
    ];
  },
  domain: { x: [-4.5, 4.5], y: [-4.5, 4.5] },
  start: [1, 1.5],
  minima: [[3, 0.5]],
  tex: '(1.5-x+xy)^2+(2.25-x+xy^2)^2+(2.625-x+xy^3)^2',
  source: 'Beale 1958',
};

/** The three brackets of the formula. */
function residuals(x: number, y: number): [number, number, number] {
  return [1.5 - x + x * y, 2.25 - x + x * y * y, 2.625 - x + x * y * y * y];
}
