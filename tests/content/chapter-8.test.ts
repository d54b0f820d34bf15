import { describe, expect, it } from 'vitest';
import {
  blanks,
  costOfRight,
  cross,
  edge,
  movedUp,
  oneHot,
  pairs,
  powers,
  shares,
  squared,
  three,
  timesFaster,
  twice,
  updates,
  ways,
  wrong,
} from '#content/chapters/08-loss-and-output/chapter.ts';
import { classesOf } from '#content/chapters/08-loss-and-output/classes.ts';
import { outputUnit, updatesToHalf } from '#content/chapters/08-loss-and-output/output-unit.ts';
import { centralDifferences, createRandom, exp } from '#engine';
import { centralDifference, expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const close = (actual: number, expected: number, what?: string) => expectClose(actual, expected, otherOrder, what);
const printed = (actual: number, expected: number) => expectClose(actual, expected, printedDecimals);

describe('a sure and wrong unit', () => {
  it('has the numbers of z = −6 and the target 1', () => {
    printed(squared.q('yHat_1'), 0.00247262);
    printed(squared.q('delta1_1'), -0.00246041);
    printed(cross.q('delta1_1'), -0.99752738);
    expect(timesFaster.toFixed(2)).toBe('405.43');
    printed(cross.q('loss'), 6.00247569);
    printed(costOfRight, 0.00247569);
  });

  it('learns the more slowly from the squared error the further off it is', () => {
    const sizes = wrong.map((unit) => Math.abs(unit.q('delta1_1')));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const errors = wrong.map((unit) => Math.abs(unit.q('error_1')));
    expect(errors).toEqual(errors.toSorted((a, b) => a - b));
  });

  it('needs as many updates as one that steps by the formulas of δ', () => {
    const sigma = (z: number): number => 1 / (1 + Math.exp(-z));
    const stepsBy = (delta: (p: number) => number): number => {
      let [z, count] = [-6, 0];
      for (; sigma(z) <= 0.5; count++) z -= delta(sigma(z));
      return count;
    };
    expect(updates.squared).toBe(stepsBy((p) => (p - 1) * p * (1 - p)));
    expect(updates.cross).toBe(stepsBy((p) => p - 1));
  });

  it('is told where it never comes over a half', () => {
    const right = outputUnit({ activation: 'sigmoid', loss: 'binary-cross-entropy', z: -1, y: 0 });
    expect(() => updatesToHalf(right)).toThrow(RangeError);
  });
});

describe('the pairs', () => {
  it('have the δ that central differences measure', () => {
    for (const [name, unit] of Object.entries(pairs)) {
      const { activations, loss } = unit.trace.network;
      const lossAt = ([z]: readonly number[]) => outputUnit({ activation: activations[1], loss, z, y: 1 }).q('loss');
      const [measured] = centralDifferences(lossAt, [unit.q('z1_1')]);
      expectClose(unit.q('delta1_1'), measured, centralDifference, name);
    }
  });

  it('have the error for δ where the table says so, and only there', () => {
    const isError = Object.values(pairs).map((unit) => Math.abs(unit.q('delta1_1') - unit.q('error_1')) < 1e-12);
    expect(Object.keys(pairs)).toEqual(['linear', 'sigmoid', 'tanh', 'cross']);
    expect(isError).toEqual([true, false, false, true]);
  });
});

describe('softmax with cross-entropy', () => {
  it('has the numbers of the logits 2, 1, 0 and class 2', () => {
    [0.66524096, 0.24472847, 0.09003057].forEach((p, i) => printed(three.p[i], p));
    [0.66524096, -0.75527153, 0.09003057].forEach((delta, j) => printed(three.delta[j], delta));
    printed(three.loss, 1.40760596);
  });

  it('stays the same when all logits move up by a thousand', () => {
    movedUp.p.forEach((p, i) => close(p, three.p[i]));
    close(movedUp.loss, three.loss);
    [1, Math.exp(-1), Math.exp(-2)].forEach((power, i) => close(powers[i], power));
  });

  it('has slopes that end and add up to 0 in each row', () => {
    const ended = [0.24, -0.18, -0.06, -0.18, 0.21, -0.03, -0.06, -0.03, 0.09];
    oneHot.jacobian.flat().forEach((slope, n) => close(slope, ended[n]));
    for (const row of oneHot.jacobian) {
      close(
        row.reduce((sum, slope) => sum + slope, 0),
        0,
      );
    }
  });

  it('brings back over all paths together what the tape brings, for a class or shares of classes', () => {
    const random = createRandom(8);
    const drawn = Array.from({ length: 20 }, () => {
      const parts = [random.next(), random.next(), random.next()];
      const sum = parts.reduce((total, part) => total + part, 0);
      return classesOf(
        [0, 0, 0].map(() => 6 * random.next() - 3),
        parts.map((part) => part / sum),
      );
    });
    for (const each of [three, oneHot, shares, blanks, ...drawn]) {
      const measured = centralDifferences((z: readonly number[]) => classesOf(z, each.y).loss, [...each.z]);
      each.delta.forEach((delta, j) => {
        close(
          each.paths[j].reduce((sum, path) => sum + path, 0),
          delta,
        );
        close(each.p[j] - each.y[j], delta);
        expectClose(delta, measured[j], centralDifference);
      });
    }
  });

  it('leaves one path only where the target is one class', () => {
    expect(oneHot.paths.map((paths) => paths.filter((path) => path !== 0).length)).toEqual([1, 1, 1]);
    [-0.08, 0.3, 0.18].forEach((path, i) => close(shares.paths[0][i], path));
    close(shares.delta[0], 0.4);
  });
});

describe('overflow', () => {
  it('comes after e⁷⁰⁹, and by the plain formula leaves no number of the logits 1002, 1001, 1000', () => {
    expect(edge.z).toBe(709);
    expect(Number.isFinite(edge.power)).toBe(true);
    const plain = movedUp.z.map((z) => exp(z));
    expect(plain).toEqual([Infinity, Infinity, Infinity]);
    expect(plain[0] / plain.reduce((sum, power) => sum + power, 0)).toBeNaN();
    expect(movedUp.p.every(Number.isFinite)).toBe(true);
  });

  it('ends cross-entropy by way of the prediction, and not from the logit', () => {
    expect(ways.map(({ byPrediction }) => byPrediction === undefined)).toEqual([false, false, true]);
    ways.forEach(({ z, fromLogit }) => close(fromLogit, z + Math.log1p(Math.exp(-z))));
    expect(Math.abs(ways[1].byPrediction! - ways[1].fromLogit)).toBeGreaterThan(0.01);
  });

  it('leaves a loss above 0 where softmax is taken twice', () => {
    close(twice.best, Math.E / (Math.E + 2));
    close(twice.least, Math.log(Math.E + 2) - 1);
    expect(Math.max(...twice.p)).toBeLessThan(twice.best);
  });
});
