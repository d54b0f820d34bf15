import { describe, expect, it } from 'vitest';
import {
  alternatingSlopes,
  busyAndRare,
  centralDifferences,
  effectiveRates,
  gatheredSquares,
  linearLosses,
  linearRegression,
  recordDescent,
} from '#engine';
import type { Objective, OptimizerId } from '#engine';
import { centralDifference, expectClose, otherOrder } from '../tolerance.ts';

function expectSlopes(objective: Objective, theta: readonly number[]): void {
  for (let t = 1; t <= 12; t++) {
    const numerical = centralDifferences((at) => objective.value(at, t), [...theta]);
    objective.gradient(theta, t).forEach((g, n) => expectClose(g, numerical[n], centralDifference, `t = ${t}`));
  }
}

describe('losses with a gradient told beforehand', () => {
  it('come once in a period, the first step included', () => {
    const active = (period: number): number[] =>
      Array.from({ length: 25 }, (_, n) => n + 1).filter((t) => busyAndRare(period)(t)[1] === 1);
    expect(active(10)).toEqual([1, 11, 21]);
    expect(active(1)).toHaveLength(25);
    expect([1, 2, 3, 4].map((t) => alternatingSlopes(3, 3)(t)[0])).toEqual([3, -1, -1, 3]);
  });

  it('have that gradient, and the loss 0 before the first step', () => {
    const objective = linearLosses(busyAndRare(10));
    expectSlopes(objective, [0.7, -2]);
    expect(objective.value([5, 5], 0)).toBe(0);
  });
});

describe('a linear regression, one example at a time', () => {
  const rareOne = (): Objective => linearRegression({ inputs: busyAndRare(10), weights: [1, -1] });

  it('has the gradient of its losses', () => expectSlopes(rareOne(), [0.3, 0.4]));

  it('has nothing left to learn at the true weights, and begins with the loss of the first example', () => {
    const regression = rareOne();
    for (let t = 1; t <= 12; t++) expect(regression.gradient([1, -1], t).every((g) => g === 0)).toBe(true);
    expect(regression.value([1, 0], 0)).toBe(0.5);
    expect([1, 2, 11].map((t) => regression.value([3, 0], t))).toEqual([4.5, 2, 4.5]);
  });

  it('is walked by the closed form of SGD while only the first input counts', () => {
    const only = linearRegression({ inputs: () => [1], weights: [1] });
    const walk = recordDescent(only, { optimizer: 'sgd', options: { learningRate: 0.1 }, start: [0] }, 20);
    for (const { t, theta } of walk) expectClose(theta[0], 1 - 0.9 ** t, otherOrder);
  });
});

describe('what multiplies the gradient', () => {
  const objective = linearLosses(() => [2, -1]);

  it.each([
    ['adagrad', 'gradient'],
    ['rmsprop', 'gradient'],
    ['adam', 'mHat'],
    ['amsgrad', 'm'],
    ['sgd', 'gradient'],
  ] as const)('gives the step of %s', (optimizer: OptimizerId, of) => {
    for (const step of recordDescent(objective, { optimizer, start: [0, 0] }, 8).slice(1)) {
      const rates = effectiveRates(optimizer, step);
      const from = of === 'gradient' ? step.gradient : step.quantities[of]!;
      rates.forEach((rate, n) => expectClose(-rate * from[n], step.quantities.step![n], otherOrder));
    }
  });

  it('is η for SGD, and before a first step', () => {
    const [start, first] = recordDescent(objective, { optimizer: 'adagrad', start: [0, 0] }, 1);
    expect(effectiveRates('adagrad', start)).toEqual([0.5, 0.5]);
    expect(gatheredSquares('adagrad', first)).toEqual([4, 1]);
    expect(gatheredSquares('sgd', first)).toBeUndefined();
  });
});
