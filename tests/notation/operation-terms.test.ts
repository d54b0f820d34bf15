import { describe, expect, it } from 'vitest';
import { operation } from '#engine';
import { slopeTerms, valueTerms } from '#notation/operation-terms.ts';
import { toPlain } from '#notation/plain.ts';
import { guardNegatives, name, number } from '#notation/tokens.ts';
import { centralDifference, expectClose, otherOrder } from '../tolerance.ts';
import { evaluate } from './evaluate.ts';

/** Operations of one input at 0.7 and −1.3, of two at (1.7, −0.6) and (0.4, 2.5); those with a smaller domain where they are defined. */
const ofOne = ['negate', 'abs', 'sin', 'cos', 'tan', 'exp', 'tanh', 'relu', 'sigmoid', 'softplus'];
const ofTwo = ['add', 'subtract', 'multiply', 'divide', 'max', 'min'];
const cases: [op: string, inputs: number[], constants: number[]][] = [
  ...ofOne.flatMap((op): [string, number[], number[]][] => [
    [op, [0.7], []],
    [op, [-1.3], []],
  ]),
  ...ofTwo.flatMap((op): [string, number[], number[]][] => [
    [op, [1.7, -0.6], []],
    [op, [0.4, 2.5], []],
  ]),
  ...['log', 'sqrt'].map((op): [string, number[], number[]] => [op, [1.9], []]),
  ...[0, 1, 2, 3, -1, -2].map((p): [string, number[], number[]] => ['power', [-1.4], [p]]),
  ['power', [1.4], [0.5]],
  ['general-power', [1.4, -2.3], []],
  ['max', [0.2, 0.9, -3], []],
];

describe.each(cases)('%s at %j with %j', (op, inputs, constants) => {
  const numbers = inputs.map((value) => number(value));
  const value = operation(op).value(inputs, constants);

  it('written with its numbers has its value', () => {
    expectClose(evaluate(guardNegatives(valueTerms(op, numbers, constants))), value, otherOrder);
  });

  it('written local derivatives have the value of the slopes', () => {
    const slopes = operation(op).partials(inputs, value, constants);
    slopeTerms(op, numbers, number(value), constants).forEach((terms, n) => {
      if (terms.length > 0) expectClose(evaluate(guardNegatives(terms)), slopes[n], centralDifference, `slope ${n}`);
      else expect(['abs', 'max', 'min']).toContain(op);
    });
  });
});

it.each([
  ['multiply', ['u', 'v'], [], 'u · v', ['v', 'u']],
  ['divide', ['u', 'v'], [], 'u / v', ['1 / v', '−u / v²']],
  ['power', ['u'], [3], 'u³', ['3 · u²']],
  ['power', ['w2_11'], [2], '(w⁽²⁾₁₁)²', ['2 · w⁽²⁾₁₁']],
  ['sqrt', ['u'], [], '√(u)', ['1 / (2 · f)']],
  ['sigmoid', ['u'], [], 'σ(u)', ['f(1 − f)']],
])('%s of %j', (op, inputs, constants, value, slopes) => {
  const names = inputs.map((input) => name(input));
  expect(toPlain(valueTerms(op, names, constants))).toBe(value);
  expect(slopeTerms(op, names, name('f'), constants).map((terms) => toPlain(terms))).toEqual(slopes);
});

it('a loss is no operation of a formula', () => {
  expect(() => valueTerms('half-squared-error', [])).toThrow('no way to write the operation "half-squared-error"');
});
