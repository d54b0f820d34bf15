import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countFormula } from '#notation/count-formula.ts';
import { toPlain } from '#notation/plain.ts';
import { formulaToSpoken } from '#notation/spoken.ts';
import { evaluate } from './evaluate.ts';
import { linesOf } from './formula-cases.ts';

it.each([
  [[2, 2, 1], '(n₀ + 1) · n₁ + (n₁ + 1) · n₂', ['(2 + 1) · 2 + (2 + 1) · 1', '6 + 3', '9']],
  [[784, 100, 10], '(n₀ + 1) · n₁ + (n₁ + 1) · n₂', ['(784 + 1) · 100 + (100 + 1) · 10', '78500 + 1010', '79510']],
  [[3, 4], '(n₀ + 1) · n₁', ['(3 + 1) · 4', '16']],
])('%j', (sizes, symbols, lines) => {
  const formula = countFormula(sizes);
  expect(toPlain(formula.symbols)).toBe(symbols);
  expect(linesOf(formula).map((line) => toPlain(line))).toEqual(lines);
});

it('every line comes to the same number', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(sizes, (widths) => {
      const formula = countFormula(widths);
      const [total] = formula.result;
      for (const line of linesOf(formula)) expect(evaluate(line)).toBe(total.kind === 'number' && total.value);
    }),
  );
});

it('is read aloud with its counts in groups', () => {
  expect(formulaToSpoken(countFormula([784, 10]), 'en', { decimals: 0, grouped: true })).toBe(
    'open parenthesis n 0 plus 1 close parenthesis times n 1 equals ' +
      'open parenthesis 784 plus 1 close parenthesis times 10 equals 7,850',
  );
});
