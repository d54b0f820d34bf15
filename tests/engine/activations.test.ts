import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation, activations, erfc, exp } from '#engine';
import type { ActivationId } from '#engine';
import { activationTerms } from '#notation/activation-terms.ts';
import { renderMath } from '#notation/katex.ts';
import { toTex } from '#notation/tex.ts';
import { number } from '#notation/tokens.ts';
import { expectClose, printedDecimals } from '../tolerance.ts';

/** The slope bends at most as fast as GELU's, 2.6 by h²/6; rounding of f up to 30 leaves 2⁻⁵² · 30 / h. */
const slopeByDifference = { absolute: 2e-9, relative: 0 };

describe.each(Object.entries(activations))('%s', (id, row) => {
  const { id: ownId, f, df, fRow, dfRow, kinks, constants, tex, valueTex, slopeTex, source } = row;

  it('is registered under its own id and says where it comes from', () => {
    expect(ownId).toBe(id);
    expect(activation(id)).toBe(row);
    expect(source).not.toBe('');
    expect(Object.values(constants).every(Number.isFinite)).toBe(true);
  });

  it('is written as formulas that can be set', () => {
    for (const formula of [tex, valueTex('z'), slopeTex('z', 'a'), slopeTex('z^{(2)}_1', 'a^{(2)}_1')]) {
      expect(() => renderMath(formula, { display: true })).not.toThrow();
    }
    const { value, arithmetic, slope } = activationTerms(id as ActivationId);
    for (const tokens of [value(number(-2)), arithmetic(number(-2), number(2)), slope(number(-2), number(f(-2)))]) {
      expect(() => renderMath(toTex(tokens), { display: true })).not.toThrow();
    }
  });

  it('has formulas that name what they are of; only the slope of identity is the same everywhere', () => {
    const z = 'z^{(2)}_1';
    const a = 'a^{(2)}_1';
    expect(valueTex(z)).toContain(z);
    if (id === 'identity') expect(slopeTex(z, a)).toBe('1');
    else expect([z, a].some((name) => slopeTex(z, a).includes(name))).toBe(true);
  });

  it('works on a part of a row as on its numbers one by one, and leaves the rest alone', () => {
    const z = Float64Array.of(-3, -0.7, -0, 0.4, 2, -1.5);
    const row = z.slice().fill(7);
    fRow(z, row, 1, 5);
    expect([...row]).toEqual([7, ...[...z.subarray(1, 5)].map(f), 7]);
    const delta = Float64Array.of(2, 3, -4, 5, 6, 7);
    const before = [...delta];
    dfRow(z, row, delta, 1, 5);
    const isInside = (n: number): boolean => n >= 1 && n < 5;
    expect([...delta]).toEqual(before.map((red, n) => (isInside(n) ? red * df(z[n], row[n]) : red)));
  });

  it('works on a row as on its numbers where numbers end', () => {
    const z = Float64Array.of(-Infinity, -Number.MAX_VALUE, -5e-324, -0, 0, 5e-324, Number.MAX_VALUE, Infinity, NaN);
    const row = z.slice();
    fRow(z, row, 0, z.length);
    expect([...row]).toEqual([...z].map(f));
    const delta = z.slice().fill(-2);
    dfRow(z, row, delta, 0, z.length);
    expect([...delta]).toEqual([...z].map((number, n) => -2 * df(number, row[n])));
  });

  it('has the slope that central differences find away from its kinks', () => {
    const h = 1e-5;
    const weightedSum = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(
        weightedSum.filter((z) => kinks.every((kink: number) => Math.abs(z - kink) > 2 * h)),
        (z) => expectClose((f(z + h) - f(z - h)) / (2 * h), df(z, f(z)), slopeByDifference, `at ${z}`),
      ),
    );
  });

  it('hands NaN on, so that no layer hides an overflow', () => expect(f(NaN)).toBeNaN());
});

it.each(['identity', 'sigmoid', 'tanh', 'relu', 'leaky-relu', 'elu', 'selu', 'softplus', 'softsign', 'hard-sigmoid'])(
  '%s never falls, and its slope is never negative; silu and the gelus do fall, on the left',
  (id) => {
    const { f, df } = activation(id);
    const points = [-30, -4, -1.5, -0.3, -1e-3, 1e-3, 0.2, 0.9, 2.5, 6, 30];
    points.forEach((z, n) => {
      expect(df(z, f(z))).toBeGreaterThanOrEqual(0);
      if (n > 0) expect(f(z)).toBeGreaterThanOrEqual(f(points[n - 1]));
    });
    for (const { f, df } of [activations.silu, activations.gelu, activations['gelu-tanh']]) {
      expect(df(-2, f(-2))).toBeLessThan(0);
    }
  },
);

