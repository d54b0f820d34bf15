import { contours } from 'd3-contour';
import type { PlotSpace, Point } from './space.ts';

/** A function of two variables, sampled row by row over the domain of a plot. */
export interface Field {
  /** `columns · rows` values, the lowest y first. */
  readonly values: readonly number[];
  readonly columns: number;
  readonly rows: number;
}

/** Samples a function in the middle of each cell of a grid over the axes of a plot. */
export function sampleField(
  f: (x: number, y: number) => number,
  { x, y }: Pick<PlotSpace, 'x' | 'y'>,
  columns = 80,
  rows = columns,
): Field {
  const middle = ([low, high]: readonly [number, number], n: number, of: number): number =>
    low + ((n + 0.5) / of) * (high - low);
  const values = Array.from({ length: columns * rows }, (_, n) =>
    f(middle(x.domain, n % columns, columns), middle(y.domain, Math.floor(n / columns), rows)),
  );
  return { values, columns, rows };
}

/** One line of equal height, as the `d` of a path in the stretched part of a plot with linear axes. */
export interface LevelLine {
  readonly level: number;
  readonly path: string;
}

/**
 * The lines along which a field has each of the levels. Where the function has no finite value the field counts as lying below all
 * levels; the frame of the grid is no part of a line.
 */
export function levelLines(field: Field, levels: readonly number[], space: PlotSpace): LevelLine[] {
  const { columns, rows } = field;
  const draw = contours().size([columns, rows]).smooth(true);
  const values = field.values.map((value) => (Number.isFinite(value) ? value : -Number.MAX_VALUE));
  const place = ([column, row]: readonly number[]): Point => [
    along(space.x.domain, column / columns),
    along(space.y.domain, row / rows),
  ];
  return levels.map((level) => {
    const rings = draw.contour(values, level).coordinates.flat();
    const lines = rings.flatMap((ring) => open(ring, columns, rows));
    return { level, path: lines.map((line) => space.path(line.map(place))).join('') };
  });
}

function along([low, high]: readonly [number, number], share: number): number {
  return low + share * (high - low);
}

/** A ring without the stretches that run along the frame of the grid, where d3 closes it. */
function open(ring: readonly (readonly number[])[], columns: number, rows: number): (readonly number[])[][] {
  const isOnFrame = ([column, row]: readonly number[]): boolean =>
    column <= 0.5 || row <= 0.5 || column >= columns - 0.5 || row >= rows - 0.5;
  const lines: (readonly number[])[][] = [[]];
  for (const point of ring) {
    if (isOnFrame(point)) lines.push([]);
    else lines.at(-1)!.push(point);
  }
  return lines.filter((line) => line.length > 1);
}

/** Heights whose lines lie evenly apart around the bottom of a bowl: they grow with the square of their number. */
export function squaredLevels(lowest: number, highest: number, count: number): number[] {
  return Array.from({ length: count }, (_, n) => lowest + (highest - lowest) * ((n + 0.5) / count) ** 2);
}
