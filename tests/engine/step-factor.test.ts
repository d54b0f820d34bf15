import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descentWay, recordDescent, stepFactor } from '#engine';
import type { Objective } from '#engine';
import { expectClose, otherOrder } from '../tolerance.ts';

const valley = (k: number): Objective => ({ value: ([v]) => 0.5 * k * v * v, gradient: ([v]) => [k * v] });

const walk = (k: number, learningRate: number, steps: number): number[] =>
  recordDescent(valley(k), { optimizer: 'sgd', options: { learningRate }, start: [1] }, steps).map(
    ({ theta }) => theta[0],
  );

it('each step of a descent multiplies the distance from the bottom by the step factor', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 20, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (k, eta) => {
      const [, first, second] = walk(k, eta, 2);
      const factor = stepFactor(k, eta);
      expectClose(first, factor, otherOrder);
      expectClose(second, factor * factor, { absolute: 1e-11, relative: 1e-11 });
    }),
  );
});

describe('the way a walk goes', () => {
  it.each([
    [0, 'stands'],
    [0.02, 'same-side'],
    [0.1, 'same-side'],
    [0.2, 'swings-nearer'],
    [2 / 9, 'swings-forever'],
    [0.25, 'swings-away'],
  ] as const)('for k = 9 and η = %d it %s', (eta, way) => {
    expect(descentWay(stepFactor(9, eta))).toBe(way);
  });

  it('in one step where ηk is 1, away where there is no valley', () => {
    expect(descentWay(stepFactor(4, 0.25))).toBe('arrives');
    expect(descentWay(stepFactor(-4, 0.25))).toBe('away');
  });

  it('for η = 2/9 and k = 9 the walk goes from 1 to −1 and back for ever, to the last digit', () => {
    expect(walk(9, 2 / 9, 100)).toEqual(Array.from({ length: 101 }, (_, t) => (t % 2 === 0 ? 1 : -1)));
  });
});
