import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bowlOf, normOf, sliceOf, surface, surfaces } from '#engine';
import { centralDifference, expectClose, otherOrder } from '../tolerance.ts';

/** Those of the registry, and bowls made on demand. */
const all = [...Object.entries(surfaces), ['bowl', bowlOf(1)] as const, ['bowl', bowlOf(2.5)] as const];

describe.each(all)('%s', (id, { value, gradient, domain, start, minima, ...row }) => {
  it('has its id, a formula and a source, and starts inside its domain', () => {
    expect(row.id).toBe(id);
    expect(row.tex && row.source).toBeTruthy();
    for (const [[low, high], at] of [
      [domain.x, start[0]],
      [domain.y, start[1]],
    ] as const)
      expect(low < 0 && low <= at && at <= high).toBe(true);
  });

  it('has the gradient its central differences say', () => {
    const inside = ([low, high]: readonly [number, number]) => fc.double({ min: low, max: high, noNaN: true });
    fc.assert(
      fc.property(inside(domain.x), inside(domain.y), (x, y) => {
        const h = 1e-5;
        const size = { ...centralDifference, absolute: 1e-5 * (1 + Math.abs(value([x, y]))) };
        expectClose((value([x + h, y]) - value([x - h, y])) / (2 * h), gradient([x, y])[0], size);
        expectClose((value([x, y + h]) - value([x, y - h])) / (2 * h), gradient([x, y])[1], size);
      }),
    );
  });

  it('is level at its minima, all equally low, and higher around them', () => {
    // Only the saddle has none.
    expect(minima.length > 0).toBe(id !== 'saddle');
    for (const [x, y] of minima) {
      for (const g of gradient([x, y])) expectClose(g, 0, { absolute: 1e-12, relative: 0 });
      expectClose(value([x, y]), value(minima[0]), { absolute: 1e-24, relative: 0 });
      for (const [dx, dy] of [
        [0.01, 0],
        [-0.01, 0],
        [0, 0.01],
        [0, -0.01],
      ])
        expect(value([x + dx, y + dy])).toBeGreaterThan(value([x, y]));
    }
  });
});

describe('surfaces', () => {
  it('makes bowls of any ratio and refuses what is none', () => {
    expect(bowlOf(4).gradient([1, 1])).toEqual([1, 4]);
    expect([1, 2.5].map((ratio) => bowlOf(ratio).tex)).toEqual(['\\tfrac12(x^2+y^2)', '\\tfrac12(x^2+2.5y^2)']);
    expect(bowlOf(4)).toMatchObject({
      id: 'bowl',
      domain: { x: [-4, 4], y: [-2, 2] },
      start: [3, 1],
      minima: [[0, 0]],
      source: 'quadratic form; the ratio of the axes is √ratio',
    });
    expect(bowlOf(25, 'steep').id).toBe('steep');
    expect(() => bowlOf(0)).toThrow('ratio must be a finite number > 0, got 0');
    expect(() => surface('hill')).toThrow('unknown surface "hill"');
  });
});

describe('a slice of a surface', () => {
  it('along an axis has the partial derivative as its slope', () => {
    for (const { value, gradient, start } of Object.values(surfaces)) {
      const [alongX, alongY] = [
        [1, 0],
        [0, 1],
      ].map((direction) => sliceOf({ value, gradient }, start, direction));
      expect([alongX.slope(0), alongY.slope(0)]).toEqual(gradient(start));
      expect([alongX.value(0.5), alongY.value(-0.5)]).toEqual([
        value([start[0] + 0.5, start[1]]),
        value([start[0], start[1] - 0.5]),
      ]);
    }
  });

  it('has the slope its central difference says, and along the unit gradient none is steeper', () => {
    const bowl = surface('bowl');
    const steepest = normOf(bowl.gradient([3, 1]));
    fc.assert(
      fc.property(fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), (angle) => {
        const { value, slope } = sliceOf(bowl, [3, 1], [Math.cos(angle), Math.sin(angle)]);
        expectClose((value(1e-5) - value(-1e-5)) / 2e-5, slope(0), centralDifference);
        expect(slope(0)).toBeLessThanOrEqual(steepest * (1 + 1e-12));
      }),
    );
    const unit = bowl.gradient([3, 1]).map((g) => g / steepest);
    expectClose(sliceOf(bowl, [3, 1], unit).slope(0), steepest, otherOrder);
  });
});
