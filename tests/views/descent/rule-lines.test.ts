import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleLines } from '#components/views/descent/rule-lines.ts';
import { lonely, thetas, uv } from '#components/views/descent/step-terms.ts';
import { recordDescent, surface } from '#engine';
import type { Descent } from '#engine';
import { formulaToSpoken } from '#notation/spoken.ts';
import { formatNumber } from '#notation/number.ts';
import { toPlain } from '#notation/plain.ts';
import { printedNumber } from '#notation/printed-number.ts';
import type { NumberToken, Token } from '#notation/tokens.ts';
import { descentBy, ids } from './descents.ts';
import { evaluate } from './evaluate.ts';

const bowl = surface('bowl');
const numbersOf = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((token) =>
    token.kind === 'number' ? [token.value] : token.kind === 'raised' ? numbersOf(token.tokens) : [],
  );
const resultOf = ([token]: readonly Token[]): number => (token as NumberToken).value;

/** The same products in another order, powers by squaring: a few roundings more. */
const ROUNDINGS = 16;

/** Lines of step t by a descent down the bowl from (3, 1), as text. */
function written(descent: Omit<Descent, 'start'>, t: number, n = 0, coordinates = thetas): string[] {
  const plan = { ...descent, start: [3, 1] };
  const walk = recordDescent(bowl, plan, t);
  return ruleLines(plan, walk[t - 1], walk[t], coordinates, n)!.map(({ formula: { left, symbols, numbers, result } }) =>
    [left, symbols, numbers, result]
      .filter((tokens) => tokens.length > 0)
      .map((tokens) => toPlain(tokens, { decimals: 4, trim: true }))
      .join(' = '),
  );
}

