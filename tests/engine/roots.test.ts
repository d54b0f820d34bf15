import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootBetween, rootsWithin } from '#engine';
import { expectClose, otherOrder } from '../tolerance.ts';

describe('rootBetween', () => {
  it('finds √2 to the last bit in which x² − 2 can tell', () => {
    expect(Math.abs(rootBetween((x) => x * x - 2, 0, 2) - Math.SQRT2)).toBeLessThanOrEqual(Number.EPSILON);
  });

  it('falls or rises, and an end may be the root itself', () => {
    expectClose(
      rootBetween((x) => 2 - x ** 3, -5, 5),
      Math.cbrt(2),
      otherOrder,
    );
    expect(rootBetween((x) => x, 0, 1)).toBe(0);
    expect(rootBetween((x) => x - 1, 0, 1)).toBe(1);
  });

  it('finds the root of any line, however large the numbers', () => {
    const place = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(place, fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (root, reach) => {
        const found = rootBetween((x) => x - root, root - reach, root + reach);
        expect(found === root, `${found} for ${root}`).toBe(true);
      }),
    );
  });

  it('of two neighbouring doubles takes the one nearer to 0', () => {
    const above = rootBetween((x) => (x > 0.3 ? 1e-3 : -1), 0, 1);
    const below = rootBetween((x) => (x > 0.3 ? 1 : -1e-3), 0, 1);
    expect(above).toBeGreaterThan(0.3);
    expect(below).toBe(0.3);
  });

  it.each([
    [1, 1],
    [2, 1],
    [-Infinity, 1],
    [0, NaN],
    [3, 3],
  ])('refuses the ends %s and %s', (low, high) => {
    expect(() => rootBetween((x) => x - 1.5, low, high)).toThrow(
      new RangeError(`low and high must be finite numbers with low < high, got ${low} and ${high}`),
    );
  });

  it('refuses a function that has the same sign at both ends', () => {
    expect(() => rootBetween((x) => x * x + 1, 1, 2)).toThrow(
      new RangeError('f must change its sign between 1 and 2, got 2 and 5'),
    );
  });

  it('takes an end that is a root, whatever lies between, the lower one of two', () => {
    expect(rootBetween((x) => x * (x - 0.3) * (x - 2), 0, 3)).toBe(0);
    expect(rootBetween((x) => 1 - x, 0, 1)).toBe(1);
    expect(rootBetween((x) => x * (x - 1), 0, 1)).toBe(0);
    expect(rootBetween((x) => (x - 0.5) * (x - 1), 0, 1)).toBe(1);
  });

  it('of two neighbouring doubles that are as near to 0 takes the lower one', () => {
    expect(rootBetween((x) => (x > 0.3 ? 1 : -1), 0, 1)).toBe(0.3);
  });

  it('refuses a function that is no number at an end', () => {
    expect(() => rootBetween(() => NaN, 0, 1)).toThrow(/change its sign/);
  });
});

describe('rootsWithin', () => {
  it('finds all roots of a cubic, rising, those at the ends of pieces too', () => {
    const cubic = (x: number): number => (x + 1) * (x - 0.3) * (x - 2);
    const roots = rootsWithin(cubic, -1, 3, 7);
    expect(roots).toHaveLength(3);
    [-1, 0.3, 2].forEach((root, n) => expectClose(roots[n], root, otherOrder));
  });

  it('finds none where there is none, and misses two in one piece', () => {
    expect(rootsWithin((x) => x * x + 1, -1, 1, 10)).toEqual([]);
    const two = (x: number): number => (x - 0.4) * (x - 0.6);
    expect(rootsWithin(two, 0, 1, 1)).toEqual([]);
    expect(rootsWithin(two, 0, 1, 2)).toHaveLength(2);
  });

  it('looks at the very end, which the sum of the pieces may miss', () => {
    expect(-1 + (1.3 * 5) / 5).not.toBe(0.3);
    const upTo = (x: number): number => {
      if (x > 0.3) throw new RangeError(`${x} lies outside`);
      return x - 0.3;
    };
    expect(rootsWithin(upTo, -1, 0.3, 5)).toEqual([0.3]);
  });

  it('finds a root at the last end once', () => {
    expect(rootsWithin((x) => x - 1, 0, 1, 4)).toEqual([1]);
  });

  it.each([0, -1, 1.5, NaN])('refuses %s pieces', (pieces) => {
    expect(() => rootsWithin((x) => x, -1, 1, pieces)).toThrow(
      new RangeError(`pieces must be a whole number from 1, got ${pieces}`),
    );
  });
});
