import { describe, expect, it } from 'vitest';
import {
  centralDifference,
  differencesAt,
  digitsLeft,
  errorModel,
  exampleNetwork,
  forwardDifferences,
  lossAlong,
  lossOf,
  quantity,
  recordMlp,
  roundedPowerOfTen,
} from '#engine';
import type { LossAlong } from '#engine';
import { expectClose } from '../tolerance.ts';
import { f1CentralDifferences } from './fixtures/f1-general.ts';

const { network, sample } = exampleNetwork('general');
const trace = recordMlp(network, sample);
const along = lossAlong(network, sample, 'w2_11');

/** x⁴ / 4: slope x³, C″ = 3x², C‴ = 6x. */
const quartic: LossAlong = { name: 'x', theta: 2, value: (x) => x ** 4 / 4, slope: (x) => x ** 3 };

describe('the loss along one parameter', () => {
  it.each(['w1_11', 'w1_12', 'w1_21', 'w1_22', 'b1_1', 'b1_2', 'w2_11', 'w2_12', 'b2_1'])(
    'starts at the network, with the slope of its trace: %s',
    (name) => {
      const { theta, value, slope } = lossAlong(network, sample, name);
      expect(theta).toBe(quantity(trace, name));
      expect(value(theta)).toBe(trace.loss);
      expect(slope(theta)).toBe(quantity(trace, `d${name}`));
      expect(slope(theta)).not.toBe(0);
    },
  );

  it('is the loss of the network with that parameter changed', () => {
    expect(along.value(0.9)).toBe(lossOf({ ...network, W: [[], network.W[1], [0.9, -1.2]] }, sample));
    expect(network.W[2]).toEqual([0.7, -1.2]);
  });

  it.each(['w3_11', 'w2_21', 'w1_13', 'b2_2', 'b0_1', 'z1_1', 'loss', 'w0_11', ''])('of %j does not exist', (name) => {
    expect(() => lossAlong(network, sample, name)).toThrow(RangeError);
  });

  it.each(['z1_1', 'delta2_1', 'loss'])('of %s is refused, since it is no parameter', (name) => {
    expect(() => lossAlong(network, sample, name)).toThrow(`"${name}" is no parameter of a network`);
  });
});

describe('differences at one h', () => {
  it.each([1e-1, 1e-4, 1e-9, 1e-13])('are those of the differences of vectors, bit for bit: h = %d', (h) => {
    const value = ([theta]: readonly number[]): number => along.value(theta);
    const { forward, central } = differencesAt(along, h);
    expect(forward).toBe(forwardDifferences(value, [0.7], h)[0]);
    expect(central).toBe(centralDifference(value, [0.7], 0, h));
  });

  it.each(f1CentralDifferences)('have the printed error of F1 at h = $h', ({ h, error }) => {
    expectClose(differencesAt(along, h).centralError, error, { absolute: 2 ** -52 / h, relative: 0.01 });
  });

  it('have a central error of about 1.12e-12 at h = 1e-5, and worse ones on both sides', () => {
    const errors = [1e-4, 1e-5, 1e-6].map((h) => differencesAt(along, h).centralError);
    expectClose(errors[1], 1.12e-12, { absolute: 1e-14, relative: 0 });
    expect(errors[0]).toBeGreaterThan(10 * errors[1]);
    expect(errors[2]).toBeGreaterThan(10 * errors[1]);
  });

  it('keep the losses they were made of', () => {
    const { here, up, down } = differencesAt(quartic, 0.5);
    expect([here, up, down]).toEqual([4, 2.5 ** 4 / 4, 1.5 ** 4 / 4]);
  });

  it.each([0, -1, NaN, Infinity])('refuse the step %d', (h) => {
    expect(() => differencesAt(along, h)).toThrow(`h must be a positive finite number, got ${h}`);
  });
});

describe('the model of the errors', () => {
  it('is ½ C″, ⅙ C‴ and ε C: 6, 2 and 4ε for x⁴/4 at 2', () => {
    const { forward, central, rounding } = errorModel(quartic);
    expectClose(forward, 6, { absolute: 1e-6, relative: 0 });
    expectClose(central, 2, { absolute: 1e-6, relative: 0 });
    expect(rounding).toBe(4 * 2 ** -52);
  });

  it('meets the errors of F1 where truncation rules', () => {
    const { forward, central } = errorModel(along);
    const { forwardError, centralError } = differencesAt(along, 1e-3);
    expectClose(forward * 1e-3, forwardError, { absolute: 0, relative: 0.01 });
    expectClose(central * 1e-6, centralError, { absolute: 0, relative: 0.01 });
  });

  it('bounds the errors of F1 where rounding rules, within a factor of 4', () => {
    const { rounding } = errorModel(along);
    for (let k = 9; k <= 13; k++) {
      const h = Number(`1e-${k}`);
      expect(differencesAt(along, h).centralError).toBeLessThan((4 * rounding) / h);
    }
  });
});

describe('a power of ten rounded to three digits', () => {
  it.each([-13, -5, -1, 0, 3])('is exact for the whole exponent %d', (exponent) => {
    expect(roundedPowerOfTen(exponent)).toBe(Number(`1e${exponent}`));
  });

  it.each([
    [-5.3, 5.01e-6],
    [-0.1, 0.794],
    [-12.9, 1.26e-13],
    [0.5, 3.16],
  ])('of %d is %d', (exponent, expected) => {
    expect(roundedPowerOfTen(exponent)).toBe(expected);
  });
});

describe('the digits a subtraction leaves', () => {
  it.each([
    [1 + 1e-5, 1, 10],
    [0.1, 0.3, 15],
    [1, 0, 15],
    [1, -1, 15],
    [1 + 2 ** -52, 1, 0],
    [2, 2, 0],
    [0, 0, 0],
  ])('of %d and %d are %d', (up, down, expected) => {
    expect(digitsLeft(up, down)).toBe(expected);
  });
});