describe('the printed table of values and slopes', () => {
  const at = [-2, -0.5, 0.5, 2];
  it.each<[ActivationId, [string, string][]]>([
    [
      'relu',
      [
        ['0', '0'],
        ['0', '0'],
        ['0.5', '1'],
        ['2', '1'],
      ],
    ],
    [
      'leaky-relu',
      [
        ['-0.02', '0.01'],
        ['-0.005', '0.01'],
        ['0.5', '1'],
        ['2', '1'],
      ],
    ],
    [
      'elu',
      [
        ['-0.86466472', '0.13533528'],
        ['-0.39346934', '0.60653066'],
        ['0.5', '1'],
        ['2', '1'],
      ],
    ],
    [
      'softplus',
      [
        ['0.12692801', '0.11920292'],
        ['0.47407698', '0.37754067'],
        ['0.97407698', '0.62245933'],
        ['2.12692801', '0.88079708'],
      ],
    ],
    [
      'silu',
      [
        ['-0.23840584', '-0.09078425'],
        ['-0.18877033', '0.26003881'],
        ['0.31122967', '0.73996119'],
        ['1.76159416', '1.09078425'],
      ],
    ],
    [
      'gelu',
      [
        ['-0.04550026', '-0.08523180'],
        ['-0.15426877', '0.13250488'],
        ['0.34573123', '0.86749512'],
        ['1.95449974', '1.08523180'],
      ],
    ],
  ])('holds for %s', (id, printed) => {
    const { f, df } = activations[id];
    printed.forEach(([value, slope], n) => {
      expectClose(f(at[n]), Number(value), printedDecimals, `f(${at[n]})`);
      expectClose(df(at[n], f(at[n])), Number(slope), printedDecimals, `f′(${at[n]})`);
    });
  });

  it.each([
    [0, 0.5, 0.25, 0, 1],
    [0.5, 0.62245933, 0.23500371, 0.46211716, 0.78644773],
    [1, 0.73105858, 0.19661193, 0.76159416, 0.41997434],
    [1.5, 0.81757448, 0.14914645, 0.90514825, 0.18070664],
    [1.66288589, 0.84062502, 0.1339746, 0.93060486, 0.1339746],
    [2, 0.88079708, 0.10499359, 0.96402758, 0.07065082],
    [3, 0.95257413, 0.04517666, 0.99505475, 0.00986604],
    [4, 0.98201379, 0.01766271, 0.9993293, 0.00134095],
    [5, 0.99330715, 0.00664806, 0.9999092, 0.00018158],
  ])('holds for sigmoid and tanh at %d', (z, ...printed) => {
    const { sigmoid, tanh } = activations;
    const values = [sigmoid, tanh].flatMap(({ f, df }) => [f(z), df(z, f(z))]);
    values.forEach((value, n) => expectClose(value, printed[n], printedDecimals));
  });
});

describe('at its kinks every activation takes the slope PyTorch takes', () => {
  it.each<[ActivationId, number, number]>([
    ['relu', 0, 0],
    ['leaky-relu', 0, 0.01],
    ['elu', 0, 1],
    ['selu', 0, 1.0507009873554805 * 1.6732632423543772],
    ['softsign', 0, 1],
    ['hard-sigmoid', -3, 0],
    ['hard-sigmoid', 3, 0],
  ])('%s at %d: %d', (id, z, slope) => {
    const { f, df, kinks } = activations[id];
    expect(kinks).toContain(z);
    expect(df(z, f(z))).toBe(slope);
  });
});

describe('selu', () => {
  it('has the constants that its condition, mean 0 and variance 1, gives in closed form', () => {
    const { alpha, lambda } = activations.selu.constants;
    const [tail, twoTail, e] = [erfc(Math.SQRT1_2), erfc(Math.SQRT2), exp(1)];
    const rootE = Math.sqrt(e);
    expectClose(alpha, -Math.sqrt(2 / Math.PI) / (tail * rootE - 1), { absolute: 0, relative: 1e-14 });
    const inner = 2 * twoTail * e * e + Math.PI * tail * tail * e - 2 * (2 + Math.PI) * tail * rootE + Math.PI + 2;
    const closed = ((1 - tail * rootE) * Math.sqrt(2 * Math.PI)) / Math.sqrt(inner);
    expectClose(lambda, closed, { absolute: 0, relative: 1e-14 });
  });
});

it('gelu and its approximation by tanh are nowhere 5e-4 apart', () => {
  for (let z = -6; z <= 6; z += 0.125) {
    expect(Math.abs(activations.gelu.f(z) - activations['gelu-tanh'].f(z))).toBeLessThan(5e-4);
  }
});

it('hard-sigmoid is straight from 0 at −3 to 1 at 3', () => {
  expect([-4, -3, 0, 1.5, 3, 4].map(activations['hard-sigmoid'].f)).toEqual([0, 0, 0.5, 0.75, 1, 1]);
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

it.each(['silu', 'gelu', 'gelu-tanh'] as const)('%s comes to 0 from below, infinitely far to the left', (id) => {
  expect(activations[id].f(-Infinity)).toBe(-0);
});

it('an unknown activation is refused, naming the known ones', () => {
  const known = Object.keys(activations).join(', ');
  expect(() => activation('maxout')).toThrow(new RangeError(`unknown activation "maxout"; known: ${known}`));
  expect(() => activation('toString')).toThrow(RangeError);
});
