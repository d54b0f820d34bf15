import { activationTerms } from './activation-terms.ts';
import { lossTerms } from './loss-terms.ts';
import { derivative } from './quantity-terms.ts';
import type { QuantityTerms } from './quantity-terms.ts';
import { factor, joined, number, sign } from './tokens.ts';
import type { Formula, Token } from './tokens.ts';
import { write } from './write.ts';
import type { Show } from './write.ts';

const times = sign('·');

/** f′(z) as a blue factor. */
function slope(terms: QuantityTerms, l: number, j: number, show: Show): Token {
  const written = activationTerms(terms.network.activations[l]);
  return factor('slope', ...written.slope(show(terms.z(l, j)), show(terms.a(l, j))));
}

/** Red: at an output as its loss is written, ŷ − y under half the squared error; elsewhere the ∂C/∂a worked out before. */
function red(terms: QuantityTerms, l: number, j: number, show: Show): Token {
  const written = l === terms.lastLayer ? lossTerms(terms.network.loss)?.arriving(terms, j, show) : undefined;
  return factor('arriving', ...(written ?? [show(terms.arriving(l, j))]));
}

/** δ = red · blue */
export function deltaFormula(terms: QuantityTerms, l: number, j: number): Formula {
  const delta = terms.delta(l, j);
  return write([delta.symbol], (show) => [red(terms, l, j, show), times, slope(terms, l, j, show)], delta.value, [
    factor('arriving', number(terms.arriving(l, j).value)),
    times,
    factor('slope', number(terms.layers.slope[l][j])),
  ]);
}

/** ∂C/∂w = red · blue · purple, for a weight into output unit j from unit i of the layer before. */
export function outputWeightFormula(terms: QuantityTerms, j: number, i: number): Formula {
  const l = terms.lastLayer;
  const entered = terms.a(l - 1, i);
  return write(
    [derivative(terms.w(l, j, i).symbol)],
    (show) => [red(terms, l, j, show), times, slope(terms, l, j, show), times, factor('entered', show(entered))],
    terms.layers.dW[l][terms.at(l, j, i)],
    [
      factor('arriving', number(terms.arriving(l, j).value)),
      times,
      factor('slope', number(terms.layers.slope[l][j])),
      times,
      factor('entered', number(entered.value)),
    ],
  );
}

/**
 * Green · δ: what comes back to unit j of layer l over its arrow to unit k of the next layer. Where that is the only path it is ∂C/∂a
 * itself; one of several paths has no symbol of its own and nothing stands on the left.
 */
export function crossingFormula(terms: QuantityTerms, l: number, j: number, k: number): Formula {
  const paths = terms.layers.paths[l][j];
  return write(
    paths.length === 1 ? [terms.arriving(l, j).symbol] : [],
    (show) => [factor('crossed', show(terms.w(l + 1, k, j))), times, show(terms.delta(l + 1, k))],
    paths[k].contribution,
  );
}

/** ∂C/∂a = Σ_k w_kj δ_k: the paths added. */
export function arrivingFormula(terms: QuantityTerms, l: number, j: number): Formula {
  const paths = terms.layers.paths[l][j];
  const { symbol, value } = terms.arriving(l, j);
  return write(
    [symbol],
    (show) =>
      joined(
        '+',
        paths.map(({ k }) => [factor('crossed', show(terms.w(l + 1, k, j))), times, show(terms.delta(l + 1, k))]),
      ),
    value,
    joined(
      '+',
      paths.map(({ contribution }) => [number(contribution)]),
    ),
  );
}

/** ∂C/∂w = δ · purple */
export function weightGradientFormula(terms: QuantityTerms, l: number, j: number, i: number): Formula {
  return write(
    [derivative(terms.w(l, j, i).symbol)],
    (show) => [show(terms.delta(l, j)), times, factor('entered', show(terms.a(l - 1, i)))],
    terms.layers.dW[l][terms.at(l, j, i)],
  );
}

/** ∂C/∂b = δ · 1 */
export function biasGradientFormula(terms: QuantityTerms, l: number, j: number): Formula {
  return write(
    [derivative(terms.b(l, j).symbol)],
    (show) => [show(terms.delta(l, j)), times, factor('entered', sign('1'))],
    terms.layers.db[l][j],
  );
}

/** θ ← θ − η ∂C/∂θ for one weight, or the bias where no sender is given. */
export function updateFormula(
  terms: QuantityTerms,
  learningRate: number,
  l: number,
  j: number,
  i: number | undefined,
): Formula {
  const theta = i === undefined ? terms.b(l, j) : terms.w(l, j, i);
  const gradient = i === undefined ? terms.layers.db[l][j] : terms.layers.dW[l][terms.at(l, j, i)];
  const formula = write(
    [theta.symbol],
    (show) => [show(theta), sign('−'), number(learningRate, 'eta'), times, number(gradient, `d${theta.symbol.ref}`)],
    theta.value - learningRate * gradient,
  );
  const eta: Token = { kind: 'symbol', id: 'eta', ref: 'eta' };
  return { ...formula, symbols: [theta.symbol, sign('−'), eta, times, derivative(theta.symbol)], assigns: true };
}
