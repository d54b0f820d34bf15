import { activationTerms } from './activation-terms.ts';
import { lossTerms } from './loss-terms.ts';
import type { QuantityTerms } from './quantity-terms.ts';
import { bracketed, joined, number, sign } from './tokens.ts';
import type { Formula, Token } from './tokens.ts';
import { write } from './write.ts';
import type { Show } from './write.ts';

/** Σ_i w⁽ˡ⁾_ji a⁽ˡ⁻¹⁾_i, without the terms written out. */
function sumSign(terms: QuantityTerms, l: number, j: number): Token[] {
  const { symbol: w } = terms.w(l, j, 0);
  const { symbol: a } = terms.a(l - 1, 0);
  return [sign('Σ'), { ...w, i: 'i', ref: undefined }, { ...a, j: 'i', ref: undefined }];
}

/** w⁽ˡ⁾_ji · a⁽ˡ⁻¹⁾_i, what one arrow brings. */
export function productFormula(terms: QuantityTerms, l: number, j: number, i: number): Formula {
  return write(
    [],
    (show) => [show(terms.w(l, j, i)), sign('·'), show(terms.a(l - 1, i))],
    terms.layers.product[l][terms.at(l, j, i)],
  );
}

/** The products that enter unit j of layer l, known one by one, added up. */
export function sumFormula(terms: QuantityTerms, l: number, j: number): Formula {
  const { factors, ...formula } = productsFormula(terms, l, j);
  return { ...formula, numbers: factors ?? formula.numbers };
}

/** What enters unit j of layer l: one product per sender, added up, before the bias. */
export function productsFormula(terms: QuantityTerms, l: number, j: number): Formula {
  const { product, weightedSum } = terms.layers;
  const senders = terms.units(l - 1);
  const oneByOne = senders.map((i) => [number(product[l][terms.at(l, j, i)], `product${l}_${j + 1}${i + 1}`)]);
  return write(
    sumSign(terms, l, j),
    (show) =>
      joined(
        '+',
        senders.map((i) => [show(terms.w(l, j, i)), sign('·'), show(terms.a(l - 1, i))]),
      ),
    weightedSum[l][j],
    senders.length > 1 ? joined('+', oneByOne) : undefined,
  );
}

/** z = Σ w a + b */
export function weightedSumFormula(terms: QuantityTerms, l: number, j: number): Formula {
  const z = terms.z(l, j);
  const bias = terms.b(l, j);
  const { numbers, ...formula } = write(
    [z.symbol],
    (show) => [number(terms.layers.weightedSum[l][j], `weightedSum${l}_${j + 1}`), sign('+'), show(bias)],
    z.value,
  );
  return { ...formula, symbols: [...sumSign(terms, l, j), sign('+'), bias.symbol], numbers };
}

/** z = w a + w a + … + b, every product written out. */
export function weightedSumInFull(terms: QuantityTerms, l: number, j: number): Formula {
  const z = terms.z(l, j);
  const products = (show: Show): Token[][] =>
    terms.units(l - 1).map((i) => [show(terms.w(l, j, i)), sign('·'), show(terms.a(l - 1, i))]);
  return write([z.symbol], (show) => joined('+', [...products(show), [show(terms.b(l, j))]]), z.value);
}

/** a = f(z) */
export function activationFormula(terms: QuantityTerms, l: number, j: number): Formula {
  const z = terms.z(l, j);
  const a = terms.a(l, j);
  const written = activationTerms(terms.network.activations[l]);
  const formula = write(
    [a.symbol],
    () => written.arithmetic(number(z.value, z.symbol.ref), number(0 - z.value)),
    a.value,
  );
  return { ...formula, symbols: written.value(z.symbol) };
}

/** C of the outputs, as its loss is written; a loss of logits by its letter and what it compares: C(ŷ, y). */
export function lossFormula(terms: QuantityTerms): Formula {
  const written = lossTerms(terms.network.loss);
  if (written === undefined) return comparison(terms);
  const { symbol, value } = terms.loss;
  return write([symbol], (show) => written.value(terms, show), value, written.factors?.(terms));
}

/** C(ŷ₁, …, y₁, …) */
function comparison(terms: QuantityTerms): Formula {
  const outputs = terms.units(terms.lastLayer);
  const compared = (show: Show): Token[][] => [
    ...outputs.map((k) => [show(terms.a(terms.lastLayer, k))]),
    ...outputs.map((k) => [show(terms.y(k))]),
  ];
  return write(
    [terms.loss.symbol],
    (show) => [terms.loss.symbol, ...bracketed(...joined(',', compared(show)))],
    terms.loss.value,
  );
}
