import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleNetwork, exampleNetworks, quantity, recordMlp } from '#engine';
import type { Trace } from '#engine';
import { FormulaWriter } from '#notation/formula.ts';
import type { Subject } from '#notation/formula.ts';
import { formulaToTex } from '#notation/tex.ts';
import type { Token } from '#notation/tokens.ts';
import { anyCase } from '../engine/arbitraries.ts';
import { expectClose, otherOrder } from '../tolerance.ts';
import { evaluate } from './evaluate.ts';
import { expectedResult, linesOf, numbersIn, subjectsOf } from './formula-cases.ts';

const eta = 0.5;
const predictionLosses = ['half-squared-error', 'mean-squared-error', 'binary-cross-entropy'] as const;

/** Every line of every formula holds as arithmetic, and comes to the number of the trace. */
function expectFormulasToHold(trace: Trace): void {
  const writer = new FormulaWriter(trace, eta);
  for (const subject of subjectsOf(trace.network.sizes)) {
    const formula = writer.write(subject);
    const expected = expectedResult(trace, subject, eta);
    for (const line of linesOf(formula)) expectClose(evaluate(line), expected, otherOrder, JSON.stringify(subject));
    for (const { ref, value } of linesOf(formula).flatMap(numbersIn)) {
      if (ref === 'eta') expect(value).toBe(eta);
      else if (ref !== undefined) expect(value, ref).toBe(quantity(trace, ref));
    }
    expect(formula.assigns).toBe(subject.kind === 'update' ? true : undefined);
  }
}

it.each(Object.values(exampleNetworks))('the formulas of $id hold', ({ network, sample }) => {
  expectFormulasToHold(recordMlp(network, sample));
});

it('the formulas of any network hold', () => {
  fc.assert(fc.property(anyCase, ({ network, sample }) => expectFormulasToHold(recordMlp(network, sample))));
});

it('the formulas of any network hold under each loss of predictions', () => {
  const anyTarget = fc.constantFrom(0, 1, 0.25, 0.5);
  fc.assert(
    fc.property(anyCase, anyTarget, fc.constantFrom(...predictionLosses), ({ network, sample }, target, loss) => {
      const activations = network.activations.with(-1, 'sigmoid');
      const y = sample.y.map(() => target);
      expectFormulasToHold(recordMlp({ ...network, activations, loss }, { ...sample, y }));
    }),
  );
});

/** Guarded numbers that open a line or a group with no exponent after them. */
function needlesslyGuarded(tokens: readonly Token[], opens = true): Token[] {
  let opening = opens;
  return tokens.flatMap((token, n): Token[] => {
    const first = opening;
    opening = token.kind === 'sign' && ['(', '[', '0,'].includes(token.text);
    if (token.kind === 'factor') return needlesslyGuarded(token.tokens, first);
    if (token.kind === 'raised') return needlesslyGuarded(token.tokens);
    return token.kind === 'number' && token.guarded && first && tokens[n + 1]?.kind !== 'raised' ? [token] : [];
  });
}

it('puts no number in parentheses that needs none', () => {
  fc.assert(
    fc.property(anyCase, ({ network, sample }) => {
      const writer = new FormulaWriter(recordMlp(network, sample), eta);
      for (const subject of subjectsOf(network.sizes)) {
        expect(linesOf(writer.write(subject)).flatMap((line) => needlesslyGuarded(line))).toEqual([]);
      }
    }),
  );
});

