import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  batchesOf,
  deviationEllipse,
  deviationOf,
  drawBatches,
  meanOf,
  scatterOf,
  spreadFactor,
  spreadOf,
} from '#engine';
import type { Pair, Scatter } from '#engine';
import { expectClose, otherOrder } from '../tolerance.ts';

const gradients = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 5 });

describe('all batches', () => {
  it('are nᵐ with putting back, and each set once without', () => {
    expect(batchesOf(2, { m: 2, replaced: true })).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(batchesOf(3, { m: 2, replaced: false })).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(batchesOf(4, { m: 4, replaced: true })).toHaveLength(256);
    expect(batchesOf(4, { m: 4, replaced: false })).toEqual([[0, 1, 2, 3]]);
  });

  it('have the mean of all for their mean, and scatter as the formula says', () => {
    fc.assert(
      fc.property(gradients, fc.integer({ min: 1, max: 4 }), fc.boolean(), (values, size, replaced) => {
        const m = replaced ? size : Math.min(size, values.length);
        const { mean, deviation } = spreadOf(values, m, replaced);
        expect(Math.abs(mean - meanOf(values))).toBeLessThan(1e-10);
        const factor = spreadFactor(values.length, { m, replaced });
        expect(Math.abs(deviation - deviationOf(values) * factor)).toBeLessThan(1e-10);
      }),
    );
  });

  it('point the other way where their sign is not that of the mean', () => {
    expect(spreadOf([1, 1, 1, -1], 1, true).wrongWay).toBe(1);
    // 0 points nowhere, and where the mean is 0 there is no way to be wrong.
    expect(spreadOf([1, -1, 2], 2, false).wrongWay).toBe(0);
    expect(spreadOf([1, -1], 1, true).wrongWay).toBe(0);
  });

  it('need a size that can be drawn', () => {
    for (const m of [0, 1.5, NaN, 5]) {
      expect(() => batchesOf(4, { m, replaced: false })).toThrow('m must be a whole number from 1 to 4');
    }
    expect(() => spreadFactor(4, { m: 0, replaced: true })).toThrow('from 1 on');
    expect(() => batchesOf(0, { m: 1, replaced: true })).toThrow('got 1 of 0 examples');
  });
});

describe('drawn batches', () => {
  it('are the same for the same seed, and the first ones stay when more are drawn', () => {
    const drawing = { m: 2, replaced: true };
    expect(drawBatches(4, drawing, 9, 3).slice(0, 5)).toEqual(drawBatches(4, drawing, 5, 3));
    expect(drawBatches(4, drawing, 9, 4)).not.toEqual(drawBatches(4, drawing, 9, 3));
  });

  it('hold no example twice where none is put back', () => {
    for (const batch of drawBatches(6, { m: 4, replaced: false }, 100, 1)) expect(new Set(batch).size).toBe(4);
  });

  it('hold some example twice, sooner or later, where each is put back', () => {
    const batches = drawBatches(6, { m: 4, replaced: true }, 100, 1);
    expect(batches.some((batch) => new Set(batch).size < 4)).toBe(true);
  });

  it('hold every example about equally often', () => {
    for (const replaced of [true, false]) {
      const places = drawBatches(4, { m: 2, replaced }, 4000, 2).flat();
      for (const place of [0, 1, 2, 3]) {
        expect(Math.abs(places.filter((each) => each === place).length - 2000)).toBeLessThan(200);
      }
    }
  });
});

describe('the ellipse of the standard deviation', () => {
  const places: Pair[] = [
    [1, 2],
    [3, 1],
    [0, 5],
    [4, 4],
  ];
  const drawn = (): { scatter: Scatter; points: Pair[] } => {
    const scatter = scatterOf(places);
    return { scatter, points: deviationEllipse(scatter, 3600) };
  };

  it('leans as the points do: their covariance is the mean product of both distances', () => {
    const { scatter, points } = drawn();
    expect(scatter.covariance).toBe(-0.75);
    const slanted = deviationOf(places.map(([x, y]) => x + y));
    const reach = Math.max(...points.map(([x, y]) => x + y - scatter.mean[0] - scatter.mean[1]));
    expect(Math.abs(reach - slanted)).toBeLessThan(1e-5);
  });

  it('reaches as far as the deviation in either direction', () => {
    const { scatter, points } = drawn();
    [0, 1].forEach((n) => {
      const reach = Math.max(...points.map((point) => point[n] - scatter.mean[n]));
      expect(Math.abs(reach - scatter.deviation[n])).toBeLessThan(1e-5);
    });
  });

  it('is a line or a point where there is no scatter', () => {
    const upright = deviationEllipse({ mean: [1, 1], deviation: [0, 2], covariance: 0 }, 4);
    expect(upright.map(([x]) => x)).toEqual([1, 1, 1, 1, 1]);
    expectClose(upright[1][1], 3, otherOrder);
  });
});
