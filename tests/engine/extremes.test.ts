import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activations, exp, expm1, logSumExp, losses, recordMlp, layersOf } from '#engine';
import type { ActivationId, Network } from '#engine';
import { relativeDistance, truth } from './reference-special.ts';

/** As many digits as the book promises where a formula in plain exponentials would overflow, vanish or cancel. */
const PROMISED = 1e-14;

const sizes = [
  ...[
    Number.MIN_VALUE,
    1e-310,
    2.2250738585072014e-308,
    1e-300,
    1e-100,
    1e-20,
    1e-17,
    1e-16,
    1e-8,
    1e-3,
    0.1,
    0.5,
    1,
    2,
    5,
  ],
  ...[
    10, 19.9, 20, 20.1, 25, 36, 36.8, 37, 38, 50, 100, 300, 700, 708.5, 709.8, 710, 744.5, 745.2, 746, 1e3, 1e10, 1e100,
  ],
  ...[1e200, 1e300, 1e308, Number.MAX_VALUE],
];
const extremes = sizes.flatMap((z) => [z, -z]);
/** Numbers of every size an exponential can tell apart. */
const anyLogit = fc.oneof(fc.double({ min: -800, max: 800, noNaN: true }), fc.constantFrom(...extremes, 0, -0));

const { elu, gelu, sigmoid, silu, softplus, softsign, tanh } = activations;
const softmaxCrossEntropy = losses['softmax-cross-entropy'];
const fromLogits = losses['binary-cross-entropy-from-logits'];

