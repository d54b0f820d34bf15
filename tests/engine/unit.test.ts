import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activations,
  centralDifferences,
  leakyReluWith,
  recordBatch,
  recordDescent,
  recordUnit,
  unitObjective,
} from '#engine';
import type { ActivationId, Network } from '#engine';
import { centralDifference, expectClose, printedDecimals } from '../tolerance.ts';

const samples = [
  [1, 1],
  [2, 1],
  [3, 1],
] as const;

const networkOf = (id: ActivationId, w: number, b: number): Network => ({
  sizes: [1, 1],
  activations: ['identity', id],
  W: [[], [w]],
  b: [[], [b]],
  loss: 'half-squared-error',
});

const parameter = fc.double({ min: -3, max: 3, noNaN: true });

describe('recordUnit', () => {
  it.each(Object.keys(activations) as ActivationId[])('is exactly the recorded batch of a 1–1 network: %s', (id) => {
    fc.assert(
      fc.property(parameter, parameter, (w, b) => {
        const unit = recordUnit(activations[id], samples, [w, b]);
        const batch = recordBatch(
          networkOf(id, w, b),
          samples.map(([x, y]) => ({ x: [x], y: [y] })),
          { reduction: 'mean' },
        );
        expect(unit.loss === batch.loss && unit.dw === batch.dW[1][0] && unit.db === batch.db[1][0]).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('of the ReLU at w = 1, b = 0 has the gradient (8/3, 1)', () => {
    const { dw, db, loss, examples } = recordUnit(activations.relu, samples, [1, 0]);
    expect([dw, db, loss]).toEqual([8 / 3, 1, 2.5 / 3]);
    expect(examples.map(({ delta }) => delta)).toEqual([0, 1, 2]);
  });

  it('has the gradient that central differences find', () => {
    const unit = unitObjective(leakyReluWith(0.1), samples);
    for (const theta of [
      [1, 0.5],
      [-0.4, -0.3],
      [0.5, -1.2],
    ]) {
      const differences = centralDifferences((at) => unit.value(at, 0), theta);
      unit.gradient(theta, 0).forEach((each, n) => expectClose(each, differences[n], centralDifference));
    }
  });
});

describe('leakyReluWith', () => {
  it('0.01 is the row of the registry, 0 the ReLU, without −0', () => {
    const [leaky, relu] = [leakyReluWith(0.01), leakyReluWith(0)];
    for (const z of [-7, -0.3, 0, 1e-9, 2]) {
      expect(leaky.f(z)).toBe(activations['leaky-relu'].f(z));
      expect(leaky.df(z, leaky.f(z))).toBe(activations['leaky-relu'].df(z, leaky.f(z)));
      expect(relu.f(z)).toBe(activations.relu.f(z));
      expect(relu.df(z, relu.f(z))).toBe(activations.relu.df(z, relu.f(z)));
    }
  });

  it('brings a dead unit back: with slope 0.1 the loss is below 0.1 from step 25 on, and 0.01396133 at step 100', () => {
    const [, dead] = recordDescent(
      unitObjective(activations.relu, samples),
      { start: [1, 0], optimizer: 'sgd', options: { learningRate: 0.5 } },
      1,
    );
    const walk = recordDescent(
      unitObjective(leakyReluWith(0.1), samples),
      { start: dead.theta, optimizer: 'sgd', options: { learningRate: 0.1 } },
      100,
    );
    expect(walk.findLastIndex(({ f }) => f >= 0.1)).toBe(24);
    expectClose(walk[100].f, 0.01396133, printedDecimals);
  });
});
