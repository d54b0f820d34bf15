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

  it('never writes −0', () => {
    expect(space.path([[-1e-12, 1 + 1e-12]])).toBe('M0 0');
  });

  it('knows what it holds', () => {
    expect(space.holds([10, 1])).toBe(true);
    expect(space.holds([10.1, 0])).toBe(false);
    expect(space.holds([NaN, 0])).toBe(false);
  });
});
