import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblies, assemblyOf, assemblyPlan, canBeCorrected, namedPlan, optimizer, recordDescent } from '#engine';
import type { AssemblyId, Objective, PartNumbers, Parts, UpdatePlan } from '#engine';
import { expectClose, otherOrder } from '../tolerance.ts';

const ids = Object.keys(assemblies) as AssemblyId[];
const decays = ['none', 'l2', 'decoupled'] as const;
const usual: PartNumbers = { learningRate: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.1 };

const anyNumbers: fc.Arbitrary<PartNumbers> = fc.record({
  learningRate: fc.double({ min: 0, max: 1, noNaN: true }),
  beta1: fc.double({ min: 0, max: 0.99, noNaN: true }),
  beta2: fc.double({ min: 0, max: 0.999, noNaN: true }),
  epsilon: fc.double({ min: 1e-8, max: 0.1, noNaN: true }),
  weightDecay: fc.double({ min: 0.001, max: 1, noNaN: true }),
});
const anyGradients = fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -9, max: 9 })), {
  minLength: 1,
  maxLength: 12,
});
const anyParts: fc.Arbitrary<Parts> = fc.record({
  velocity: fc.constantFrom('none', 'sum', 'average'),
  scale: fc.constantFrom('none', 'sum', 'average', 'maximum'),
  correction: fc.boolean(),
  decay: fc.constantFrom(...decays),
});

/** Where the gradients of a list lead, in hundredths and units, whatever θ is. */
function walk(plan: UpdatePlan, gradients: readonly (readonly number[])[]): number[][] {
  const told: Objective = { value: () => 0, gradient: (_theta, t) => [gradients[t - 1][0] / 100, gradients[t - 1][1]] };
  return recordDescent(told, { ...plan, start: [3, 1] }, gradients.length).map(({ theta }) => theta);
}

/** Of these the arithmetic is the same, so that not one bit differs. */
const alike = (id: AssemblyId, decay: Parts['decay']): boolean =>
  id !== 'rmsprop' && id !== 'amsgrad-corrected' && (decay !== 'decoupled' || id === 'adam');

describe.each(ids)('put together, %s', (id) => {
  it.each(decays)('takes the steps of the named rule, decay: %s', (decay) => {
    const parts: Parts = { ...assemblies[id].parts, decay };
    fc.assert(
      fc.property(anyNumbers, anyGradients, (numbers, gradients) => {
        const own = walk(assemblyPlan(parts, numbers), gradients);
        const named = walk(namedPlan(id, decay, numbers), gradients);
        if (alike(id, decay)) expect(own).toEqual(named);
        else own.forEach((theta, t) => theta.forEach((value, n) => expectClose(value, named[t][n], otherOrder)));
      }),
    );
  });

  it('is known by its name', () => expect(assemblyOf(assemblies[id].parts)).toBe(id));
});

describe('names', () => {
  it('belong to eight of the twenty combinations that differ', () => {
    const velocities = ['none', 'sum', 'average'] as const;
    const scales = ['none', 'sum', 'average', 'maximum'] as const;
    const different = velocities.flatMap((velocity) =>
      scales.flatMap((scale) =>
        (canBeCorrected({ velocity, scale }) ? [false, true] : [false]).map((correction) => ({
          velocity,
          scale,
          correction,
        })),
      ),
    );
    expect(different).toHaveLength(20);
    expect(different.filter((parts) => assemblyOf(parts) !== undefined)).toHaveLength(8);
  });

  it('do not ask for a correction where there is no average to correct', () => {
    expect(assemblyOf({ velocity: 'sum', scale: 'none', correction: true })).toBe('momentum');
    expect(assemblyOf({ velocity: 'none', scale: 'sum', correction: true })).toBe('adagrad');
    expect(assemblyOf({ velocity: 'none', scale: 'average', correction: true })).toBeUndefined();
  });
});

