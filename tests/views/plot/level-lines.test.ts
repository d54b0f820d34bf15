import { describe, expect, it } from 'vitest';
import { levelLines, sampleField, squaredLevels } from '#components/views/plot/level-lines.ts';
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
});
