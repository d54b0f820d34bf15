import { describe, expect, it } from 'vitest';
import { evenLevels, levelAreas, levelLines, sampleField, squaredLevels } from '#components/views/plot/level-lines.ts';
import { PlotSpace } from '#components/views/plot/space.ts';

const side: [number, number] = [-4, 4];
const space = new PlotSpace({ label: 'x', domain: side }, { label: 'y', domain: side });

/** The points of a path, back in the values of the axes. */
function pointsOf(path: string): [number, number][] {
  return path
    .split(/[ML]/)
    .slice(1)
    .map((text) => text.split(' ').map(Number))
    .map(([left, top]) => [(left / 1000) * 8 - 4, (1 - top / 1000) * 8 - 4]);
}

describe('Level lines', () => {
  it.each([1, 2, 4.5])('of ½(x² + 4y²) lie where the function has the level %f, nearly', (level) => {
    const f = (x: number, y: number): number => 0.5 * (x * x + 4 * y * y);
    const [{ path }] = levelLines(sampleField(f, space, 200), [level], space);
    const points = pointsOf(path);
    expect(points.length).toBeGreaterThan(50);
    for (const [x, y] of points) expect(Math.abs(f(x, y) - level)).toBeLessThan(0.02);
  });

  it('have the higher y on top', () => {
    const [{ path }] = levelLines(
      sampleField((_, y) => y, space),
      [3],
      space,
    );
    for (const [, y] of pointsOf(path)) expect(y).toBeCloseTo(3, 2);
  });

  it('end at the frame instead of running along it', () => {
    const [{ path }] = levelLines(
      sampleField((x) => x, space),
      [0],
      space,
    );
    expect(path.match(/M/g)).toHaveLength(1);
    for (const [x] of pointsOf(path)) expect(x).toBeCloseTo(0, 6);
  });

  it('are none where the function has no value', () => {
    const [{ path }] = levelLines(
      sampleField(() => NaN, space),
      [0],
      space,
    );
    expect(path).toBe('');
  });

  it('lie evenly apart in a bowl at squared levels', () => {
    const radii = squaredLevels(0, 8, 4).map((level) => Math.sqrt(2 * level));
    expect(radii.map((radius) => radius.toFixed(6))).toEqual(['0.500000', '1.500000', '2.500000', '3.500000']);
  });

  it('of a plane are straight from frame to frame: two points each', () => {
    const plane = (x: number, y: number): number => 0.95 * x + 1.28 * y - 1.55;
    const lines = levelLines(sampleField(plane, space, 40), [-5, 0, 2.5], space);
    for (const { level, path, middle } of lines) {
      const points = pointsOf(path);
      expect(points).toHaveLength(2);
      for (const [x, y] of points) {
        expect(plane(x, y)).toBeCloseTo(level, 1);
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeCloseTo(4, 2);
      }
      expect(plane(...(middle as [number, number]))).toBeCloseTo(level, 6);
    }
  });

  it('have no middle where nothing has their height', () => {
    const [{ path, middle }] = levelLines(
      sampleField(() => 1, space),
      [2],
      space,
    );
    expect([path, middle]).toEqual(['', undefined]);
  });
});

describe('Areas above a level', () => {
  it('have the corners of the frame', () => {
    const [{ path }] = levelAreas(
      sampleField((x, y) => x + y, space, 21),
      [0],
      space,
    );
    const points = new Set(pointsOf(path.replace('Z', '')).map((point) => point.map(Math.round).join(' ')));
    expect(points).toEqual(new Set(['4 -4', '4 4', '-4 4']));
  });

  it('reach to the frame, and have holes where it is lower', () => {
    const field = sampleField((x, y) => x * x + y * y, space, 41);
    const [{ path }] = levelAreas(field, [4], space);
    const rings = path.split('Z').slice(0, -1).map(pointsOf);
    expect(rings).toHaveLength(2);
    const radii = rings.map((ring) => Math.max(...ring.map((point) => Math.hypot(...point))));
    expect(Math.max(...radii)).toBeGreaterThan(5.5);
    expect(Math.min(...radii)).toBeCloseTo(2, 1);
  });

  it('cover nothing where all is lower, and all where nothing is', () => {
    const [above, below] = levelAreas(
      sampleField(() => 0, space),
      [1, -1],
      space,
    );
    expect(above.path).toBe('');
    for (const [x, y] of pointsOf(below.path.replace('Z', ''))) expect(Math.max(Math.abs(x), Math.abs(y))).toBe(4);
  });
});

describe('Even levels', () => {
  it('are round, evenly apart and within', () => {
    expect(evenLevels(-10.5, 7.4, 8)).toEqual([-10, -8, -6, -4, -2, 0, 2, 4, 6]);
  });

  it('leave out the ends, and are none on level ground', () => {
    expect(evenLevels(0, 4, 4)).toEqual([1, 2, 3]);
    expect(evenLevels(0.3, 0.3, 8)).toEqual([]);
    expect(evenLevels(0.1 + 0.2, 0.3, 8)).toEqual([]);
  });
});