describe('any combination', () => {
  it('walks without an accident, and a correction of nothing changes nothing', () => {
    fc.assert(
      fc.property(anyParts, anyNumbers, anyGradients, (parts, numbers, gradients) => {
        const own = walk(assemblyPlan(parts, numbers), gradients);
        expect(own.flat().every(Number.isFinite)).toBe(true);
        if (!canBeCorrected(parts))
          expect(walk(assemblyPlan({ ...parts, correction: !parts.correction }, numbers), gradients)).toEqual(own);
      }),
    );
  });

  it('with β₁ = 0 and a correction is RMSProp corrected: the average is the gradient itself', () => {
    const numbers = { ...usual, beta1: 0 };
    const gradients = [
      [300, 9],
      [-250, 4],
      [20, -1],
    ];
    const parts: Parts = { velocity: 'average', scale: 'average', correction: true, decay: 'none' };
    const without = walk(assemblyPlan({ ...parts, velocity: 'none' }, numbers), gradients);
    expect(walk(assemblyPlan(parts, numbers), gradients)).toEqual(without);
  });

  it('takes the steps of the closed forms: Σ μ^(t−k) g over √Σ g² for a sum over a sum', () => {
    const gradients = [
      [300, 9],
      [-250, 4],
      [20, -1],
    ];
    const parts: Parts = { velocity: 'sum', scale: 'sum', correction: true, decay: 'none' };
    const own = walk(assemblyPlan(parts, usual), gradients);
    const quotient = (g: number[]): number =>
      g.reduce((sum, each, k) => sum + 0.9 ** (g.length - 1 - k) * each, 0) / (Math.hypot(...g) + 1e-8);
    const steps = [[3], [3, -2.5], [3, -2.5, 0.2]].map((g) => -0.1 * quotient(g));
    expectClose(own[3][0], 3 + steps[0] + steps[1] + steps[2], otherOrder);
  });
});

describe('the assembled rule', () => {
  const row = optimizer('assembled');

  it('records the quantities it names, and none of them is NaN', () => {
    const walked = recordDescent(
      { value: () => 0, gradient: () => [0, 1] },
      { optimizer: 'assembled', start: [1, 1] },
      2,
    );
    expect(Object.keys(walked[2].quantities)).toEqual(row.quantities);
    expect(Object.values(walked[2].quantities).flat().every(Number.isFinite)).toBe(true);
  });

  it('records the quantities of Adam where it is put together as Adam, and no squares where nothing is divided', () => {
    const told: Objective = { value: () => 0, gradient: (_theta, t) => [t, -0.5 * t] };
    const walked = (plan: UpdatePlan) => recordDescent(told, { ...plan, start: [3, 1] }, 4).at(-1)!.quantities;
    const { velocity, scale, correction } = assemblies.adam.parts;
    const parts: Parts = { velocity, scale, correction, decay: 'none' };
    const own = walked(assemblyPlan(parts, usual));
    expect(own).toMatchObject(walked(namedPlan('adam', 'none', usual)));
    const plain = walked(assemblyPlan({ ...parts, scale: 'none' }, usual));
    expect([plain.v, plain.vMax, plain.vHat]).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('goes the same way where nothing is recorded', () => {
    const options = { ...usual, velocity: 'average', scale: 'maximum', correction: 'bias' };
    const ways = [undefined, {}].map((record) => {
      const [theta, state] = [[3, 1], row.createState(2)];
      for (const g of [
        [1, -2],
        [0.5, 4],
      ])
        row.step(theta, g, state, options, record);
      return theta;
    });
    expect(ways[0]).toEqual(ways[1]);
  });

  it('refuses parts that do not exist, and gradients of another length', () => {
    const asked = (options: UpdatePlan['options']) => () =>
      recordDescent({ value: () => 0, gradient: () => [1] }, { optimizer: 'assembled', options, start: [0] }, 1);
    expect(asked({ velocity: 'product' })).toThrow('velocity must be one of "none", "sum", "average", got product');
    expect(asked({ beta2: 1 })).toThrow('assembled: beta2 must be a number in [0, 1), got 1');
    const options = { ...usual, velocity: 'none', scale: 'none', correction: 'none' };
    expect(() => row.step([1], [1, 2], row.createState(1), options)).toThrow('g must have 1 numbers');
  });
});
