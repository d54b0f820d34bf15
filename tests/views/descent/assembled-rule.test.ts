import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleLines } from '#components/views/descent/rule-lines.ts';
import { thetas } from '#components/views/descent/step-terms.ts';
import { assembledTerms } from '#components/views/descent/assembled-terms.ts';
import { chain, withWhole } from '#components/views/descent/step-chain.ts';
import { termArrows } from '#components/views/descent/term-arrows.ts';
import { assemblies, assemblyPlan, namedPlan, recordDescent, surface } from '#engine';
import type { AssemblyId, Descent, PartNumbers, Parts } from '#engine';
import { toPlain } from '#notation/plain.ts';
import type { NumberToken } from '#notation/tokens.ts';
import { evaluate } from './evaluate.ts';

const bowl = surface('bowl');
const start = [3, 1];
const usual: PartNumbers = { learningRate: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.1 };
/** The same products in another order: a few roundings more. */
const ROUNDINGS = 16;

const anyDescent: fc.Arbitrary<Descent> = fc
  .record({
    velocity: fc.constantFrom('none' as const, 'sum' as const, 'average' as const),
    scale: fc.constantFrom('none' as const, 'sum' as const, 'average' as const, 'maximum' as const),
    correction: fc.boolean(),
    decay: fc.constantFrom('none' as const, 'l2' as const, 'decoupled' as const),
    learningRate: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
    beta1: fc.double({ min: 0, max: 0.99, noNaN: true }),
    beta2: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  .map(({ learningRate, beta1, beta2, ...parts }) => ({
    ...assemblyPlan(parts, { ...usual, learningRate, beta1, beta2 }),
    start,
  }));

function linesOf(descent: Descent, t: number): string[] {
  const walk = recordDescent(bowl, descent, t);
  return ruleLines(descent, walk[t - 1], walk[t], thetas, 0)!.map(
    ({ formula: { left, symbols } }) => `${toPlain(left)} ← ${toPlain(symbols)}`,
  );
}

describe('an assembled step written out', () => {
  it('gives in each line its result by what stands in it', () => {
    fc.assert(
      fc.property(anyDescent, fc.nat(7), fc.nat(1), (descent, past, n) => {
        const walk = recordDescent(bowl, descent, past + 1);
        for (const { kind, formula } of ruleLines(descent, walk[past], walk[past + 1], thetas, n)!) {
          const { value, error } = evaluate(formula.numbers);
          const result = (formula.result[0] as NumberToken).value;
          expect(Math.abs(value - result), `${kind}: ${toPlain(formula.numbers)}`).toBeLessThanOrEqual(
            ROUNDINGS * error + 1e-300,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['sgd', 'adagrad', 'adam', 'adam-uncorrected', 'amsgrad', 'amsgrad-corrected'] as AssemblyId[])(
    'reads like that of the named rule: %s',
    (id) => {
      const parts: Parts = { ...assemblies[id].parts, decay: 'none' };
      const own = linesOf({ ...assemblyPlan(parts, usual), start }, 2);
      expect(own).toEqual(linesOf({ ...namedPlan(id, 'none', usual), start }, 2));
    },
  );

  it('of momentum has η outside; a decay beside the step stands in the bracket', () => {
    const parts: Parts = { ...assemblies.momentum.parts, decay: 'decoupled' };
    expect(linesOf({ ...assemblyPlan(parts, usual), start }, 1)).toEqual([
      'm₁ ← μ · m₁ + g₁',
      'Δθ₁ ← −η · (m₁ + λ · θ₁)',
      'θ₁ ← θ₁ + Δθ₁',
    ]);
  });
});

describe('the parts of an assembled step as arrows', () => {
  it('lead from θ to θ', () => {
    fc.assert(
      fc.property(anyDescent, fc.nat(7), (descent, past) => {
        const [before, step] = recordDescent(bowl, descent, past + 1).slice(-2);
        const arrows = termArrows(descent, before, step)!;
        expect(arrows[0].from).toEqual(before.theta);
        const size = Math.max(1, ...arrows.flatMap(({ to }) => to.map(Math.abs)));
        step.theta.forEach((theta, n) =>
          expect(Math.abs(arrows.at(-1)!.to[n] - theta)).toBeLessThanOrEqual(1e-11 * size),
        );
      }),
    );
  });

  it('are the recorded quantities: what was remembered, the gradient, a decay, and together the step', () => {
    fc.assert(
      fc.property(anyDescent, fc.nat(7), (descent, past) => {
        const { velocity, scale } = descent.options!;
        const [beta1, epsilon, weightDecay] = ['beta1', 'epsilon', 'weightDecay'].map((name) =>
          Number(descent.options![name] ?? 0),
        );
        const [before, step] = recordDescent(bowl, descent, past + 1).slice(-2);
        const arrows = withWhole(chain(assembledTerms, descent, before, step), before, step);
        const of = (...kinds: string[]) => arrows.find(({ kind }) => kinds.includes(kind))?.by;
        for (const n of [0, 1]) {
          const { m, mHat, vHat, step: whole } = step.quantities;
          const old = before.quantities.m?.[n] ?? 0;
          const divisor = scale === 'none' ? 1 : Math.sqrt(vHat![n]) + epsilon;
          // What the corrected average is beside the average, as it was recorded.
          const unit = (-step.learningRate * (m![n] === 0 ? 1 : mHat![n] / m![n])) / divisor;
          const size = Math.abs(unit) * (Math.abs(m![n]) + Math.abs(old)) + Math.abs(before.theta[n]);
          const near = (value: number | undefined, expected: number, kind: string): void =>
            expect(Math.abs(value! - expected), kind).toBeLessThanOrEqual(1e-12 * size);
          near(of('gradient', 'scaled')![n], unit * (m![n] - (velocity === 'none' ? 0 : beta1 * old)), 'gradient');
          if (velocity === 'none') expect(of('velocity', 'average')).toBeUndefined();
          else near(of('velocity', 'average')![n], unit * beta1 * old, 'remembered');
          if (weightDecay === 0) expect(of('decay')).toBeUndefined();
          else near(of('decay')![n], -step.learningRate * weightDecay * before.theta[n], 'decay');
          near(arrows.at(-1)!.by[n], whole![n], 'step');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('say in their kind and on their label whether they are divided', () => {
    const told = (parts: Partial<Parts>): string[] => {
      const plain = { velocity: 'none', scale: 'none', correction: false, decay: 'none', ...parts } as const;
      const descent = { ...assemblyPlan(plain, usual), start };
      const [before, step] = recordDescent(bowl, descent, 2).slice(-2);
      return withWhole(chain(assembledTerms, descent, before, step), before, step).map(
        ({ kind, label }) => `${kind} ${label}`,
      );
    };
    expect(told({})).toEqual(['gradient −ηg']);
    expect(told({ scale: 'average' })).toEqual(['scaled −ηg / √v']);
    expect(told({ scale: 'sum' })).toEqual(['scaled −ηg / √G']);
    expect(told({ velocity: 'sum' })).toEqual(['velocity −ημm', 'gradient −ηg', 'step Δθ']);
    expect(told({ velocity: 'sum', scale: 'average' })).toEqual(['velocity μm', 'scaled g', 'step Δθ']);
    expect(told({ velocity: 'average' })).toEqual(['average β₁m', 'gradient (1−β₁)g', 'step Δθ']);
    const adamw: Partial<Parts> = { velocity: 'average', scale: 'maximum', decay: 'decoupled' };
    expect(told(adamw)).toEqual(['average β₁m', 'scaled (1−β₁)g', 'decay −ηλθ', 'step Δθ']);
    expect(told({ decay: 'l2' })).toEqual(['gradient −ηg']);
  });
});