describe('a step written out', () => {
  it.each(ids)('of %s: each line gives its result by what stands in it', (id) => {
    fc.assert(
      fc.property(descentBy(id), fc.nat(7), fc.nat(1), (descent, past, n) => {
        const walk = recordDescent(bowl, descent, past + 1);
        const lines = ruleLines(descent, walk[past], walk[past + 1], thetas, n);
        fc.pre(lines !== undefined);
        for (const { kind, formula } of lines!) {
          const { value, error } = evaluate(formula.numbers);
          const result = resultOf(formula.result);
          const difference = Math.abs(value - result);
          expect(difference, `${kind}: ${toPlain(formula.numbers)}`).toBeLessThanOrEqual(ROUNDINGS * error + 1e-300);
          for (const number of [...numbersOf(formula.numbers), result]) expect(Object.is(number, -0)).toBe(false);
        }
        expect(resultOf(lines!.at(-1)!.formula.result)).toBe(walk[past + 1].theta[n] + 0);
      }),
      { numRuns: 150 },
    );
  });

  it('of momentum tells the velocity from the coordinate v', () =>
    expect(written({ optimizer: 'momentum' }, 2, 1, uv)).toEqual([
      'v_v = μ · v_v − η · g_v = 0.9 · (−0.9) − 0.1 · 0.9 = −0.9',
      'v = v + v_v = 0.1 + (−0.9) = −0.8',
    ]));

  it('of Nesterov begins with the place ahead', () =>
    expect(written({ optimizer: 'nesterov' }, 2, 1, uv)[0]).toBe('v + μ · v_v = 0.1 + 0.9 · (−0.9) = −0.71'));

  it('of Adam corrects both averages, and does not where nothing is corrected', () => {
    expect(written({ optimizer: 'adam' }, 1)).toEqual([
      'm₁ = β₁ · m₁ + (1 − β₁) · g₁ = 0.9 · 0 + (1 − 0.9) · 3 = 0.3',
      'v₁ = β₂ · v₁ + (1 − β₂) · g₁² = 0.999 · 0 + (1 − 0.999) · 3² = 0.009',
      'm̂₁ = m₁ / (1 − β₁^(t)) = 0.3 / (1 − 0.9¹) = 3',
      'v̂₁ = v₁ / (1 − β₂^(t)) = 0.009 / (1 − 0.999¹) = 9',
      'Δθ₁ = −η · m̂₁ / (√v̂₁ + ε) = −0.1 · 3 / (√9 + 1×10⁻⁸) = −0.1',
      'θ₁ = θ₁ + Δθ₁ = 3 + (−0.1) = 2.9',
    ]);
    const uncorrected = written({ optimizer: 'adam', options: { correction: 'none' } }, 1);
    expect(uncorrected).toHaveLength(4);
    expect(uncorrected[2]).toBe('Δθ₁ = −η · m₁ / (√v₁ + ε) = −0.1 · 0.3 / (√0.009 + 1×10⁻⁸) = −0.3162');
  });

  it('shows the L2 term, the decoupled decay, and the rate of a schedule', () => {
    expect(written({ optimizer: 'sgd', weightDecay: { kind: 'l2', lambda: 0.1 } }, 1)).toEqual([
      'g₁ = g₁ + λ · θ₁ = 3 + 0.1 · 3 = 3.3',
      'Δθ₁ = −η · g₁ = −0.1 · 3.3 = −0.33',
      'θ₁ = θ₁ + Δθ₁ = 3 + (−0.33) = 2.67',
    ]);
    expect(written({ optimizer: 'sgd', weightDecay: { kind: 'decoupled', lambda: 0.1 } }, 1)[0]).toBe(
      'θ₁ = θ₁ − η · λ · θ₁ = 3 − 0.1 · 0.1 · 3 = 2.97',
    );
    const schedule = { id: 'exponential', options: { learningRate: 0.2, factor: 0.5 } } as const;
    expect(written({ optimizer: 'sgd', schedule }, 2)[0]).toMatch(/^Δθ₁ = −η · g₁ = −0.1 · /);
  });

  it('gives AdaDelta’s own step the name of the step where η = 1', () => {
    expect(written({ optimizer: 'adadelta' }, 1).map((line) => line.split(' = ')[0])).toEqual([
      'v₁',
      'Δθ₁',
      'D₁',
      'θ₁',
    ]);
    const slower = written({ optimizer: 'adadelta', options: { learningRate: 0.5 } }, 1);
    expect(slower.map((line) => line.split(' = ')[0])).toEqual(['v₁', 'd₁', 'D₁', 'Δθ₁', 'θ₁']);
  });

  it('is read aloud in both languages', () => {
    const plan: Descent = { optimizer: 'sgd', start: [3, 1] };
    const [start, first] = recordDescent(bowl, plan, 1);
    const [{ formula }] = ruleLines(plan, start, first, thetas, 0)!;
    expect(formulaToSpoken(formula, 'en')).toContain('delta θ 1 becomes minus η times g 1 equals');
    expect(formulaToSpoken(formula, 'ko')).toContain('델타 θ 1 새 값은 빼기 η 곱하기 g 1 이퀄');
  });

  it('keeps a power of ten together behind a root, and prints no digits of the machine', () => {
    const format = { decimals: 4, trim: true, significant: 4 };
    const plan: Descent = { optimizer: 'adam', options: { correction: 'none' }, start: [0.03, 1] };
    const [start, first] = recordDescent(bowl, plan, 1);
    const { numbers } = ruleLines(plan, start, first, thetas, 0)!.find(({ kind }) => kind === 'step')!.formula;
    const at = numbers.findIndex((token) => token.kind === 'sign' && token.text === '√') + 1;
    const printed = printedNumber(numbers[at] as NumberToken, numbers[at + 1], format);
    expect(printed).toEqual({ text: '9×10⁻⁷', bracketed: true });
    expect(formatNumber(0.009000000000000008, format)).toBe('0.009');
  });

  it('is not written where the walk has diverged', () => {
    const plan: Descent = { optimizer: 'sgd', options: { learningRate: 1e200 }, start: [3, 1] };
    const walk = recordDescent(bowl, plan, 3);
    expect(ruleLines(plan, walk[2], walk[3], thetas, 0)).toBeUndefined();
  });
});

it('a parameter that is alone has no index', () => {
  const descent: Descent = { optimizer: 'amsgrad', options: { beta1: 0, beta2: 0.1 }, start: [0], interval: [-1, 1] };
  const walk = recordDescent({ value: () => 0, gradient: () => [3] }, descent, 1);
  const lines = ruleLines(descent, walk[0], walk[1], lonely, 0)!;
  expect(lines.map(({ formula: { left } }) => toPlain(left))).toEqual(['m', 'v', 'v̂', 'Δθ', 'θ']);
  expect(toPlain(lines[2].formula.symbols)).toBe('max(v̂, v)');
});
