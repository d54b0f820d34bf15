import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleNetwork, layersOf, recordMlp } from '#engine';
import type { Network, Sample } from '#engine';
import { productFormula, sumFormula, weightedSumInFull } from '#notation/forward-formulas.ts';
import { toPlain } from '#notation/plain.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import { anyCase } from '../engine/arbitraries.ts';
import { expectClose, otherOrder } from '../tolerance.ts';
import { evaluate } from './evaluate.ts';
import { linesOf } from './formula-cases.ts';

function termsOf({ network, sample }: { network: Network; sample: Sample }): QuantityTerms {
  const trace = recordMlp(network, sample);
  return new QuantityTerms(trace, layersOf(trace));
}

it('what one arrow of F1 brings, and what arrives at the output', () => {
  const terms = termsOf(exampleNetwork('general'));
  const product = productFormula(terms, 1, 0, 1);
  expect([product.symbols, product.numbers, product.result].map((line) => toPlain(line))).toEqual([
    'w⁽¹⁾₁₂ · x₂',
    '0.8 · 1.5',
    '1.2',
  ]);
  const sum = sumFormula(terms, 1, 1);
  expect(sum.factors).toBeUndefined();
  expect(toPlain(sum.numbers)).toBe('−0.2 + (−0.9)');
});

it('the weighted sum of the output of F1 with every product written out', () => {
  const { left, symbols, numbers } = weightedSumInFull(termsOf(exampleNetwork('general')), 2, 0);
  expect([left, symbols, numbers].map((line) => toPlain(line, { decimals: 4 }))).toEqual([
    'z⁽²⁾₁',
    'w⁽²⁾₁₁ · a⁽¹⁾₁ + w⁽²⁾₁₂ · a⁽¹⁾₂ + b⁽²⁾₁',
    '0.7000 · 0.8176 + (−1.2000) · 0.3775 + (−0.9000)',
  ]);
});

it('the steps of any unit hold as arithmetic', () => {
  fc.assert(
    fc.property(anyCase, ({ network, sample }) => {
      const terms = termsOf({ network, sample });
      for (let l = 1; l <= terms.lastLayer; l++) {
        for (const j of terms.units(l)) {
          const sum = sumFormula(terms, l, j);
          for (const line of linesOf(sum)) expectClose(evaluate(line), terms.layers.weightedSum[l][j], otherOrder);
          const inFull = weightedSumInFull(terms, l, j);
          for (const line of linesOf(inFull)) expectClose(evaluate(line), terms.z(l, j).value, otherOrder);
          for (const i of terms.units(l - 1)) {
            const product = productFormula(terms, l, j, i);
            const value = terms.layers.product[l][terms.at(l, j, i)];
            for (const line of linesOf(product)) expectClose(evaluate(line), value, otherOrder);
          }
        }
      }
    }),
  );
});
