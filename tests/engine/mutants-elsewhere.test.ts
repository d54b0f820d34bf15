import { describe, expect, it } from 'vitest';
import { exampleNetworks, mutant, mutants, mutantValues, recordMlp } from '#engine';
import type { AdamState, BatchMutant, MutantQuestion, UpdateMutant, UpdatePoint } from '#engine';
import { expectClose, printedDecimals } from '../tolerance.ts';

/** F5: the four XOR examples on F1, ∂C/∂w⁽²⁾₁₁ of each. */
const perExample = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
].map(([u, v, y]) => {
  const { gradients, nodes } = recordMlp(exampleNetworks.general.network, { x: [u, v], y: [y] });
  return gradients[nodes.findIndex(({ role }) => role.kind === 'w' && role.l === 2 && role.i === 0)];
});

describe('slips over a batch', () => {
  const batch = (reduction: 'sum' | 'mean', gradients = perExample): MutantQuestion => ({
    kind: 'batch',
    gradients,
    reduction,
  });

  it('M23 sums where the mean is asked, M24 averages where the sum is asked', () => {
    const [summed] = mutantValues('M23', batch('mean'));
    const [averaged] = mutantValues('M24', batch('sum'));
    expectClose(summed, -0.1209775, printedDecimals);
    expectClose(averaged, -0.03024437, printedDecimals);
  });

  it('each is right where it is asked for, over one example and over none', () => {
    expect(mutantValues('M23', batch('sum'))).toEqual([]);
    expect(mutantValues('M24', batch('mean'))).toEqual([]);
    for (const gradients of [[], [0.25]]) {
      expect(mutantValues('M24', batch('sum', gradients))).toEqual([]);
      if (gradients.length > 0) expect(mutantValues('M23', batch('mean', gradients))).toEqual([]);
    }
    expect((mutant('M23') as BatchMutant).ways({ gradients: perExample, reduction: 'sum' })).toEqual([]);
    expect((mutant('M24') as BatchMutant).ways({ gradients: perExample, reduction: 'mean' })).toEqual([]);
  });
});

describe('slips in the difference quotient', () => {
  const cube: MutantQuestion = { kind: 'difference', f: (x) => x * x * x, x: 2, h: 0.1 };

  it('M26 of x³ at 2 with h = 0.1 is 24.02, twice the central difference, or the forward difference 12.61', () => {
    const [twice, forward, ...none] = mutantValues('M26', cube);
    expectClose(twice, 24.02, printedDecimals);
    expectClose(forward, 12.61, printedDecimals);
    expect(none).toEqual([]);
  });

  it('M26 of a straight line: the one-sided difference is right, half the slip remains', () => {
    for (const h of [0.5, 0.25])
      expect(mutantValues('M26', { kind: 'difference', f: (x) => 4 * x, x: 1, h })).toEqual([8]);
  });
});

describe('slips in the update', () => {
  const first: UpdatePoint = { theta: 1, g: -2, learningRate: 0.1 };
  const update = (point: UpdatePoint, key: number): MutantQuestion => ({ kind: 'update', ...point, key });

  it('M15, M16 and M17 on C = ½ (w − 3)² at w = 1 with η = 0.1, asked for the next w', () => {
    expect(mutantValues('M15', update(first, 1.2))).toEqual([-0.2, 0.2]);
    expect(mutantValues('M16', update(first, 1.2))).toEqual([]);
    expect(mutantValues('M17', update(first, 1.2))).toEqual([0.8]);
  });

  it('M28 on the bowl of F6: the second step hardly moves, or moves uphill', () => {
    const point: UpdatePoint = {
      theta: 2.7,
      g: 2.7,
      learningRate: 0.1,
      state: { kind: 'momentum', momentum: 0.9, velocity: -0.3 },
    };
    // v = 0.9 · (−0.3) − 0.1 · 2.7 = −0.54; right is θ + v = 2.16
    for (const { state } of (mutant('M28') as UpdateMutant).ways(point))
      expect(state).toEqual({ kind: 'momentum', momentum: 0.9, velocity: 0.9 * -0.3 - 0.1 * 2.7 });
    const [uphill, slow] = mutantValues('M28', update(point, 2.16));
    expectClose(uphill, 2.754, printedDecimals);
    expectClose(slow, 2.646, printedDecimals);
  });

  it('M29 on the bowl of F6: three steps of Adam without bias correction', () => {
    const adam: AdamState = { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8, m: 0, v: 0 };
    const printed = [
      [2.68377227, 0.68377225],
      [2.26070006, 0.27020599],
      [1.77366361, -0.16214145],
    ];
    let [u, v]: UpdatePoint[] = [3, 1].map((theta) => ({ theta, g: 0, learningRate: 0.1, state: adam }));
    const step = (point: UpdatePoint, g: number): UpdatePoint => {
      const [{ value, state }] = (mutant('M29') as UpdateMutant).ways({ ...point, g });
      return { ...point, theta: value, state };
    };
    for (const [expectedU, expectedV] of printed) {
      [u, v] = [step(u, u.theta), step(v, 9 * v.theta)];
      expectClose(u.theta, expectedU, printedDecimals, 'u');
      expectClose(v.theta, expectedV, printedDecimals, 'v');
    }
    expectClose(
      mutantValues('M29', update({ theta: 3, g: 3, learningRate: 0.1, state: adam }, 2.9))[0],
      2.68377227,
      printedDecimals,
    );
  });

  it('M28 and M29 have no place where there is no velocity and no moments', () => {
    expect(mutantValues('M28', update(first, 1.2))).toEqual([]);
    expect(mutantValues('M29', update(first, 1.2))).toEqual([]);
  });

  it('a slip of one kind has no place in a question of another', () => {
    const questions: MutantQuestion[] = [
      update(first, 1.2),
      { kind: 'difference', f: (x) => x * x * x, x: 2, h: 0.1 },
      { kind: 'batch', gradients: perExample, reduction: 'sum' },
      { kind: 'batch', gradients: perExample, reduction: 'mean' },
    ];
    for (const id of Object.keys(mutants))
      for (const question of questions)
        if (mutant(id).kind !== question.kind) expect(mutantValues(id, question), id).toEqual([]);
  });
});
