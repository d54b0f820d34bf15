import { describe, expect, it } from 'vitest';
import { billOf } from '#content/chapters/01-downhill/bill.ts';
import {
  bills,
  daysForThousand,
  fourWays,
  fromAbove,
  nudged,
  otherBowl,
  rounding,
  smaller,
  squareAt3,
  threeSteps,
  twoKnobs,
  weight,
} from '#content/chapters/01-downhill/chapter.ts';
import { firstOutputWeight, nudge } from '#content/chapters/01-downhill/nudges.ts';
import { valleyOf, walkDown } from '#content/chapters/01-downhill/walks.ts';
import { exampleNetwork, recordMlp } from '#engine';
import { expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const close = (actual: number, expected: number) => expectClose(actual, expected, otherOrder);

describe('a walk', () => {
  it('leads by hand from 1 to 1.2, 1.38 and 1.542, each time with a shorter step', () => {
    threeSteps.forEach(({ to }, n) => close(to[0], [1.2, 1.38, 1.542][n]));
    const lengths = threeSteps.map(({ move }) => Math.abs(move[0]));
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });

  it('multiplies v by 1 − 9η, and grows only by the largest of the four rates', () => {
    for (const { factor, v } of fourWays) v.forEach((value, n) => close(value, factor ** (n + 1)));
    expect(fourWays.map(({ factor }) => Math.abs(factor) > 1)).toEqual([false, false, false, true]);
    expect(fourWays.map(({ factor }) => factor < 0)).toEqual([false, false, true, true]);
  });

  it('comes nearer by every rate below 2/k and goes away by every rate above', () => {
    for (const k of [1, 4, 9]) {
      for (const part of [0.01, 0.5, 0.999, 1.001, 1.5]) {
        const [{ from, to }] = walkDown(valleyOf(k, 3), { eta: (part * 2) / k, start: [1], steps: 1 });
        expect(Math.abs(to[0] - 3) < Math.abs(from[0] - 3), `k = ${k}, ${part} of 2/k`).toBe(part < 1);
      }
    }
  });

  it('goes over two knobs from (3, 1) to (2.7, 0.1) and (2.43, 0.01)', () => {
    [2.7, 0.1].forEach((value, n) => close(twoKnobs[0].to[n], value));
    [2.43, 0.01].forEach((value, n) => close(twoKnobs[1].to[n], value));
    close(twoKnobs[0].lossAfter, 3.69);
    expect(twoKnobs[1].lossBefore).toBe(twoKnobs[0].lossAfter);
  });

  it('fills the blanks of the faded examples', () => {
    [4.6, 4.28].forEach((value, n) => close(fromAbove[n].to[0], value));
    [1.8, -0.6].forEach((value, n) => close(otherBowl[0].to[n], value));
    close(squareAt3.forward, 6.1);
    close(squareAt3.central, 6);
  });
});

describe('a nudge', () => {
  it('is of the loss of F1 along its first output weight', () => {
    const { network, sample } = exampleNetwork('general');
    expect(weight.at).toBe(0.7);
    expect(weight.loss(0.7)).toBe(recordMlp(network, sample).loss);
    expectClose(weight.derivative, -0.1208157952, printedDecimals);
  });

  it('has the differences of the fixture', () => {
    expectClose(nudged.forward, -0.1208433381, printedDecimals);
    expectClose(nudged.central, -0.1208149296, printedDecimals);
    expect(nudged.centralError).toBeLessThan(nudged.forwardError / 10);
  });

  it('is nearest by the central difference at 10⁻⁵, by the forward one at 10⁻⁷, of the steps in the table', () => {
    const best = (error: 'forwardError' | 'centralError') => smaller.toSorted((a, b) => a[error] - b[error])[0].digits;
    expect([best('centralError'), best('forwardError')]).toEqual([5, 7]);
  });

  it('is off by a tenth and a hundredth where h is a tenth and rounding is small', () => {
    const [, coarse, fine] = smaller;
    expect(coarse.forwardError / fine.forwardError).toBeCloseTo(10, 0);
    expect(coarse.centralError / fine.centralError).toBeCloseTo(100, 0);
  });

  it('finds in a network with two outputs the derivative by the same weight', () => {
    const other = firstOutputWeight(exampleNetwork('two-outputs'));
    expectClose(nudge(other, 1e-5).central, other.derivative, printedDecimals);
  });
});

describe('the bill', () => {
  it('is P + 1 and 2P forward passes', () => {
    expect(bills.map(({ forward, central }) => [forward.passes, central.passes])).toEqual([
      [10, 18],
      [79_511, 159_020],
      [1_000_001, 2_000_000],
    ]);
  });

  it('is five and a half hours for a million parameters, and 231 days for a thousand steps', () => {
    close(billOf(1e6, 0.01).central.hours, 50 / 9);
    expect(Math.round(daysForThousand)).toBe(231);
  });
});

it('the spacing of numbers near 1 is that of doubles and singles', () => {
  const [double, single] = rounding.map(({ epsilon }) => epsilon);
  expect(double).toBe(Number.EPSILON);
  expect(single).toBe(Math.fround(1 + single) - 1);
  expect(Math.fround(1 + single / 2)).toBe(1);
});
