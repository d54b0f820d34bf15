import { layersOf } from '#engine';
import type { Trace } from '#engine';
import type { Formula } from '#notation/formula.ts';
import { derivative, QuantityTerms } from '#notation/quantity-terms.ts';
import { factor, joined, number } from '#notation/tokens.ts';
import { write } from '#notation/write.ts';

/** ∂C/∂w⁽¹⁾_ji of a network with one hidden layer and one output as one product of five numbers. Units count from 0. */
export function fiveFactors(trace: Trace, j: number, i: number): Formula {
  const layers = layersOf(trace);
  const terms = new QuantityTerms(trace, layers);
  const product = [
    factor('arriving', number(layers.arriving[2][0])),
    factor('slope', number(layers.slope[2][0])),
    factor('crossed', number(terms.w(2, 0, j).value)),
    factor('slope', number(layers.slope[1][j])),
    factor('entered', number(terms.a(0, i).value)),
  ];
  const left = [derivative(terms.w(1, j, i).symbol)];
  return write(
    left,
    () =>
      joined(
        '·',
        product.map((token) => [token]),
      ),
    layers.dW[1][terms.at(1, j, i)],
  );
}
