import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipByNorm, clipByValue, turnBetween } from '#engine';
import { expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

type Pair = [number, number];

describe('a turn in the plane', () => {
  it('is counted in degrees, whatever its sense and the lengths', () => {
    expectClose(turnBetween([1, 0], [0, 5]), 90, otherOrder);
    expectClose(turnBetween([1, 1], [2, 0]), 45, otherOrder);
    expectClose(turnBetween([2, 0], [1, 1]), 45, otherOrder);
    expectClose(turnBetween([3, 4], [-3, -4]), 180, otherOrder);
    expect(turnBetween([3, 4], [0, 0])).toBe(0);
  });

  it('of (3, 4) clipped by value to (1, 1) is 8.13010235°', () => {
    expectClose(turnBetween([3, 4], clipByValue([3, 4], 1) as Pair), 8.13010235, printedDecimals);
  });

  it('is none where a gradient is clipped by its norm, and below 45° where it is by value', () => {
    const component = fc.double({ min: -5, max: 5, noNaN: true }).filter((g) => g === 0 || Math.abs(g) > 1e-3);
    fc.assert(
      fc.property(component, component, fc.double({ min: 0.1, max: 5, noNaN: true }), (u, v, c) => {
        expect(turnBetween([u, v], clipByNorm([u, v], c) as Pair)).toBe(0);
        expect(turnBetween([u, v], clipByValue([u, v], c) as Pair)).toBeLessThan(45);
      }),
    );
  });
});
