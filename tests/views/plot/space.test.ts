import { describe, expect, it } from 'vitest';
import { PlotSpace } from '#components/views/plot/space.ts';

const space = new PlotSpace({ label: 'x', domain: [0, 10] }, { label: 'y', domain: [-1, 1] });

describe('The space of a plot', () => {
  it('measures from the left and from the top, in shares of the plot', () => {
    expect([space.left(2.5), space.top(1), space.top(-1), space.top(0)]).toEqual(['25%', '0%', '100%', '50%']);
  });

  it('keeps what lies far outside at a distance browsers can draw', () => {
    expect([space.left(1e300), space.top(1e300), space.left(-1e300)]).toEqual(['2000%', '-2000%', '-2000%']);
    expect(space.path([[1e300, -1e300]])).toBe('M20000 20000');
  });

  it('breaks a curve where it has no value', () => {
    const curve = space.path([
      [0, 0],
      [1, NaN],
      [2, 1],
      [10, -1],
    ]);
    expect(curve).toBe('M0 500M200 0L1000 1000');
  });

  it('leaves out points of a curve that no eye could tell from the straight way past them, and keeps its turns', () => {
    expect(
      space.path([
        [0, 0],
        [1, 0.0002],
        [5, 0],
        [6, -0.2],
        [10, -1],
      ]),
    ).toBe('M0 500L500 500L1000 1000');
    const parabola = Array.from({ length: 401 }, (_, n): [number, number] => [n / 40, (n / 200 - 1) ** 2]);
    const drawn = space.path(parabola).slice(1).split('L');
    expect(drawn.length).toBeLessThan(80);
    const places = drawn.map((place) => place.split(' ').map(Number));
    for (const [n, [left, top]] of places.slice(1).entries()) {
      const [middle, height] = [(left + places[n][0]) / 2, (top + places[n][1]) / 2];
      expect(Math.abs(height - 500 * (1 - (middle / 500 - 1) ** 2))).toBeLessThan(0.4);
    }
  });

  it('keeps a closed curve closed', () => {
    const ring = [0, 1, 2, 3, 4].map((n): [number, number] => [
      5 + 5 * Math.cos((n * Math.PI) / 2),
      Math.sin((n * Math.PI) / 2),
    ]);
    expect(space.path(ring)).toBe('M1000 500L500 0L0 500L500 1000L1000 500');
  });

  it('never writes −0', () => {
    expect(space.path([[-1e-12, 1 + 1e-12]])).toBe('M0 0');
  });

  it('knows what it holds', () => {
    expect(space.holds([10, 1])).toBe(true);
    expect(space.holds([10.1, 0])).toBe(false);
    expect(space.holds([NaN, 0])).toBe(false);
  });
});
