import { countParameters } from '#engine';
import { bracketed, joined, number, sign } from './tokens.ts';
import type { Formula, Token } from './tokens.ts';

/** The width of layer l as a symbol: n₂. */
const width = (l: number): Token => ({ kind: 'symbol', id: 'n', j: l, ref: `n_${l}` });

/**
 * The number of parameters of a fully connected network: (n₀ + 1)·n₁ + (n₁ + 1)·n₂ …, with the layer widths put in, layer by layer, in all.
 * The product of layer l has the name `count_l`. @throws RangeError as countParameters.
 */
export function countFormula(sizes: readonly number[]): Formula {
  const { layers, total } = countParameters(sizes);
  const line = (show: (l: number) => Token): Token[] =>
    joined(
      '+',
      layers.map(({ l }) => [...bracketed(show(l - 1), sign('+'), sign('1')), sign('·'), show(l)]),
    );
  const products = layers.map((layer) => [number(layer.total, `count_${layer.l}`)]);
  return {
    left: [],
    symbols: line(width),
    numbers: line((l) => number(sizes[l], `n_${l}`)),
    ...(layers.length > 1 && { factors: joined('+', products) }),
    result: [number(total)],
  };
}
