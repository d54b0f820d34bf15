import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRandom,
  erf,
  erfc,
  exp,
  log1p,
  logSumExp,
  normalCdf,
  normalDensity,
  softmax,
  softmaxJacobian,
} from '#engine';
import { expectClose, otherOrder, terminatingDecimal } from '../tolerance.ts';
import { ulpsBetween } from './reference.ts';
import { precise, relativeDistance, truth } from './reference-special.ts';

const random = createRandom(19720101);
const uniform = (low: number, high: number, count: number): number[] =>
  Array.from({ length: count }, () => low + (high - low) * random.next());
const bothSigns = (points: readonly number[]): number[] => points.flatMap((x) => [x, -x]);
const tiny = [5e-324, 1e-310, 1e-300, 1e-100, 1e-20, 1e-16, 1e-8, 1e-4];

/** The largest distance of a function from the truth over some points. */
function worst(points: readonly number[], distance: (x: number) => number): { x: number; by: number } {
  return points.map((x) => ({ x, by: distance(x) })).reduce((most, here) => (here.by > most.by ? here : most));
}

describe('the reference', () => {
  it('knows erf 1, erfc 5, Φ(−8) and ln 1.5 from the tables', () => {
    const digits = (fixed: bigint, scale: bigint): string => String((fixed * 10n ** scale) >> 1400n);
    expect(digits(truth.erf(1), 25n)).toBe('8427007929497148693412206');
    expect(digits(truth.erfc(5), 30n)).toBe('1537459794428034850');
    expect(digits(truth.normalCdf(-8), 31n)).toBe('6220960574271784');
    expect(digits(truth.log1p(0.5), 25n)).toBe('4054651081081643819780131');
  });
});

describe('log1p', () => {
  it('is within 2 units of the last place', () => {
    const points = [
      ...bothSigns(tiny),
      ...uniform(-0.9999, 1, 600),
      ...uniform(1, 50, 100),
      -0.29,
      0.41,
      -1 + 2 ** -53,
      1e6,
    ];
    const { x, by } = worst(points, (x) => ulpsBetween(log1p(x), precise(truth.log1p(x))));
    expect(by, `at ${x}`).toBeLessThanOrEqual(2);
  });
  it('is within 0.85 of them near 0, and puts back what 1 + x rounds off', () => {
    const distance = (x: number): number => ulpsBetween(log1p(x), precise(truth.log1p(x)));
    const near = worst([...bothSigns(tiny), ...uniform(-0.2899, 0.4099, 600)], distance);
    expect(near.by, `at ${near.x}`).toBeLessThanOrEqual(0.85);
    // Drawn numbers end early; divided by 7 they have digits to the last place.
    const far = worst(uniform(3, 350, 200).map((x) => x / 7), distance); // prettier-ignore
    expect(far.by, `at ${far.x}`).toBeLessThanOrEqual(1.5);
  });
  it.each([
    [0, 0],
    [-0, -0],
    [-1, -Infinity],
    [-1.5, NaN],
    [NaN, NaN],
    [Infinity, Infinity],
  ])('of %d is %d', (x, expected) => expect(log1p(x)).toBe(expected));
});

