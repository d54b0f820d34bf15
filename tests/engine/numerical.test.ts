import { describe, expect, it } from 'vitest';
import {
  centralDifferences,
  DEFAULT_FORWARD_H,
  DEFAULT_H,
  exampleNetwork,
  forwardDifferences,
  layersOf,
  lossOf,
  numericalGradients,
  recordMlp,
} from '#engine';
import { expectClose } from '../tolerance.ts';
import { f1CentralDifferences } from './fixtures/f1-general.ts';

/** Forward differences for ∂C/∂w⁽²⁾₁₁ on F1, and how far they are from the truth. */
const f1ForwardDifferences = [
  { h: 1e-1, printed: '-0.1210124307', error: 1.97e-4 },
  { h: 1e-2, printed: '-0.1208433381', error: 2.75e-5 },
  { h: 1e-3, printed: '-0.1208186275', error: 2.83e-6 },
  { h: 1e-4, printed: '-0.1208160792', error: 2.84e-7 },
  { h: 1e-5, printed: '-0.1208158236', error: 2.84e-8 },
  { h: 1e-6, printed: '-0.1208157979', error: 2.76e-9 },
  { h: 1e-7, printed: '-0.1208157949', error: 3.22e-10 },
  { h: 1e-8, printed: '-0.1208157935', error: 1.71e-9 },
  { h: 1e-9, printed: '-0.1208157463', error: 4.89e-8 },
  { h: 1e-10, printed: '-0.1208155798', error: 2.15e-7 },
  { h: 1e-11, printed: '-0.1208089184', error: 6.88e-6 },
  { h: 1e-12, printed: '-0.1207645095', error: 5.13e-5 },
  { h: 1e-13, printed: '-0.1201816424', error: 6.34e-4 },
];

const { network, sample } = exampleNetwork('general');
const exact = layersOf(recordMlp(network, sample)).dW[2][0];

/** The loss of F1 as a function of the weights of its output. */
function lossOfOutputWeights(w: readonly number[]): number {
  return lossOf({ ...network, W: [network.W[0], network.W[1], [...w]] }, sample);
}

/** The rounding of C, a few 2⁻⁵⁴, divided by h; it differs from one implementation of exp to another. */
function roundingAt(h: number): number {
  return (4 * 2 ** -54) / h;
}

describe('the error table of F1', () => {
  it.each(f1ForwardDifferences)('has the forward difference $printed for h = $h', ({ h, printed, error }) => {
    const [difference] = forwardDifferences(lossOfOutputWeights, [...network.W[2]], h);
    expectClose(difference, Number(printed), { absolute: 5e-11 + roundingAt(h), relative: 0 });
    expectClose(Math.abs(difference - exact), error, { absolute: roundingAt(h), relative: 0.01 }, 'error');
  });

  it.each(f1CentralDifferences)('has the central difference $central for h = $h', ({ h, central }) => {
    const [difference] = centralDifferences(lossOfOutputWeights, [...network.W[2]], h);
    expectClose(difference, Number(central), { absolute: 5e-11 + roundingAt(h), relative: 0 });
  });

  it('is what the gradient check of networks computes, bit for bit', () => {
    expect(numericalGradients(network, sample, 1e-4).dW[2]).toEqual(
      centralDifferences(lossOfOutputWeights, [...network.W[2]], 1e-4),
    );
  });
});

describe('the order of the error', () => {
  const cube = ([x]: readonly number[]): number => x * x * x;

  it('is 1 for forward differences: a step of 2⁻¹⁰ leaves 3h + h² of 3 at x³', () => {
    const h = 2 ** -10;
    expect(forwardDifferences(cube, [1], h)[0]).toBe(3 + 3 * h + h * h);
  });

  it('is 2 for central differences: a step of 2⁻¹⁰ leaves h² of 3 at x³', () => {
    const h = 2 ** -10;
    expect(centralDifferences(cube, [1], h)[0]).toBe(3 + h * h);
  });

  it('is 0 for central differences of squares', () => {
    expect(centralDifferences(([x, y]) => x * x + 2 * x * y, [3, 5], 0.25)).toEqual([16, 6]);
  });
});

describe.each([
  { name: 'forward differences', differences: forwardDifferences, calls: 4 },
  { name: 'central differences', differences: centralDifferences, calls: 6 },
])('$name', ({ differences, calls }) => {
  it('shift one coordinate at a time and put it back', () => {
    const x = [0.1, 0.2, 0.3];
    const seen: number[][] = [];
    // 0.1 + 0.3 − 0.3 is not 0.1 in doubles.
    differences((at) => seen.push([...at]), x, 0.3);
    expect(x).toEqual([0.1, 0.2, 0.3]);
    expect(seen).toHaveLength(calls);
    for (const at of seen) expect(at.filter((value, n) => value !== x[n]).length).toBeLessThanOrEqual(1);
  });

  it('put the argument back even if the function throws', () => {
    const x = [0.1, 0.2];
    const throwing = ([, y]: readonly number[]): number => {
      if (y !== 0.2) throw new Error('outside');
      return 0;
    };
    expect(() => differences(throwing, x)).toThrow('outside');
    expect(x).toEqual([0.1, 0.2]);
  });

  it.each([0, -1e-5, NaN, Infinity])('refuse the step %d', (h) => {
    expect(() => differences(() => 0, [1], h)).toThrow(`h must be a positive finite number, got ${h}`);
  });

  it('of nothing are nothing', () => expect(differences(() => 1, [])).toEqual([]));
});

it('takes a step near the square root of the rounding error forwards, near its cube root centrally', () => {
  expect([DEFAULT_FORWARD_H, DEFAULT_H]).toEqual([1e-8, 1e-5]);
});
