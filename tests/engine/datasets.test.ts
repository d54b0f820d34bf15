import { describe, expect, it } from 'vitest';
import { datasets, samplesOf } from '#engine';
import type { DatasetId } from '#engine';
import { expectClose, otherOrder, terminatingDecimal } from '../tolerance.ts';

describe.each(Object.keys(datasets) as DatasetId[])('%s', (id) => {
  it('gives the same samples for the same seed, all of one shape and finite', () => {
    const samples = samplesOf(id, 4);
    expect(samples).toEqual(samplesOf(id, 4));
    for (const { x, y } of samples) {
      expect([x.length, y.length]).toEqual([samples[0].x.length, samples[0].y.length]);
      expect([...x, ...y].every(Number.isFinite)).toBe(true);
    }
    if ('count' in datasets[id].options) expect(samplesOf(id, 5)).not.toEqual(samples);
  });
});

describe('datasets', () => {
  it('knows the gates', () => {
    expect(samplesOf('xor', 0).map(({ x, y }) => [...x, ...y].join(''))).toEqual(['000', '011', '101', '110']);
    expect(samplesOf('and', 0).map(({ y }) => y[0])).toEqual([0, 0, 0, 1]);
    expect(samplesOf('or', 0).map(({ y }) => y[0])).toEqual([0, 1, 1, 1]);
  });

  it('has Fisher’s irises: the two rows that copies have wrong, and the means of each species', () => {
    const samples = samplesOf('iris', 0);
    expect(samples.length).toBe(150);
    expect(samples[34].x).toEqual([4.9, 3.1, 1.5, 0.2]);
    expect(samples[37].x).toEqual([4.9, 3.6, 1.4, 0.1]);
    const means = [
      [5.006, 3.428, 1.462, 0.246],
      [5.936, 2.77, 4.26, 1.326],
      [6.588, 2.974, 5.552, 2.026],
    ];
    means.forEach((mean, k) => {
      const own = samples.filter(({ y }) => y[k] === 1);
      mean.forEach((value, i) => {
        expectClose(own.reduce((sum, { x }) => sum + x[i], 0) / 50, value, { absolute: 1e-12, relative: 0 });
      });
    });
  });

  it('puts circles on their radii and refuses a negative noise', () => {
    for (const { x, y } of samplesOf('circles', 1, { noise: 0 }))
      expectClose(Math.hypot(x[0], x[1]), y[0] === 1 ? 0.5 : 1, { absolute: 1e-12, relative: 0 });
    expect(() => samplesOf('moons', 1, { noise: -1 })).toThrow('moons: noise must be a finite number ≥ 0, got -1');
  });

  it('puts points of a line on it, x all over [−1, 1], and scatters them as much as asked', () => {
    const given = { count: 400, slope: 2, intercept: -0.5 };
    const xs = samplesOf('line', 1, { ...given, noise: 0 }).map(({ x: [x], y: [y] }) => {
      expectClose(y, 2 * x - 0.5, terminatingDecimal);
      return x;
    });
    expect(xs.every((x) => Math.abs(x) <= 1)).toBe(true);
    expect([Math.min(...xs) < -0.9, Math.max(...xs) > 0.9]).toEqual([true, true]);
    const offsets = samplesOf('line', 1, { ...given, noise: 0.3 }).map(({ x: [x], y: [y] }) => y - (2 * x - 0.5));
    expectClose(Math.hypot(...offsets) / 20, 0.3, { absolute: 0.03, relative: 0 });
  });

  it('spreads the points of a circle over all of it', () => {
    const points = samplesOf('circles', 1, { count: 400, noise: 0 }).map(({ x }) => x);
    for (const [right, above] of [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ]) {
      const here = points.filter((x) => x[0] * right > 0 && x[1] * above > 0).length;
      expect(Math.abs(here - 100)).toBeLessThan(30);
    }
  });

  it('winds two spirals into each other, the second half a turn on, points of both in turn', () => {
    const samples = samplesOf('spirals', 1, { noise: 0, turns: 2 });
    expect(samples.map(({ y }) => y)).toEqual(samples.map((_, n) => [n % 2]));
    for (const { x, y } of samples) {
      const radius = Math.hypot(...x);
      const angle = 2 * Math.PI * 2 * radius + Math.PI * y[0];
      expectClose(x[0], radius * Math.cos(angle), otherOrder);
      expectClose(x[1], radius * Math.sin(angle), otherOrder);
    }
  });

  it('puts the clouds about points spread evenly on a circle, classes in turn', () => {
    samplesOf('blobs', 1, { noise: 0, classes: 4, count: 8 }).forEach(({ x, y }, n) => {
      const k = n % 4;
      expect(y).toEqual([0, 0, 0, 0].with(k, 1));
      [Math.cos((Math.PI * k) / 2), Math.sin((Math.PI * k) / 2)].forEach((at, i) => expectClose(x[i], at, otherOrder));
    });
  });

  it('puts moons on two half circles that reach into each other, points of both in turn', () => {
    const samples = samplesOf('moons', 1, { noise: 0 });
    expect(samples.map(({ y }) => y)).toEqual(samples.map((_, n) => [n % 2]));
    for (const { x, y } of samples) {
      const [right, up] = y[0] === 0 ? x : [1 - x[0], 0.5 - x[1]];
      expectClose(Math.hypot(right, up), 1, otherOrder);
      expect(up).toBeGreaterThanOrEqual(0);
    }
    const upper = samples.filter(({ y }) => y[0] === 0).map(({ x }) => x[0]);
    expect([Math.min(...upper) < -0.9, Math.max(...upper) > 0.9]).toEqual([true, true]);
  });

  it('scatters points as much as asked, in both directions', () => {
    const still = samplesOf('blobs', 1, { noise: 0, count: 400 });
    const offsets = samplesOf('blobs', 1, { noise: 0.3, count: 400 }).map(({ x }, n) =>
      x.map((v, i) => v - still[n].x[i]),
    );
    for (const i of [0, 1]) {
      expectClose(Math.hypot(...offsets.map((offset) => offset[i])) / 20, 0.3, { absolute: 0.03, relative: 0 });
    }
  });
});