describe('erf', () => {
  const points = [
    ...bothSigns([...tiny, 0.5, 1, 2, 3, 5, 5.9, 6, 10]),
    ...uniform(-6, 6, 400),
    1 - 2 ** -53,
    1 + 2 ** -52,
  ];
  it('is within 1e-15 of its value', () => {
    const { x, by } = worst(points, (x) => relativeDistance(erf(x), truth.erf(x)));
    expect(by, `at ${x}`).toBeLessThanOrEqual(1e-15);
  });
  it('is exactly odd, and keeps the sign of 0', () => {
    for (const x of points) expect(erf(-x)).toBe(-erf(x));
    expect(erf(-0)).toBe(-0);
  });
  it('ends at ±1, and hands NaN on', () => {
    expect([erf(Infinity), erf(-Infinity), erf(1e308), erf(-6)]).toEqual([1, -1, 1, -1]);
    expect([erf(NaN), erfc(NaN), normalCdf(NaN), normalDensity(NaN)]).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe('erfc', () => {
  it('keeps its digits to where it leaves the normal doubles', () => {
    const points = [...uniform(-5, 2, 150), ...uniform(1, 26.5, 60), 1, 26.5];
    const { x, by } = worst(points, (x) => relativeDistance(erfc(x), truth.erfc(x)));
    expect(by, `at ${x}`).toBeLessThanOrEqual(1e-14);
  });
  it('is 2 on the far left, 0 on the far right', () => {
    expect([erfc(-Infinity), erfc(-10), erfc(0), erfc(28), erfc(1e308), erfc(Infinity)]).toEqual([2, 2, 1, 0, 0, 0]);
  });
});

describe('the normal distribution', () => {
  it('keeps the digits of Φ far to the left', () => {
    const points = [...uniform(-3, 9, 150), ...uniform(-37.5, -1, 60), -Math.SQRT2, 0];
    const { x, by } = worst(points, (z) => relativeDistance(normalCdf(z), truth.normalCdf(z)));
    expect(by, `at ${x}`).toBeLessThanOrEqual(1e-14);
  });
  it('has φ as the slope of Φ', () => {
    for (const z of uniform(-6, 6, 100)) {
      expectClose((normalCdf(z + 1e-5) - normalCdf(z - 1e-5)) / 2e-5, normalDensity(z), {
        absolute: 1e-9,
        relative: 0,
      });
    }
    expect([normalDensity(Infinity), normalDensity(-1e300), normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([
      0, 0, 0, 1,
    ]);
  });
});

describe('softmax', () => {
  const logits = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 6 });
  const p = softmax([Math.log(0.6), Math.log(0.3), Math.log(0.1)]);

  it('F9: of ln (0.6, 0.3, 0.1) gives these, and the printed Jacobian', () => {
    [0.6, 0.3, 0.1].forEach((expected, i) => expectClose(p[i], expected, terminatingDecimal));
    const jacobian = [0.24, -0.18, -0.06, -0.18, 0.21, -0.03, -0.06, -0.03, 0.09];
    softmaxJacobian(p)
      .flat()
      .forEach((value, n) => expectClose(value, jacobian[n], terminatingDecimal));
  });

  it('F9: of (2, 1, 0) is as printed, and the same to the last bit a thousand higher', () => {
    expect(softmax([2, 1, 0]).map((value) => value.toFixed(8))).toEqual(['0.66524096', '0.24472847', '0.09003057']);
    expect(softmax([1002, 1001, 1000])).toEqual(softmax([2, 1, 0]));
  });

  it('does not change when all logits are shifted', () => {
    fc.assert(
      fc.property(logits, fc.integer({ min: -1000, max: 1000 }), (z, by) => {
        const shifted = softmax(z.map((value) => value + by));
        softmax(z).forEach((value, i) => expectClose(shifted[i], value, otherOrder));
        expectClose(logSumExp(z.map((value) => value + by)), logSumExp(z) + by, otherOrder);
      }),
    );
  });

  it('is positive and adds up to 1; so do the rows of its Jacobian to 0', () => {
    fc.assert(
      fc.property(logits, (z) => {
        const probabilities = softmax(z);
        expect(probabilities.every((value) => value > 0 && value <= 1)).toBe(true);
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        expectClose(sum(probabilities), 1, otherOrder);
        for (const row of softmaxJacobian(probabilities)) expectClose(sum(row), 0, otherOrder);
      }),
    );
  });

  it('has the Jacobian that central differences find', () => {
    const z = [0.3, -1.2, 2, 0];
    const jacobian = softmaxJacobian(softmax(z));
    z.forEach((_, j) => {
      const up = softmax(z.with(j, z[j] + 1e-5));
      const down = softmax(z.with(j, z[j] - 1e-5));
      up.forEach((value, i) => expectClose((value - down[i]) / 2e-5, jacobian[i][j], { absolute: 1e-9, relative: 0 }));
    });
  });

  it('gives all to one infinite logit, nothing to −Infinity, and 1 to a single one', () => {
    expect(softmax([3, Infinity, -5])).toEqual([0, 1, 0]);
    expect(softmax([-Infinity, 0, 0])).toEqual([0, 0.5, 0.5]);
    expect(softmax([-1e308])).toEqual([1]);
    expect(softmax([1e308, -1e308])).toEqual([1, 0]);
  });

  it('has no limit at two infinite logits, and says so by NaN', () => {
    expect(softmax([Infinity, Infinity])[1]).toBeNaN();
  });

  it('loses nothing where the difference of two logits is rounded', () => {
    for (const [u, v] of [
      [-700.1, 0.3],
      [-500.7, 0.1],
      [-333.3, 1 / 3],
      [-64.1, 1e-3],
      [0.1, 90.3],
    ]) {
      const d = u - v;
      expect(u - (d + (u - d)) + (u - d - v), 'nothing is rounded off').not.toBe(0);
      expect(Math.abs(softmax([u, v])[0] / (exp(u) / exp(v)) - 1), `${u} beside ${v}`).toBeLessThan(2e-15);
    }
  });

  it('of several largest logits takes the first for the largest: the others are added up as they stand', () => {
    const third = 2 - 1.1;
    const [first, second] = [exp(1.9 - 2), exp(third - 2)];
    expect(1 + first + second).not.toBe(first + second + 1);
    expect(softmax([2, 1.9, third, 2])[0]).toBe(1 / (1 + (first + second + 1)));
  });

  it('of nothing is refused', () => {
    for (const f of [softmax, logSumExp])
      expect(() => f([])).toThrow(new RangeError('z must have at least 1 entry, got 0'));
  });
});
