import { describe, expect, it } from 'vitest';
import { activation, activations } from '#engine';

const points = [-30, -4, -1.5, -0.3, -1e-3, 1e-3, 0.2, 0.9, 2.5, 6, 30];
const extremes = [800, -800, 1e300, -1e300, Number.MIN_VALUE, -Number.MIN_VALUE, 0, -0];

describe.each(Object.entries(activations))('%s', (id, { id: ownId, f, df, tex, slopeTex, source }) => {
  it('is registered under its own id and says where it comes from', () => {
    expect(ownId).toBe(id);
    expect(activation(id)).toBe(activations[id as keyof typeof activations]);
    expect([tex, slopeTex('z', 'a'), source].every((text) => text.length > 0)).toBe(true);
  });

  it('has the slope that central differences find', () => {
    const h = 1e-5;
    for (const z of points) {
      const difference = (f(z + h) - f(z - h)) / (2 * h);
      expect(Math.abs(df(z, f(z)) - difference), `at ${z}`).toBeLessThan(1e-8);
    }
  });

  it('never falls, and its slope is never negative', () => {
    points.forEach((z, n) => {
      expect(df(z, f(z))).toBeGreaterThanOrEqual(0);
      if (n > 0) expect(f(z)).toBeGreaterThanOrEqual(f(points[n - 1]));
    });
  });

  it('is never NaN for a finite weighted sum, nor is its slope', () => {
    for (const z of extremes) expect([f(z), df(z, f(z))].some(Number.isNaN), `at ${z}`).toBe(false);
  });

  it('hands NaN on, so that no layer hides an overflow', () => expect(f(NaN)).toBeNaN());
});

describe('sigmoid', () => {
  const { f, df } = activations.sigmoid;
  it.each([
    [0, 0.5],
    [800, 1],
    [-800, 0],
    [Infinity, 1],
    [-Infinity, 0],
  ])('of %d is %d', (z, a) => expect(f(z)).toBe(a));
  it.each([800, -800])('is so flat at %d that its slope is 0, not NaN', (z) => expect(df(z, f(z))).toBe(0));
  it('has its steepest slope, a quarter, at 0', () => expect(df(0, f(0))).toBe(0.25));
  it('keeps its digits far to the left, where it is near eᶻ', () => {
    expect(Math.abs(f(-700) / Math.exp(-700) - 1)).toBeLessThan(1e-15);
    expect(f(-745)).toBe(Number.MIN_VALUE);
  });
});

describe('relu', () => {
  const { f, df } = activations.relu;
  it('df(0, 0) is 0 by our convention', () => expect([df(0, 0), df(-0, 0)]).toEqual([0, 0]));
  it('is 0 at 0 and below, never −0', () => expect([f(0), f(-0), f(-2)]).toEqual([0, 0, 0]));
  it('is the identity above 0', () => expect([f(1.5), df(1.5, 1.5)]).toEqual([1.5, 1]));
});

it('an unknown activation is refused, naming the known ones', () => {
  expect(() => activation('softsign')).toThrow('unknown activation "softsign"; known: identity, sigmoid, tanh, relu');
  expect(() => activation('toString')).toThrow(RangeError);
});
