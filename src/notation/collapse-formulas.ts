import { collapseLayers, forward } from '#engine';
import type { QuantityTerms, Term } from './quantity-terms.ts';
import { guardNegatives, joined, number, sign } from './tokens.ts';
import type { Formula, Token } from './tokens.ts';
import { write } from './write.ts';

/** The layers 1 and 2 of a network with one linear hidden layer, multiplied out for output k. */
export interface CollapsedFormulas {
  /** One per input i: Σ_j w⁽²⁾_kj · w⁽¹⁾_ji, the entry of W⁽²⁾W⁽¹⁾. */
  weights: Formula[];
  /** Σ_j w⁽²⁾_kj · b⁽¹⁾_j + b⁽²⁾_k */
  bias: Formula;
  /** z⁽²⁾_k by the one layer: Σ_i of weight · x_i, plus the bias; its result is the one layer's own. */
  weightedSum: Formula;
}

/** @throws RangeError as collapseLayers, or if there is not exactly one hidden layer. */
export function collapsedFormulas(terms: QuantityTerms, k: number): CollapsedFormulas {
  if (terms.lastLayer !== 2) throw new RangeError(`one hidden layer is asked for, got ${terms.lastLayer - 1}`);
  const one = collapseLayers(terms.network);
  const { W, b } = one;
  const [inputs, hidden] = [terms.units(0), terms.units(1)];
  const entries = inputs.map((i) => W[1][k * inputs.length + i]);
  const weights = entries.map((entry, i) =>
    write(
      [],
      (show) =>
        joined(
          '+',
          hidden.map((j) => [show(terms.w(2, k, j)), sign('·'), show(terms.w(1, j, i))]),
        ),
      entry,
    ),
  );
  const bias = write(
    [],
    (show) =>
      joined('+', [
        ...hidden.map((j) => [show(terms.w(2, k, j)), sign('·'), show(terms.b(1, j))]),
        [show(terms.b(2, k))],
      ]),
    b[1][k],
  );
  const z = forward(one, terms.layers.a[0]).z[1][k];
  return { weights, bias, weightedSum: oneLayerFormula(terms, k, [...entries, b[1][k]], z) };
}

/** z = weight · x_i + … + bias, with the numbers of the one layer in place of its symbols. */
function oneLayerFormula(terms: QuantityTerms, k: number, numbers: readonly number[], z: number): Formula {
  const entries = numbers.slice(0, -1);
  const bias = numbers[entries.length];
  const line = (input: (i: number) => Token): Token[] =>
    guardNegatives(joined('+', [...entries.map((entry, i) => [number(entry), sign('·'), input(i)]), [number(bias)]]));
  const x = (i: number): Term => terms.a(0, i);
  return {
    left: [terms.z(2, k).symbol],
    symbols: line((i) => x(i).symbol),
    numbers: line((i) => number(x(i).value, x(i).symbol.ref)),
    result: [number(z)],
  };
}
