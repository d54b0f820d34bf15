import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleNetwork, layersOf, recordMlp } from '#engine';
import type { Network, Sample } from '#engine';
import { collapsedFormulas } from '#notation/collapse-formulas.ts';
import { toPlain } from '#notation/plain.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import { anyCase } from '../engine/arbitraries.ts';
import { expectClose, otherOrder } from '../tolerance.ts';
import { evaluate } from './evaluate.ts';
import { linesOf } from './formula-cases.ts';

function termsOf(network: Network, sample: Sample): QuantityTerms {
  const activations = network.activations.with(1, 'identity');
  const trace = recordMlp({ ...network, activations }, sample);
  return new QuantityTerms(trace, layersOf(trace));
}

it('F1 without its bends: each number of the one layer, written out', () => {
  const { network, sample } = exampleNetwork('general');
  const { weights, bias, weightedSum } = collapsedFormulas(termsOf(network, sample), 0);
  const plain = ({ symbols, numbers, result }: (typeof weights)[number]): string =>
    [symbols, numbers, result].map((line) => toPlain(line)).join(' = ');
  expect(weights.map(plain)).toEqual([
    'w⁽²⁾₁₁ · w⁽¹⁾₁₁ + w⁽²⁾₁₂ · w⁽¹⁾₂₁ = 0.7 · 0.5 + (−1.2) · (−0.5) = 0.95',
    'w⁽²⁾₁₁ · w⁽¹⁾₁₂ + w⁽²⁾₁₂ · w⁽¹⁾₂₂ = 0.7 · 0.8 + (−1.2) · (−0.6) = 1.28',
  ]);
  expect(plain(bias)).toBe('w⁽²⁾₁₁ · b⁽¹⁾₁ + w⁽²⁾₁₂ · b⁽¹⁾₂ + b⁽²⁾₁ = 0.7 · 0.1 + (−1.2) · 0.6 + (−0.9) = −1.55');
  expect(plain(weightedSum)).toBe('0.95 · x₁ + 1.28 · x₂ + (−1.55) = 0.95 · 0.4 + 1.28 · 1.5 + (−1.55) = 0.75');
});

it('every line holds as arithmetic, and the one layer gives the weighted sum of the two', () => {
  const withOneHidden = anyCase.filter(({ network }) => network.sizes.length === 3);
  fc.assert(
    fc.property(withOneHidden, ({ network, sample }) => {
      const terms = termsOf(network, sample);
      for (const k of terms.units(2)) {
        const { weights, bias, weightedSum } = collapsedFormulas(terms, k);
        expect(weights).toHaveLength(network.sizes[0]);
        for (const formula of [...weights, bias, weightedSum]) {
          const [result] = formula.result;
          const value = result.kind === 'number' ? result.value : NaN;
          for (const line of linesOf(formula)) expectClose(evaluate(line), value, otherOrder);
        }
        expectClose(evaluate(weightedSum.result), terms.z(2, k).value, otherOrder);
      }
    }),
  );
});

it('a network that has not exactly one hidden layer is refused', () => {
  const trace = recordMlp(
    { sizes: [1, 1], activations: ['identity', 'tanh'], W: [[], [1]], b: [[], [0]], loss: 'half-squared-error' },
    { x: [1], y: [0] },
  );
  expect(() => collapsedFormulas(new QuantityTerms(trace, layersOf(trace)), 0)).toThrow(
    new RangeError('one hidden layer is asked for, got 0'),
  );
});
