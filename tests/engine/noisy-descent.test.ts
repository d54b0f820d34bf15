import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, noisyDescent, varianceOf } from '#engine';
import { expectClose, otherOrder } from '../tolerance.ts';

/** θ after every possible order of drawing, each step from every place the one before may have led to. */
function everyWalk(start: number, targets: readonly number[], rates: readonly number[]): number[] {
  return rates.reduce<number[]>(
    (places, eta) => places.flatMap((theta) => targets.map((y) => theta - eta * (theta - y))),
    [start],
  );
}

describe('the law of a walk by samples', () => {
  const small = { min: -3, max: 3, noNaN: true };
  const targetsOf = fc.array(fc.double(small), { minLength: 1, maxLength: 4 });
  const ratesOf = fc.array(fc.double({ min: 0, max: 1.9, noNaN: true }), { maxLength: 5 });

  it('has the mean and the scatter of all walks there are', () => {
    fc.assert(
      fc.property(fc.double(small), targetsOf, ratesOf, (start, targets, rates) => {
        const bottom = meanOf(targets);
        const last = noisyDescent({ start, targets, rates }).at(-1)!;
        const ends = everyWalk(start, targets, rates).map((theta) => theta - bottom);
        const mean = ends.reduce((sum, end) => sum + end, 0) / ends.length;
        const squared = ends.reduce((sum, end) => sum + end * end, 0) / ends.length;
        const scale = { ...otherOrder, absolute: 1e-9 };
        expectClose(last.left, mean, scale);
        expectClose(last.variance, squared - mean * mean, scale);
        expectClose(last.distance, Math.sqrt(squared), { ...scale, absolute: 1e-6 });
      }),
    );
  });

  it('begins where the walk begins and has a row for each rate', () => {
    const [first, ...others] = noisyDescent({ start: 0, targets: [1, 2, 4, 5], rates: [0.5, 0.25] });
    expect(first).toEqual({ t: 0, learningRate: undefined, left: -3, variance: 0, distance: 3 });
    expect(others.map(({ t, learningRate }) => [t, learningRate])).toEqual([
      [1, 0.5],
      [2, 0.25],
    ]);
    expect(others[0]).toMatchObject({ left: -1.5, variance: 0.625, distance: Math.sqrt(2.875) });
    expect(varianceOf([1, 2, 4, 5])).toBe(2.5);
  });

  it('at the bottom keeps only the scatter that a constant rate leaves: ησ²/(2 − η)', () => {
    const eta = 0.3;
    const last = noisyDescent({ start: 0, targets: [1, 2, 4, 5], rates: new Array<number>(400).fill(eta) }).at(-1)!;
    expectClose(last.variance, (eta * 2.5) / (2 - eta), otherOrder);
    expect(Math.abs(last.left)).toBeLessThan(1e-12);
  });

  it('needs targets', () => {
    expect(() => noisyDescent({ start: 0, targets: [], rates: [] })).toThrow('at least one number, got none');
  });
});
