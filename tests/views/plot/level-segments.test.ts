import { contours } from 'd3-contour';
import { describe, expect, it } from 'vitest';
import type { Field } from '#components/views/plot/level-lines.ts';
import { LevelSegments } from '#components/views/plot/level-segments.ts';

const [columns, rows] = [23, 17];
const fieldOf = (f: (column: number, row: number) => number): Field => ({
  columns,
  rows,
  values: Float64Array.from({ length: columns * rows }, (_, n) => f(n % columns, Math.floor(n / columns))),
});

type Spot = readonly [column: number, row: number];

function segmentsOf(field: Field, level: number, tracer = new LevelSegments()): [Spot, Spot][] {
  tracer.trace(field, level);
  return Array.from({ length: tracer.count }, (_, n) => {
    const [a, b, c, d] = tracer.ends.subarray(4 * n, 4 * n + 4);
    return [
      [a, b],
      [c, d],
    ];
  });
}

/** The points of d3's rings that do not lie on the frame of the grid, where it closes them. */
function d3Points({ values }: Field, level: number): Spot[] {
  const finite = Array.from(values, (value) => (Number.isFinite(value) ? value : -Number.MAX_VALUE));
  const rings = contours().size([columns, rows]).contour(finite, level).coordinates.flat(2);
  return rings
    .filter(([column, row]) => column > 0 && row > 0 && column < columns && row < rows)
    .map(([column, row]) => [column - 0.5, row - 0.5]);
}

const written = (spots: readonly Spot[]): string[] =>
  [...new Set(spots.map((spot) => spot.map((place) => place.toFixed(9)).join(' ')))].sort();

/** A rugged field with many saddles; the same each time. */
const rugged = fieldOf((column, row) => Math.sin(column * 1.7) * Math.cos(row * 1.3) + Math.sin(column * row) / 3);

describe('The segments of a level line', () => {
  it.each([
    ['of a rugged field', rugged, [-0.9, -0.2, 0, 0.31, 1]],
    ['of a bowl', fieldOf((column, row) => (column - 11) ** 2 + (row - 8) ** 2), [9, 30, 64]],
    [
      'beside values that are not finite',
      fieldOf((column, row) => (row === 5 ? NaN : column === 3 ? Infinity : column === 9 ? -Infinity : column - row)),
      [-2.5, 0, 4],
    ],
  ])('%s have the points of the line d3 draws', (_, field, levels) => {
    for (const level of levels) {
      const points = written(segmentsOf(field, level).flat());
      expect(points).toEqual(written(d3Points(field, level)));
      expect(points.length).toBeGreaterThan(10);
    }
  });

  it('join into lines: inside the grid each point ends two of them', () => {
    const ends = new Map<string, number>();
    for (const spot of segmentsOf(rugged, 0.05).flat()) {
      const inside = spot[0] > 0 && spot[1] > 0 && spot[0] < columns - 1 && spot[1] < rows - 1;
      if (inside) ends.set(spot.join(' '), (ends.get(spot.join(' ')) ?? 0) + 1);
    }
    expect(ends.size).toBeGreaterThan(50);
    expect(new Set(ends.values())).toEqual(new Set([2]));
  });

  it('keep the high corners of a saddle apart', () => {
    const saddle: Field = { columns: 2, rows: 2, values: [1, 0, 0, 1] };
    const centre = segmentsOf(saddle, 0.75).map(([a, b]) => (a[0] + a[1] + b[0] + b[1]) / 2);
    expect(centre.map((sum) => Math.min(sum, 2 - sum))).toEqual([0.25, 0.25]);
  });

  it('are none where all is lower, or nothing is', () => {
    for (const level of [2, -2]) expect(segmentsOf(fieldOf(() => 0), level)).toEqual([]); // prettier-ignore
  });

  it('find more room, and forget those of the field before', () => {
    const side = 101;
    const board: Field = {
      columns: side,
      rows: side,
      values: Float64Array.from({ length: side * side }, (_, n) => n % 2),
    };
    const tracer = new LevelSegments();
    tracer.trace(board, 0.5);
    expect(tracer.count).toBe(2 * 100 * 100);
    expect(new Set(tracer.ends.subarray(0, 80_000).map((place) => place % 0.5))).toEqual(new Set([0]));
    expect(segmentsOf(rugged, 0, tracer)).toEqual(segmentsOf(rugged, 0));
  });
});
