import { expect, it } from 'vitest';
import { exampleNetwork, layersOf, recordMlp } from '#engine';
import { outputWeightFormula } from '#notation/backward-formulas.ts';
import { FormulaWriter } from '#notation/formula.ts';
import type { Subject } from '#notation/formula.ts';
import { toPlain } from '#notation/plain.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import { raised, sign } from '#notation/tokens.ts';

const { network, sample, learningRate } = exampleNetwork('paper');
const formulas = new FormulaWriter(recordMlp(network, sample), learningRate);

it.each<[Subject, string, string]>([
  [{ kind: 'a', l: 1, j: 1 }, 'σ(z⁽¹⁾₂)', '1 / (1 + e^(0.84729786))'],
  [{ kind: 'loss' }, '½(ŷ − y)²', '½(0.6 − 1)²'],
  [{ kind: 'delta', l: 2, j: 0 }, '(ŷ − y) · ŷ(1 − ŷ)', '(0.6 − 1) · 0.6(1 − 0.6)'],
  [{ kind: 'dW', l: 1, j: 1, i: 0 }, 'δ⁽¹⁾₂ · x₁', '0.024192 · 0.4'],
  [{ kind: 'update', l: 2, j: 0, i: 1 }, 'w⁽²⁾₁₂ − η · ∂C/∂w⁽²⁾₁₂', '−1.2 − 0.5 · (−0.0288)'],
])('%o is written %s and %s', (subject, symbols, numbers) => {
  const formula = formulas.write(subject);
  expect([toPlain(formula.symbols), toPlain(formula.numbers)]).toEqual([symbols, numbers]);
});

it('the gradient of an output weight is written in three factors, then as three numbers', () => {
  const trace = recordMlp(network, sample);
  const { left, symbols, numbers, factors, result } = outputWeightFormula(
    new QuantityTerms(trace, layersOf(trace)),
    0,
    1,
  );
  expect([left, symbols, numbers, factors!, result].map((line) => toPlain(line))).toEqual([
    '∂C/∂w⁽²⁾₁₂',
    '(ŷ − y) · ŷ(1 − ŷ) · a⁽¹⁾₂',
    '(0.6 − 1) · 0.6(1 − 0.6) · 0.3',
    '−0.4 · 0.24 · 0.3',
    '−0.0288',
  ]);
});

it('a sum names its running index, and indices over nine get a comma', () => {
  expect(toPlain(formulas.write({ kind: 'z', l: 1, j: 0 }).symbols)).toBe('Σ w⁽¹⁾₁ᵢxᵢ + b⁽¹⁾₁');
  expect(toPlain([{ kind: 'symbol', id: 'w', l: 12, j: 1, i: 10 }])).toBe('w⁽¹²⁾₁,₁₀');
});

it('exponents of one digit are raised, others stand behind ^', () => {
  expect(toPlain([sign('e'), raised(sign('2'))])).toBe('e²');
  expect(toPlain([sign('e'), raised({ kind: 'number', value: -1.5 })])).toBe('e^(−1.5)');
});

it('a loss of probabilities is written out, and its red is a fraction', () => {
  const other = new FormulaWriter(recordMlp({ ...network, loss: 'binary-cross-entropy' }, sample));
  const loss = other.write({ kind: 'loss' });
  expect([loss.symbols, loss.numbers].map((line) => toPlain(line))).toEqual([
    '−(y · ln(ŷ) + (1 − y) · ln(1 − ŷ))',
    '−(1 · ln(0.6) + (1 − 1) · ln(1 − 0.6))',
  ]);
  const delta = other.write({ kind: 'delta', l: 2, j: 0 });
  expect([delta.symbols, delta.numbers, delta.factors!, delta.result].map((line) => toPlain(line))).toEqual([
    '(ŷ − y) / (ŷ(1 − ŷ)) · ŷ(1 − ŷ)',
    '(0.6 − 1) / (0.6(1 − 0.6)) · 0.6(1 − 0.6)',
    '−1.66666667 · 0.24',
    '−0.4',
  ]);
});

it('the mean squared error divides by the number of outputs', () => {
  const two = exampleNetwork('two-outputs');
  const other = new FormulaWriter(recordMlp({ ...two.network, loss: 'mean-squared-error' }, two.sample));
  const { symbols, factors } = other.write({ kind: 'loss' });
  expect([symbols, factors!].map((line) => toPlain(line))).toEqual([
    '1 / 2 · ((ŷ₁ − y₁)² + (ŷ₂ − y₂)²)',
    '1 / 2 · ((−0.4)² + 0.3²)',
  ]);
  expect(toPlain(other.write({ kind: 'delta', l: 2, j: 1 }).symbols)).toBe('2 / 2 · (ŷ₂ − y₂) · ŷ₂(1 − ŷ₂)');
  const one = new FormulaWriter(recordMlp({ ...network, loss: 'mean-squared-error' }, sample));
  expect(toPlain(one.write({ kind: 'loss' }).symbols)).toBe('(ŷ − y)²');
  expect(toPlain(one.write({ kind: 'delta', l: 2, j: 0 }).symbols)).toBe('2 · (ŷ − y) · ŷ(1 − ŷ)');
});

it('a loss of logits is written as what it compares', () => {
  const logits = { ...network, activations: network.activations.with(2, 'identity') };
  const other = new FormulaWriter(recordMlp({ ...logits, loss: 'binary-cross-entropy-from-logits' }, sample));
  expect(toPlain(other.write({ kind: 'loss' }).symbols)).toBe('C(ŷ, y)');
  expect(toPlain(other.write({ kind: 'delta', l: 2, j: 0 }).symbols)).toBe('∂C/∂ŷ · 1');
});
