import { describe, expect, it } from 'vitest';
import { createRandom, exp, expm1, log, logit, tanh } from '#engine';
import { nextDown, nextUp, preciseExp, preciseExpm1, preciseLog, preciseTanh, ulpsBetween } from './reference.ts';
import type { Precise } from './reference.ts';

const LARGEST_EXPONENT = 709.782712893384;
const SMALLEST_EXPONENT = -745.1332191019411;
const SMALLEST_NORMAL = 2.2250738585072014e-308;

const random = createRandom(20240229);

function uniform(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, () => low + (high - low) * random.next());
}

/** Sizes from 2^low to 2^high, every binade equally often. */
function acrossBinades(low: number, high: number, count: number): number[] {
  return uniform(low, high, count).map((power) => 2 ** Math.trunc(power) * (1 + random.next()));
}

function bothSigns(points: readonly number[]): number[] {
  return points.flatMap((x) => [x, -x]);
}

function withNeighbours(points: readonly number[]): number[] {
  return points.flatMap((x) => [nextDown(x), x, nextUp(x)]);
}

/** Halves of ln 2, where the argument reduction changes its k. */
const reductionBorders = Array.from({ length: 200 }, (_, n) => (n - 100) * 0.5 * Math.LN2).filter((x) => x !== 0);

const expPoints = [
  ...uniform(SMALLEST_EXPONENT, LARGEST_EXPONENT, 1500),
  ...uniform(-750 + 5, -708, 400),
  ...bothSigns(acrossBinades(-1070, 8, 400)),
  ...withNeighbours(reductionBorders),
  ...withNeighbours([-708.3964185322641, 709, -745]),
  LARGEST_EXPONENT,
  nextDown(LARGEST_EXPONENT),
].filter((x) => x <= LARGEST_EXPONENT && x >= SMALLEST_EXPONENT);

const tinyAndLarge = [...bothSigns(acrossBinades(-1074, 5, 700)), Number.MIN_VALUE, -Number.MIN_VALUE, SMALLEST_NORMAL];

const expm1Points = [
  ...tinyAndLarge,
  ...uniform(-45, 45, 800),
  ...uniform(-1.5, 1.5, 500),
  ...uniform(45, LARGEST_EXPONENT, 200),
  nextDown(LARGEST_EXPONENT),
  LARGEST_EXPONENT,
  ...withNeighbours(reductionBorders),
];

const tanhPoints = [
  ...tinyAndLarge,
  ...uniform(-23, 23, 800),
  ...uniform(-1, 1, 800),
  ...withNeighbours(reductionBorders),
  ...withNeighbours([22, -22]),
];

const logPoints = [
  ...acrossBinades(-1074, 1023, 1000),
  ...uniform(0, 4, 500),
  ...bothSigns(acrossBinades(-52, -2, 300)).map((x) => 1 + x),
  ...withNeighbours([1, 2, 0.5, Math.SQRT2, Math.SQRT1_2, SMALLEST_NORMAL, 2 ** 1023]),
  ...Array.from({ length: 41 }, (_, n) => 2 ** (n * 50 - 1000)),
  Number.MAX_VALUE,
  Number.MIN_VALUE,
].filter((x) => x > 0 && x !== 1);

interface Case {
  name: string;
  f: (x: number) => number;
  truth: (x: number) => Precise;
  points: readonly number[];
}

const cases: readonly Case[] = [
  { name: 'exp', f: exp, truth: preciseExp, points: expPoints },
  { name: 'expm1', f: expm1, truth: preciseExpm1, points: expm1Points },
  { name: 'log', f: log, truth: preciseLog, points: logPoints },
  { name: 'tanh', f: tanh, truth: preciseTanh, points: tanhPoints },
];

describe.each(cases)('$name', ({ f, truth, points }) => {
  it('is within 2 units of the last place all over its range', () => {
    expect(points.length).toBeGreaterThan(2000);
    let worst = { x: NaN, ulps: 0 };
    for (const x of points) {
      const ulps = ulpsBetween(f(x), truth(x));
      if (ulps > worst.ulps) worst = { x, ulps };
    }
    expect(worst.ulps, `worst at ${worst.x}`).toBeLessThanOrEqual(2);
  });

  it('is NaN for NaN', () => expect(f(NaN)).toBeNaN());
});

describe('exp', () => {
  it.each([
    [0, 1],
    [-0, 1],
    [Infinity, Infinity],
    [-Infinity, 0],
    [Number.MIN_VALUE, 1],
    [nextUp(LARGEST_EXPONENT), Infinity],
    [Number.MAX_VALUE, Infinity],
    [SMALLEST_EXPONENT, Number.MIN_VALUE],
    [-746, 0],
    [-Number.MAX_VALUE, 0],
  ])('of %d is %d', (x, y) => expect(exp(x)).toBe(y));

  it('is finite up to the last argument whose exponential fits', () => {
    expect(exp(LARGEST_EXPONENT)).toBeGreaterThan(1.797693134e308);
    expect(exp(LARGEST_EXPONENT)).toBeLessThan(Infinity);
  });

  it('never falls while x grows, also across the borders of its argument reduction', () => {
    const sorted = expPoints.toSorted((u, v) => u - v);
    for (let n = 1; n < sorted.length; n++) expect(exp(sorted[n])).toBeGreaterThanOrEqual(exp(sorted[n - 1]));
  });
});

describe('expm1', () => {
  it.each([
    [0, 0],
    [-0, -0],
    [Infinity, Infinity],
    [-Infinity, -1],
    [-50, -1],
    [nextUp(LARGEST_EXPONENT), Infinity],
    [Number.MIN_VALUE, Number.MIN_VALUE],
    [-1e-300, -1e-300],
  ])('of %d is %d', (x, y) => expect(expm1(x)).toBe(y));
});

describe('log', () => {
  it.each([
    [1, 0],
    [0, -Infinity],
    [-0, -Infinity],
    [Infinity, Infinity],
    [-1, NaN],
    [-Infinity, NaN],
    [-Number.MIN_VALUE, NaN],
  ])('of %d is %d', (x, y) => expect(log(x)).toBe(y));

  it('turns exp back to the argument', () => {
    for (const x of uniform(-700, 700, 500))
      expect(Math.abs(log(exp(x)) - x)).toBeLessThan(4e-16 * Math.max(1, Math.abs(x)));
  });
});

describe('tanh', () => {
  it.each([
    [0, 0],
    [-0, -0],
    [Infinity, 1],
    [-Infinity, -1],
    [800, 1],
    [-800, -1],
    [Number.MIN_VALUE, Number.MIN_VALUE],
  ])('of %d is %d', (x, y) => expect(tanh(x)).toBe(y));

  it('is odd, and never larger than 1', () => {
    for (const x of tanhPoints) {
      expect(tanh(-x)).toBe(-tanh(x));
      expect(Math.abs(tanh(x))).toBeLessThanOrEqual(1);
    }
  });
});

describe('logit', () => {
  it('is the logarithm of the odds', () => {
    expect(logit(0.5)).toBe(0);
    expect(Math.abs(logit(0.8) - Math.log(4))).toBeLessThan(1e-15);
    expect(Math.abs(logit(0.3) - Math.log(3 / 7))).toBeLessThan(1e-15);
  });

  it.each([0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9])('of %d leads back to it through the logistic function', (p) => {
    expect(Math.abs(1 / (1 + exp(-logit(p))) - p)).toBeLessThan(3e-16);
  });
});