describe.each([
  ['sigmoid', sigmoid.f, truth.sigmoid],
  ['softplus', softplus.f, truth.softplus],
  ['softsign', softsign.f, truth.softsign],
] as const)('%s', (_, f, expected) => {
  it('is within 1e-14 of the truth from the smallest to the largest doubles', () => {
    for (const z of extremes) {
      expect(relativeDistance(f(z), expected(z)), `at ${z}`).toBeLessThanOrEqual(PROMISED);
    }
  });
  it('and at any number between', () => {
    fc.assert(
      fc.property(fc.double({ min: -760, max: 760, noNaN: true }), (z) => {
        expect(relativeDistance(f(z), expected(z)), `at ${z}`).toBeLessThanOrEqual(PROMISED);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each([
  ['silu', silu.f, truth.silu, 708],
  ['gelu', gelu.f, truth.gelu, 37.4],
] as const)('%s', (_, f, expected, end) => {
  it(`is within 1e-14 of the truth down to −${end}, where its second factor leaves the normal doubles`, () => {
    for (const z of extremes.filter((extreme) => Math.abs(extreme) < end)) {
      expect(relativeDistance(f(z), expected(z)), `at ${z}`).toBeLessThanOrEqual(PROMISED);
    }
  });
});

describe('log-sum-exp', () => {
  it('is within 1e-14 of the larger of its value and its largest logit', () => {
    fc.assert(
      fc.property(fc.array(anyLogit, { minLength: 1, maxLength: 5 }), (z) => {
        const largest = Math.abs(Math.max(...z));
        expect(relativeDistance(logSumExp(z), truth.logSumExp(z), largest)).toBeLessThanOrEqual(PROMISED);
      }),
      { numRuns: 150 },
    );
  });
  it('is the largest logit where the others vanish, even an infinite one', () => {
    expect(logSumExp([1e308, -1e308, 0])).toBe(1e308);
    expect([logSumExp([Infinity, 0]), logSumExp([-Infinity, 7]), logSumExp([-1e308, -1e308])]).toEqual([
      Infinity,
      7,
      -1e308,
    ]);
  });
});

describe('the cross-entropies from logits', () => {
  it('softmax: within 1e-14 of the truth for any logits and any class', () => {
    fc.assert(
      fc.property(fc.array(anyLogit, { minLength: 2, maxLength: 5 }), fc.nat(), (z, seed) => {
        const y = z.map((_, j) => (j === seed % z.length ? 1 : 0));
        const value = softmaxCrossEntropy.value(z, y);
        if (value === Infinity) expect(Math.max(...z) - z[seed % z.length]).toBe(Infinity);
        else
          expect(relativeDistance(value, truth.softmaxCrossEntropy(z, y), 0, z.length)).toBeLessThanOrEqual(PROMISED);
      }),
      { numRuns: 150, examples: [[[5e-324, 745.2, 0, 0], 65998765]] },
    );
  });
  it('binary: within 1e-14 of the truth for any logit and target', () => {
    fc.assert(
      fc.property(
        anyLogit,
        fc.oneof(fc.constantFrom(0, 1, 0.5, 1e-300), fc.double({ min: 0, max: 1, noNaN: true })),
        (z, y) => {
          const value = fromLogits.value([z], [y]);
          expect(relativeDistance(value, truth.crossEntropyFromLogits(z, y))).toBeLessThanOrEqual(PROMISED);
        },
      ),
      { numRuns: 150 },
    );
  });
  it('have limits at infinite logits: 0 for the right answer, Infinity for the wrong one', () => {
    expect([fromLogits.value([Infinity], [1]), fromLogits.value([Infinity], [0])]).toEqual([0, Infinity]);
    expect([fromLogits.value([-Infinity], [0]), fromLogits.value([-Infinity], [1])]).toEqual([0, Infinity]);
    expect([
      softmaxCrossEntropy.value([Infinity, 0], [1, 0]),
      softmaxCrossEntropy.value([Infinity, 0], [0, 1]),
    ]).toEqual([0, Infinity]);
    expect(softmaxCrossEntropy.value([0, -Infinity], [1, 0])).toBe(0);
  });
  it('have finite gradients where the form on probabilities has none', () => {
    expect(fromLogits.gradient([-800], [1])).toEqual([-1]);
    expect(fromLogits.gradient([40], [1])[0]).toBe(-sigmoid.f(-40));
    expect(softmaxCrossEntropy.gradient([-800, 800], [1, 0])).toEqual([-1, 1]);
  });
});

describe('every activation, f and slope', () => {
  /** f(−∞), f(∞), f′(−∞), f′(∞). */
  const limits: Record<ActivationId, readonly [number, number, number, number]> = {
    identity: [-Infinity, Infinity, 1, 1],
    sigmoid: [0, 1, 0, 0],
    tanh: [-1, 1, 0, 0],
    relu: [0, Infinity, 0, 1],
    'leaky-relu': [-Infinity, Infinity, 0.01, 1],
    elu: [-1, Infinity, 0, 1],
    selu: [-1.0507009873554805 * 1.6732632423543772, Infinity, 0, 1.0507009873554805],
    softplus: [0, Infinity, 0, 1],
    silu: [0, Infinity, 0, 1],
    gelu: [0, Infinity, 0, 1],
    'gelu-tanh': [0, Infinity, 0, 1],
    softsign: [-1, 1, 0, 0],
    'hard-sigmoid': [0, 1, 0, 0],
  };
  it.each(Object.entries(limits))(
    '%s goes to its limits %j, and is there by 1e308',
    (id, [left, right, slopeLeft, slopeRight]) => {
      const { f, df } = activations[id as ActivationId];
      const near = (z: number): number[] => [f(z), df(z, f(z))].map((value) => value + 0);
      expect([near(-Infinity), near(Infinity)]).toEqual([
        [left, slopeLeft],
        [right, slopeRight],
      ]);
      for (const [z, limit, slope] of [
        [-1e308, left, slopeLeft],
        [1e308, right, slopeRight],
      ]) {
        if (Number.isFinite(limit)) expect(f(z)).toBeCloseTo(limit, 15);
        else expect(Math.sign(f(z))).toBe(Math.sign(limit));
        expect(df(z, f(z))).toBeCloseTo(slope, 15);
      }
    },
  );
  it.each(Object.entries(activations))('%s is never NaN for a finite weighted sum', (_, { f, df }) => {
    for (const z of [...extremes, 0, -0]) expect([f(z), df(z, f(z))].some(Number.isNaN), `at ${z}`).toBe(false);
  });
  it.each(Object.entries(activations))('%s takes −0 as 0', (_, { f, df }) => {
    expect(f(-0) === f(0)).toBe(true);
    expect(df(-0, f(-0)) === df(0, f(0))).toBe(true);
  });
});

describe('near 0', () => {
  it('ELU keeps all digits, where e^z − 1 has none left', () => {
    for (const z of sizes.filter((size) => size < 0.5)) {
      expect(relativeDistance(elu.f(-z), truth.expm1(-z)), `at ${-z}`).toBeLessThanOrEqual(5e-16);
    }
    expect(exp(-1e-17) - 1).toBe(0);
    expect([elu.f(-1e-17), expm1(-1e-17)]).toEqual([-1e-17, -1e-17]);
  });
  it('tanh, softsign and the identity are z itself, subnormal numbers and −0 included', () => {
    for (const { f } of [tanh, softsign, activations.identity]) {
      for (const z of [1e-300, 1e-310, Number.MIN_VALUE]) expect([f(z), f(-z)]).toEqual([z, -z]);
      expect(f(-0)).toBe(-0);
    }
  });
  it('softplus is still above z at 25, where PyTorch gives z', () =>
    expect(softplus.f(25) - 25).toBeGreaterThan(1.3e-11));
});

it('a network of depth 30 and width 1 with weights of 1e-300 or 1e300 stays free of NaN where it is finite', () => {
  const layers = Array.from({ length: 30 }, () => 'tanh' as const);
  for (const w of [1e-300, -1e-300, 1e300, -1e300]) {
    const network: Network = {
      sizes: [1, ...layers.map(() => 1)],
      activations: ['identity', ...layers],
      W: [[], ...layers.map(() => [w])],
      b: [[], ...layers.map(() => [0])],
      loss: 'half-squared-error',
    };
    const { dW, db } = layersOf(recordMlp(network, { x: [0.5], y: [1] }));
    expect([...dW.flat(), ...db.flat()].every(Number.isFinite)).toBe(true);
  }
});
