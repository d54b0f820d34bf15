import { describe, expect, it } from 'vitest';
import { DialState } from '#components/widgets/difference-dial/dial-state.svelte.ts';
import { ErrorCurve, errorRange, inTenths, parameterIds } from '#components/widgets/difference-dial/error-curve.ts';
import { defaultLink } from '#components/widgets/difference-dial/link.ts';
import type { Prediction } from '#components/widgets/difference-dial/link.ts';
import { derivativeBy, shiftedLoss } from '#components/widgets/difference-dial/symbols.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose } from '../../tolerance.ts';

function open(guess: Prediction = 'unknown', h = -1, seen = h): DialState {
  const dial = new DialState();
  dial.restore({ ...defaultLink, guess, h, seen });
  return dial;
}

describe('before the prediction', () => {
  it('h stays at its largest and nothing is drawn', () => {
    const dial = open('open', -9, -12);
    dial.turn(-5);
    expect([dial.exponent, dial.point.h, dial.points, dial.guides]).toEqual([-1, 0.1, [], []]);
    expect([dial.smallest, dial.hasReached(-1), dial.wholePowers(false)]).toEqual([undefined, false, []]);
  });

  it('a place is marked, moved, and given as the prediction', () => {
    const dial = open('open');
    expect(dial.ghost).toBeUndefined();
    dial.takeAt(1e-9, 3.2e-11);
    expect(dial.ghost).toEqual([1e-9, 3.16e-11]);
    dial.take({ h: -8 });
    expect(dial.aim).toEqual({ h: -8, error: -10.5 });
    dial.say(dial.aim!);
    expect([dial.isOpen, dial.prediction]).toEqual([false, { h: -8, error: -10.5 }]);
    dial.takeAt(1e-2, 1e-2);
    expect(dial.ghost).toEqual([1e-8, 3.16e-11]);
  });

  it('a place beyond the axes is put onto their border', () => {
    const dial = open('open');
    dial.takeAt(1e-20, 5);
    expect(dial.aim).toEqual({ h: -13, error: errorRange.high });
    dial.takeAt(0, 0);
    expect(dial.aim).toEqual({ h: -13, error: errorRange.low });
  });

  it('the whole table may be asked for, for paper', () => {
    expect(
      open('open')
        .wholePowers(true)
        .map(({ h }) => h),
    ).toEqual(Array.from({ length: 13 }, (_, n) => Number(`1e-${n + 1}`)));
  });
});

describe('turning the dial', () => {
  it('draws the curves down to the smallest h visited, in tenths of a power of ten', () => {
    const dial = open();
    dial.turn(-3);
    expect(dial.points.map(({ h }) => h)).toHaveLength(21);
    dial.turn(-2);
    expect(dial.points).toHaveLength(21);
    expect(dial.exponent).toBe(-2);
    dial.turn(-99);
    expect([dial.exponent, dial.points.length, dial.isComplete]).toEqual([-13, 121, true]);
  });

  it('rounds to tenths, so that the whole powers are met exactly', () => {
    const dial = open();
    dial.turn(-4.96);
    expect(dial.point.h).toBe(1e-5);
  });

  it('F1 has its smallest central error near h = 1e-5, where it is 1.12e-12; the derivative is −0.1208157952', () => {
    const dial = open('unknown', -13);
    expectClose(Math.log10(dial.smallest!.h), -5, { absolute: 0.25, relative: 0 });
    expect(dial.smallest!.centralError).toBeLessThanOrEqual(1.12e-12);
    const [atFifth] = dial.wholePowers(false).filter(({ h }) => h === 1e-5);
    expectClose(atFifth.centralError, 1.12e-12, { absolute: 5e-15, relative: 0 });
    expectClose(dial.curve.exact, -0.1208157952, { absolute: 5e-11, relative: 0 });
  });

  it('has the printed errors at the whole powers of ten', () => {
    const forward = ['1.97e-4', '2.75e-5', '2.83e-6', '2.84e-7', '2.84e-8', '2.76e-9'];
    // Of the fourth the rounding of the losses, up to 2⁻⁵²·C/h, takes the third digit.
    const central = ['8.65e-5', '8.66e-7', '8.66e-9', '8.64e-11', '1.12e-12', '3.08e-11'];
    const rows = open('unknown', -6).wholePowers(false);
    expect(rows.map(({ forwardError }) => forwardError.toExponential(2))).toEqual(forward);
    expect(rows.map(({ centralError }) => centralError.toExponential(2))).toEqual(central);
  });

  it('says what most of the error comes from, and how many digits are left', () => {
    const dial = open();
    const seen = [-1, -4, -6, -13].map((exponent) => {
      dial.turn(exponent);
      return [dial.cause, dial.digits];
    });
    expect(seen).toEqual([
      ['truncation', 14],
      ['truncation', 11],
      ['rounding', 9],
      ['rounding', 2],
    ]);
  });
});

describe('the prediction', () => {
  it.each([
    [-5.5, 'near'],
    [-9, 'smaller'],
    [-13, 'smaller'],
    [-2, 'larger'],
  ] as const)('of h = 10^%d is %s, once all has been seen', (h, verdict) => {
    const dial = open({ h, error: -9 }, -12.9);
    expect(dial.verdict).toBeUndefined();
    dial.turn(-13);
    expect(dial.verdict).toBe(verdict);
  });

  it('is not judged where there was none', () => expect(open('unknown', -13).verdict).toBeUndefined());
});

describe('the guides', () => {
  it('follow both truncations, and rounding from where it shows', () => {
    expect(open('unknown', -7).guides.map(({ id }) => id)).toEqual(['forward', 'central']);
    expect(open('unknown', -8).guides.map(({ id }) => id)).toEqual(['forward', 'central', 'rounding']);
  });

  it('have the slopes 1, 2 and −1 on these axes', () => {
    const slopes = open('unknown', -13).guides.map(({ points }) => {
      const [[h0, e0], [h1, e1]] = [points[0], points.at(-1)!];
      return Math.log10(e1 / e0) / Math.log10(h1 / h0);
    });
    [1, 2, -1].forEach((slope, n) => expectClose(slopes[n], slope, { absolute: 0.01, relative: 0 }));
  });
});

describe.each(parameterIds)('%s', (id) => {
  it('has every error on the axes, whatever h', () => {
    const errors = new ErrorCurve(id)
      .downTo(-13)
      .flatMap(({ forwardError, centralError }) => [forwardError, centralError]);
    expect(errors).toHaveLength(242);
    for (const error of errors) {
      expect(error).toBeGreaterThan(1e-15);
      expect(error).toBeLessThan(1e-2);
    }
  });

  it('keeps the range already seen when it is chosen', () => {
    const dial = open('unknown', -9);
    dial.of = id;
    expect(dial.points).toHaveLength(81);
    expect(dial.curve.along.name).toBe(id);
  });
});

it('tenths are never −0', () => expect(Object.is(inTenths(-0.01), 0)).toBe(true));

it('writes what it computes in the symbols of the book', () => {
  expect(toPlain(shiftedLoss('w2_11', '−'))).toBe('C(w⁽²⁾₁₁ − h)');
  expect(toPlain(shiftedLoss('b1_2', '+'))).toBe('C(b⁽¹⁾₂ + h)');
  expect(toPlain(derivativeBy('w2_11'))).toBe('∂C/∂w⁽²⁾₁₁');
});
