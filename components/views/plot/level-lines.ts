import { ticks } from 'd3-array';
import { contours } from 'd3-contour';
import type { PlotSpace, Point } from './space.ts';

/** A function of two variables, sampled row by row over the domain of a plot. */
export interface Field {
  /** `columns · rows` values, the lowest y first. */
  readonly values: ArrayLike<number>;
  readonly columns: number;
  readonly rows: number;
}

/** Samples a function at the crossings of a grid that reaches from end to end of both axes; at least two columns and rows. */
export function sampleField(
  f: (x: number, y: number) => number,
  { x, y }: Pick<PlotSpace, 'x' | 'y'>,
  columns = 80,
  rows = columns,
): Field {
  const values = Array.from({ length: columns * rows }, (_, n) =>
    f(along(x.domain, (n % columns) / (columns - 1)), along(y.domain, Math.floor(n / columns) / (rows - 1))),
  );
  return { values, columns, rows };
}

/** Cells a line must run through to carry a label. */
const ROOM_FOR_LABEL = 6;

/** One line of equal height, as the `d` of a path in the stretched part of a plot with linear axes. */
export interface LevelLine {
  readonly level: number;
  readonly path: string;
  /** A point halfway along its longest piece, for a label; undefined where no piece has room for one. */
  readonly middle?: Point | undefined;
}

/**
 * The lines along which a field has each of the levels. Where the function has no finite value the field counts as lying below all
 * levels; the frame of the grid is no part of a line.
 */
export function levelLines(field: Field, levels: readonly number[], space: PlotSpace): LevelLine[] {
  const place = placesOf(field, space);
  return levels.map((level) => {
    const lines = ringsOf(field, level).flatMap((ring) => open(ring, field));
    const longest = lines.reduce<Ring>((best, line) => (line.length > best.length ? line : best), []);
    const middle = longest.length < ROOM_FOR_LABEL ? undefined : longest[Math.floor(longest.length / 2)];
    return {
      level,
      path: lines.map((line) => space.path(line.map(place))).join(''),
      middle: middle && place(middle),
    };
  });
}

/** The areas in which a field is at least as high as each of the levels, for shading; holes by the even-odd rule. */
export function levelAreas(field: Field, levels: readonly number[], space: PlotSpace): LevelLine[] {
  const place = placesOf(field, space);
  return levels.map((level) => {
    const paths = ringsOf(field, level).map((ring) => `${space.path(ring.map(place))}Z`);
    return { level, path: paths.join('') };
  });
}

/** About `count` round heights, evenly apart, between two heights; none where they are equal but for rounding. */
export function evenLevels(lowest: number, highest: number, count: number): number[] {
  const isLevel = highest - lowest <= 1e-9 * Math.max(1, Math.abs(lowest), Math.abs(highest));
  return isLevel ? [] : ticks(lowest, highest, count).filter((level) => level > lowest && level < highest);
}

/** Heights whose lines lie evenly apart around the bottom of a bowl: they grow with the square of their number. */
export function squaredLevels(lowest: number, highest: number, count: number): number[] {
  return Array.from({ length: count }, (_, n) => lowest + (highest - lowest) * ((n + 0.5) / count) ** 2);
}

/** Points in the columns and rows of d3, where a sample stands in the middle of its cell. */
type Ring = readonly (readonly number[])[];

function ringsOf({ values, columns, rows }: Field, level: number): Ring[] {
  const finite = new Array<number>(values.length);
  for (let n = 0; n < finite.length; n++) finite[n] = Number.isFinite(values[n]) ? values[n] : -Number.MAX_VALUE;
  return contours().size([columns, rows]).smooth(true).contour(finite, level).coordinates.flat();
}

/** From columns and rows to the values of the axes; what lies outside the samples is on the frame. */
function placesOf({ columns, rows }: Field, { x, y }: PlotSpace): (point: readonly number[]) => Point {
  const share = (cell: number, of: number): number => Math.min(1, Math.max(0, (cell - 0.5) / (of - 1)));
  return ([column, row]) => [along(x.domain, share(column, columns)), along(y.domain, share(row, rows))];
}

function along([low, high]: readonly [number, number], share: number): number {
  return low + share * (high - low);
}

/** A ring without the stretches that run along the frame of the grid, where d3 closes it. */
function open(ring: Ring, { columns, rows }: Field): Ring[] {
  const lines: (readonly number[])[][] = [[]];
  for (const point of ring) {
    const [column, row] = point;
    if (column <= 0 || row <= 0 || column >= columns || row >= rows) lines.push([]);
    else lines.at(-1)!.push(point);
  }
  return lines.filter((line) => line.length > 1);
}
