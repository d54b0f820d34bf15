import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation, activations, centralDifferences, holdingBias, recordDeepChain, recordMlp } from '#engine';
import type { ActivationId, DeepChainPlan, Network } from '#engine';
import { centralDifference as bound, expectClose, otherOrder } from '../tolerance.ts';

const ids = Object.keys(activations) as ActivationId[];

/** F4: z = w·a − w/2. */
const held = (w: number, depth: number): DeepChainPlan => {
  return { depth, w, b: holdingBias('sigmoid', w, 0), x: 0.5, activation: 'sigmoid' };
};

describe('the knife-edge chain F4', () => {
  it.each([
    [1, 5, 0.0009765625],
    [1, 10, 9.5367431640625e-7],
    [1, 20, 9.094947017729282e-13],
    [4, 10, 1],
    [4, 20, 1],
    [8, 5, 32],
    [8, 10, 1024],
    [8, 20, 1048576],
    [2, 10, 0.0009765625],
  ])('with w = %d hands on, %d layers deep, exactly %d', (w, depth, product) => {
    expect(recordDeepChain(held(w, depth))[0].passed).toBe(product);
  });

  it('counts its layers from 1, each with its slope ¼ and the factor w / 4', () => {
    expect(recordDeepChain(held(8, 3)).map(({ l, slope, factor }) => [l, slope, factor])).toEqual([
      [1, 0.25, 2],
      [2, 0.25, 2],
      [3, 0.25, 2],
    ]);
  });

  it('is held by the bias 0, never −0, where nothing has to be held', () => {
    expect(holdingBias('tanh', -1, -0)).toBe(0);
  });

  it('keeps every activation at ½ and every slope at ¼, whatever w', () => {
    for (const { entered, z, a, slope } of recordDeepChain(held(5, 30))) {
      expect([entered, z, a, slope]).toEqual([0.5, 0, 0.5, 0.25]);
    }
  });

  it('has a gradient by each weight that is the product behind it times ¼ · ½', () => {
    const gradients = recordDeepChain(held(1, 10)).map(({ gradient }) => gradient);
    expect(gradients).toEqual(Array.from({ length: 10 }, (_, n) => 0.25 ** (10 - n) * 0.5));
  });
});

it('the chain of five sigmoids with w = 1, b = 0, x = 0.5 comes to 0.00060799', () => {
  const layers = recordDeepChain({ depth: 5, w: 1, b: 0, x: 0.5, activation: 'sigmoid' });
  expectClose(layers[0].passed, 0.00060799, { absolute: 5e-9, relative: 0 });
  expectClose(layers[4].slope, 0.22473423, { absolute: 5e-9, relative: 0 });
});

it('a holding bias holds every activation, at any z and w', () => {
  for (const id of ids) {
    for (const w of [0.1, 0.7, 1, 4, 8, 20]) {
      const b = holdingBias(id, w, 1);
      const layers = recordDeepChain({ depth: 30, w, b, x: activation(id).f(1), activation: id });
      for (const { z } of layers) expectClose(z, 1, { absolute: 1e-12, relative: 0 });
    }
  }
});

it('is a network of one unit a layer: a target 1 below its output makes ∂C/∂a⁽ᴸ⁾ 1, and its gradients these', () => {
  fc.assert(
    fc.property(
      fc.record({
        depth: fc.integer({ min: 1, max: 8 }),
        w: fc.double({ min: 0.2, max: 2, noNaN: true }),
        b: fc.double({ min: -1, max: 1, noNaN: true }),
        x: fc.double({ min: -1, max: 1, noNaN: true }),
        activation: fc.constantFrom(...ids),
      }),
      (plan) => {
        const layers = recordDeepChain(plan);
        const each = <Value>(value: Value): Value[] => Array.from({ length: plan.depth }, () => value);
        const network: Network = {
          sizes: [1, ...each(1)],
          activations: ['identity', ...each(plan.activation)],
          W: [[], ...each([plan.w])],
          b: [[], ...each([plan.b])],
          loss: 'half-squared-error',
        };
        const trace = recordMlp(network, { x: [plan.x], y: [layers.at(-1)!.a - 1] });
        const weights = trace.nodes.filter(({ role }) => role.kind === 'w').map(({ id }) => trace.gradients[id]);
        layers.forEach(({ gradient }, n) => expectClose(gradient, weights[n], otherOrder));
      },
    ),
  );
});

it('its gradients are the slopes of the last activation', () => {
  for (const id of ids) {
    const plan = { depth: 4, w: 0.9, b: 0.2, x: 0.4, activation: id };
    const { f } = activation(id);
    const output = (w: readonly number[]): number => w.reduce((a, each) => f(each * a + plan.b), plan.x);
    const slopes = centralDifferences((w) => output(Array.from(w)), [0.9, 0.9, 0.9, 0.9]);
    recordDeepChain(plan).forEach(({ gradient }, n) => expectClose(gradient, slopes[n], bound));
  }
});

it('refuses a depth or a number that cannot be', () => {
  const plan = held(1, 10);
  expect(() => recordDeepChain({ ...plan, depth: 0 })).toThrow('depth must be a whole number ≥ 1, got 0');
  expect(() => recordDeepChain({ ...plan, depth: 1.5 })).toThrow('depth must be');
  expect(() => recordDeepChain({ ...plan, w: Infinity })).toThrow('w must be a finite number, got Infinity');
  expect(() => recordDeepChain({ ...plan, b: NaN })).toThrow('b must be a finite number');
});