describe('as TeX', () => {
  const tex = (id: string, subject: Subject): string => {
    const { network, sample } = exampleNetwork(id);
    const { left, relation, lines } = formulaToTex(new FormulaWriter(recordMlp(network, sample), eta).write(subject));
    return [left, ...lines].filter((part) => part !== '').join(` ${relation} `);
  };

  it.each<[Subject, string]>([
    [
      { kind: 'products', l: 1, j: 1 },
      String.raw`\textstyle\sum_{i} w^{(1)}_{2i}x_{i} = w^{(1)}_{21}\cdot x_{1}+w^{(1)}_{22}\cdot x_{2} = -0.5\cdot 0.4+(-0.6)\cdot 1.5 = -0.2+(-0.9) = -1.1`,
    ],
    [
      { kind: 'z', l: 1, j: 0 },
      String.raw`z^{(1)}_{1} = \textstyle\sum_{i} w^{(1)}_{1i}x_{i}+b^{(1)}_{1} = 1.4+(-0.01370564) = 1.38629436`,
    ],
    [{ kind: 'a', l: 1, j: 0 }, String.raw`a^{(1)}_{1} = \sigma (z^{(1)}_{1}) = 1/(1+e^{-1.38629436}) = 0.8`],
    [{ kind: 'a', l: 2, j: 0 }, String.raw`\hat{y} = \sigma (z^{(2)}_{1}) = 1/(1+e^{-0.40546511}) = 0.6`],
    [{ kind: 'loss' }, String.raw`C = \tfrac12(\hat{y}-y)^{2} = \tfrac12(0.6-1)^{2} = \tfrac12\cdot (-0.4)^{2} = 0.08`],
    [
      { kind: 'delta', l: 2, j: 0 },
      String.raw`\delta^{(2)}_{1} = \arriving{(\hat{y}-y)}\cdot \slope{\hat{y}(1-\hat{y})} = \arriving{(0.6-1)}\cdot \slope{0.6(1-0.6)} = \arriving{-0.4}\cdot \slope{0.24} = -0.096`,
    ],
    [
      { kind: 'crossing', l: 1, j: 0, k: 0 },
      String.raw`\dfrac{\partial C}{\partial a^{(1)}_{1}} = \crossed{w^{(2)}_{11}}\cdot \delta^{(2)}_{1} = \crossed{0.7}\cdot (-0.096) = -0.0672`,
    ],
    [
      { kind: 'delta', l: 1, j: 1 },
      String.raw`\delta^{(1)}_{2} = \arriving{\dfrac{\partial C}{\partial a^{(1)}_{2}}}\cdot \slope{a^{(1)}_{2}(1-a^{(1)}_{2})} = \arriving{0.1152}\cdot \slope{0.3(1-0.3)} = \arriving{0.1152}\cdot \slope{0.21} = 0.024192`,
    ],
    [
      { kind: 'dW', l: 1, j: 0, i: 0 },
      String.raw`\dfrac{\partial C}{\partial w^{(1)}_{11}} = \delta^{(1)}_{1}\cdot \entered{x_{1}} = -0.010752\cdot \entered{0.4} = -0.0043008`,
    ],
    [
      { kind: 'db', l: 1, j: 0 },
      String.raw`\dfrac{\partial C}{\partial b^{(1)}_{1}} = \delta^{(1)}_{1}\cdot \entered{1} = -0.010752\cdot \entered{1} = -0.010752`,
    ],
  ])('F2, %j', (subject, expected) => {
    expect(tex('paper', subject)).toBe(expected);
  });

  it('writes an update with an arrow, then equals signs', () => {
    const { network, sample } = exampleNetwork('paper');
    const writer = new FormulaWriter(recordMlp(network, sample), eta);
    expect(formulaToTex(writer.write({ kind: 'update', l: 2, j: 0, i: 0 }))).toEqual({
      left: 'w^{(2)}_{11}',
      relation: String.raw`\leftarrow`,
      lines: [
        String.raw`w^{(2)}_{11}-\eta\cdot \dfrac{\partial C}{\partial w^{(2)}_{11}}`,
        String.raw`0.7-0.5\cdot (-0.0768)`,
        '0.7384',
      ],
    });
  });

  it('F3 adds two paths; one path alone has no symbol of its own', () => {
    expect(tex('two-outputs', { kind: 'arriving', l: 1, j: 0 })).toBe(
      String.raw`\dfrac{\partial C}{\partial a^{(1)}_{1}} = \crossed{w^{(2)}_{11}}\cdot \delta^{(2)}_{1}+\crossed{w^{(2)}_{21}}\cdot \delta^{(2)}_{2} = \crossed{0.7}\cdot (-0.096)+\crossed{0.4}\cdot 0.063 = -0.0672+0.0252 = -0.042`,
    );
    expect(tex('two-outputs', { kind: 'crossing', l: 1, j: 0, k: 1 })).toBe(
      String.raw`\crossed{w^{(2)}_{21}}\cdot \delta^{(2)}_{2} = \crossed{0.4}\cdot 0.063 = 0.0252`,
    );
  });
});
