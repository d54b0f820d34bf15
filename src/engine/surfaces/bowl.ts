import type { Surface } from './surface.ts';

/** ½(x² + ratio · y²), a bowl whose curvatures are 1 and `ratio`. @throws RangeError unless ratio is a positive number. */
export function bowlOf(ratio: number, id = 'bowl'): Surface {
  if (!(ratio > 0 && Number.isFinite(ratio))) throw new RangeError(`ratio must be a finite number > 0, got ${ratio}`);
  return {
    id,
    value: ([x, y]) => 0.5 * (x * x + ratio * y * y),
    gradient: ([x, y]) => [x, ratio * y],
    domain: { x: [-4, 4], y: [-2, 2] },
    start: [3, 1],
    minima: [[0, 0]],
    tex: ratio === 1 ? '\\tfrac12(x^2+y^2)' : `\\tfrac12(x^2+${ratio}y^2)`,
    source: 'quadratic form; the ratio of the axes is √ratio',
  };
}

/** The bowl of the book's example: round enough for plain descent. */
export const bowl = bowlOf(9);
