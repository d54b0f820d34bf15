import { describe, expect, it } from 'vitest';
import { addL2, clipByNorm, clipByValue, minimize, recordDescent, shrink, surface } from '#engine';
import type { Descent } from '#engine';

const bowl = surface('bowl');
const first = (descent: Partial<Descent>) => recordDescent(bowl, { optimizer: 'sgd', start: [3, 1], ...descent }, 1)[1];

describe('a descent', () => {
  it('begins with the start and gives a record for every step', () => {
    const walk = minimize(bowl, { optimizer: 'sgd', start: [3, 1] });
    expect(walk.next().value).toEqual({
      t: 0,
      theta: [3, 1],
      f: 9,
      at: [],
      gradient: [],
      learningRate: 0.1,
      quantities: {},
    });
    expect(walk.next().value).toMatchObject({ t: 1, at: [3, 1], gradient: [3, 9] });
  });

  it('clips the gradient, adds L2 after that, and puts θ back into its interval', () => {
    expect(first({ clip: { by: 'value', largest: 4 } }).gradient).toEqual([3, 4]);
    expect(first({ clip: { by: 'value', largest: 4 }, weightDecay: { kind: 'l2', lambda: 1 } }).gradient).toEqual([
      6, 5,
    ]);
    expect(first({ options: { learningRate: 1 }, interval: [-2, 2] }).theta).toEqual([0, -2]);
    expect(first({ interval: [2, 2] }).theta).toEqual([2, 2]);
  });

  it('keeps the gradient without the decay where L2 adds to it, and only there', () => {
    const l2 = { kind: 'l2', lambda: 1 } as const;
    expect(first({ clip: { by: 'value', largest: 4 }, weightDecay: l2 }).withoutDecay).toEqual([3, 4]);
    expect(first({ weightDecay: { ...l2, kind: 'decoupled' } })).not.toHaveProperty('withoutDecay');
  });

  it('refuses what it cannot walk, naming the field', () => {
    expect(() => first({ start: [] })).toThrow('start must have at least one number');
    expect(() => first({ start: [1, NaN] })).toThrow('start[1] must be a finite number, got NaN');
    expect(() => first({ interval: [1, -1] })).toThrow('interval must be [low, high] with low ≤ high, got [1, -1]');
    expect(() => first({ clip: { by: 'norm', largest: 0 } })).toThrow('largest must be a number > 0, got 0');
    expect(() => first({ weightDecay: { kind: 'l2', lambda: -1 } })).toThrow('weightDecay must be a finite number ≥ 0');
  });
});

describe('clipping', () => {
  it('by norm keeps the direction, by value each number apart; short gradients stay', () => {
    expect(clipByNorm([3, 4], 2.5)).toEqual([1.5, 2]);
    expect(clipByNorm([3, 4], 5)).toEqual([3, 4]);
    expect(clipByValue([3, -4], 3.5)).toEqual([3, -3.5]);
  });

  it.each([0, -1, NaN])('to %d is refused', (largest) => {
    for (const clip of [clipByNorm, clipByValue])
      expect(() => clip([3, 4], largest)).toThrow(`clipping: largest must be a number > 0, got ${largest}`);
  });

  it('is no matter of L2, which refuses unequal lengths', () =>
    expect(() => addL2([1], [1, 2], 0.1)).toThrow('g must have 2 numbers'));
});

describe('weight decay', () => {
  it('adds λθ to the gradient, in a new list, or takes ηλθ off the parameters themselves', () => {
    const g = [1, 2];
    expect(addL2(g, [4, -8], 0.5)).toEqual([3, -2]);
    expect(addL2(g, [4, -8], 0)).toEqual(g);
    expect(g).toEqual([1, 2]);
    const theta = [4, -8];
    shrink(theta, 0.5, 0.25);
    expect(theta).toEqual([3.5, -7]);
  });

  it.each([-1, NaN, Infinity])('of %d is refused', (lambda) => {
    const message = `weightDecay must be a finite number ≥ 0, got ${lambda}`;
    expect(() => addL2([1], [1], lambda)).toThrow(message);
    expect(() => shrink([1], 0.1, lambda)).toThrow(message);
  });
});
