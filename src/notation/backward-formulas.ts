import { activationTerms } from './activation-terms.ts';
import { derivative } from './quantity-terms.ts';
import type { QuantityTerms, Term } from './quantity-terms.ts';
import { bracketed, factor, joined, number, sign } from './tokens.ts';
import type { Formula, Token } from './tokens.ts';
import { write } from './write.ts';
import type { Show } from './write.ts';

const times = sign('·');

/** f′(z) as a blue factor. */
function slope(terms: QuantityTerms, l: number, j: number, show: Show): Token {
  const written = activationTerms(terms.network.activations[l]);
  return factor('slope', ...written.slope(show(terms.z(l, j)), show(terms.a(l, j))));
}

/** ∂C/∂a of a hidden unit as a term: what arrived there, all paths added. */
function arrived(terms: QuantityTerms, l: number, j: number): Term {
  const { symbol } = terms.a(l, j);
  return { value: terms.layers.arriving[l][j], symbol };
}

/** δ = red · blue. At an output red is ŷ − y; at a hidden unit it is the ∂C/∂a gathered before. */
export function deltaFormula(terms: QuantityTerms, l: number, j: number): Formula {
  const delta = terms.delta(l, j);
  const red = terms.layers.arriving[l][j];
  const blue = terms.layers.slope[l][j];
  const factors = [factor('arriving', number(red)), times, factor('slope', number(blue))];
  if (l === terms.lastLayer) {
    const error = (show: Show): Token[] => bracketed(show(terms.a(l, j)), sign('−'), show(terms.y(j)));
    return write(
      [delta.symbol],
      (show) => [factor('arriving', ...error(show)), times, slope(terms, l, j, show)],
      delta.value,
      factors,
    );
  }
  const { symbol } = arrived(terms, l, j);
  const formula = write(
    [delta.symbol],
    (show) => [factor('arriving', number(red, `arriving${l}_${j + 1}`)), times, slope(terms, l, j, show)],
    delta.value,
    factors,
  );
  const blueSymbols = slope(terms, l, j, ({ symbol: written }) => written);
  return { ...formula, symbols: [factor('arriving', derivative(symbol)), times, blueSymbols] };
}

/**
 * Green · δ: what comes back to unit j of layer l over its arrow to unit k of the next layer. Where that is the only path it is ∂C/∂a
 * itself; one of several paths has no symbol of its own and nothing stands on the left.
 */
export function crossingFormula(terms: QuantityTerms, l: number, j: number, k: number): Formula {
  const paths = terms.layers.paths[l][j];
  return write(
    paths.length === 1 ? [derivative(terms.a(l, j).symbol)] : [],
    (show) => [factor('crossed', show(terms.w(l + 1, k, j))), times, show(terms.delta(l + 1, k))],
    paths[k].contribution,
  );
}

/** ∂C/∂a = Σ_k w_kj δ_k: the paths added. */
export function arrivingFormula(terms: QuantityTerms, l: number, j: number): Formula {
  const paths = terms.layers.paths[l][j];
  return write(
    [derivative(terms.a(l, j).symbol)],
    (show) =>
      joined(
        '+',
        paths.map(({ k }) => [factor('crossed', show(terms.w(l + 1, k, j))), times, show(terms.delta(l + 1, k))]),
      ),
    terms.layers.arriving[l][j],
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
