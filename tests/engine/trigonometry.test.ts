import { describe, expect, it } from 'vitest';
import { cos, createRandom, isAngleTooLarge, LARGEST_ANGLE, sin, tan } from '#engine';
import { nextDown, nextUp, ulpsBetween } from './reference.ts';
import { preciseCos, preciseSin, preciseTan } from './reference-trigonometry.ts';

const random = createRandom(1729);

function uniform(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, () => low + (high - low) * random.next());
}

/** The doubles nearest to multiples of π/4, and their neighbours: where sin, cos or tan is nearly 0 or the reduction changes its n. */
const borders = Array.from({ length: 400 }, (_, n) => (n < 200 ? n : Math.floor(random.next() * 127_000))).flatMap(
  (n) => {
    const x = (n + 1) * (Math.PI / 4);
    return [nextDown(x), x, nextUp(x)];
  },
);

/** Numerators of the continued fraction of π and of π/2: the whole numbers that come nearest to multiples of π/2. */
const nearMisses = [3, 11, 22, 333, 355, 710, 52163, 99733];

const points = [
  ...uniform(-2, 2, 500),
  ...uniform(-100, 100, 500),
  ...uniform(-LARGEST_ANGLE, LARGEST_ANGLE, 500),
  ...uniform(-300, 0, 200).map((power) => 2 ** Math.trunc(power) * (1 + random.next())),
  ...borders,
  ...nearMisses,
  LARGEST_ANGLE,
  -LARGEST_ANGLE,
];

/** The promise is 2 units; the tighter limits notice a lost digit of the argument reduction. */
describe.each([
  { name: 'sin', f: sin, truth: preciseSin, limit: 1 },
  { name: 'cos', f: cos, truth: preciseCos, limit: 1 },
  { name: 'tan', f: tan, truth: preciseTan, limit: 1.5 },
])('$name', ({ f, truth, limit }) => {
  it(`is within ${limit} units of the last place up to the largest angle`, () => {
    let worst = { x: NaN, ulps: 0 };
    for (const x of points) {
      const ulps = ulpsBetween(f(x), truth(x));
      if (ulps > worst.ulps) worst = { x, ulps };
    }
    expect(worst.ulps, `worst at ${worst.x}`).toBeLessThanOrEqual(limit);
  });

  it.each([nextUp(LARGEST_ANGLE), -1e6, 1e300, Infinity, -Infinity, NaN])('is NaN, not wrong, at %d', (x) => {
    expect(f(x)).toBeNaN();
  });
});

describe('the reference itself', () => {
  it('knows the sine of 1 to 16 digits as tables print it', () => {
    expect(ulpsBetween(0.8414709848078965, preciseSin(1))).toBeLessThanOrEqual(0.5);
    expect(ulpsBetween(0.5403023058681398, preciseCos(1))).toBeLessThanOrEqual(0.5);
    expect(ulpsBetween(1.5574077246549023, preciseTan(1))).toBeLessThanOrEqual(0.5);
  });
});

describe('the trigonometric functions', () => {
  it('are exact at 0, the sign of 0 kept', () => {
    expect([sin(0), sin(-0), cos(0), cos(-0), tan(0), tan(-0)]).toEqual([0, -0, 1, 1, 0, -0]);
  });

  it('are odd and even, bit for bit', () => {
    for (const x of points) {
      expect(sin(-x)).toBe(-sin(x));
      expect(cos(-x)).toBe(cos(x));
      expect(tan(-x)).toBe(-tan(x));
    }
  });

  it('stay within [−1, 1]', () => {
    for (const x of points) expect(Math.max(Math.abs(sin(x)), Math.abs(cos(x)))).toBeLessThanOrEqual(1);
  });

  it('have no infinite tangent: no double is a multiple of π/2', () => {
    expect(Number.isFinite(tan(Math.PI / 2))).toBe(true);
  });

  it('say which angles are too large', () => {
    const angles = [LARGEST_ANGLE, nextUp(LARGEST_ANGLE), -Infinity, NaN];
    expect(angles.map(isAngleTooLarge)).toEqual([false, true, true, false]);
  });
});
