import { activationTerms } from './activation-terms.ts';
import { lossTerms } from './loss-terms.ts';
import { derivative } from './quantity-terms.ts';
import type { QuantityTerms } from './quantity-terms.ts';
import { factor, joined, number, sign } from './tokens.ts';
import type { Factor, Formula, Token } from './tokens.ts';
import { write } from './write.ts';
import type { Show } from './write.ts';

/** A factor as it is written, and its number. */
interface Step {
  factor: Factor;
  tokens(show: Show): Token[];
  value: number;
}

/** Red: at an output as its loss is written, ŷ − y under half the squared error; elsewhere the ∂C/∂a worked out before. */
function redStep(terms: QuantityTerms, l: number, j: number): Step {
  const arriving = terms.arriving(l, j);
  const written = l === terms.lastLayer ? lossTerms(terms.network.loss)?.arriving : undefined;
  return {
    factor: 'arriving',
    tokens: (show) => written?.(terms, j, show) ?? [show(arriving)],
    value: arriving.value,
  };
}

/** Blue: f′(z). */
const blueStep = (terms: QuantityTerms, l: number, j: number): Step => ({
  factor: 'slope',
  tokens: (show) => activationTerms(terms.network.activations[l]).slope(show(terms.z(l, j)), show(terms.a(l, j))),
  value: terms.layers.slope[l][j],
});

/** Purple of the arrow from unit i of layer l; without a sender, of a bias: always 1. */
function purpleStep(terms: QuantityTerms, l: number, i: number | undefined): Step {
  if (i === undefined) return { factor: 'entered', tokens: () => [sign('1')], value: 1 };
  const entered = terms.a(l, i);
  return { factor: 'entered', tokens: (show) => [show(entered)], value: entered.value };
}

/** left = factor · factor · …, in symbols, with numbers put in, and one number for each factor. */
function product(left: Token, steps: readonly Step[], result: number): Formula {
  const line = (tokens: (step: Step) => Token[]): Token[] =>
    joined(
      '·',
      steps.map((step) => [factor(step.factor, ...tokens(step))]),
    );
  return write(
    [left],
    (show) => line(({ tokens }) => tokens(show)),
    result,
    line(({ value }) => [number(value)]),
  );
}

/** δ = red · blue */
export function deltaFormula(terms: QuantityTerms, l: number, j: number): Formula {
  const { symbol, value } = terms.delta(l, j);
  return product(symbol, [redStep(terms, l, j), blueStep(terms, l, j)], value);
}

/** ∂C/∂w = red · blue · purple, for a weight into output unit j from unit i of the layer before; ∂C/∂b where no sender is given. */
export function outputGradientFormula(terms: QuantityTerms, j: number, i: number | undefined): Formula {
  const l = terms.lastLayer;
  return product(
    derivative(terms.parameter(l, j, i).symbol),
    [redStep(terms, l, j), blueStep(terms, l, j), purpleStep(terms, l - 1, i)],
    terms.gradient(l, j, i),
  );
}

/**
 * ∂C/∂w as red · blue · green · blue · purple, for a weight into unit j of the last hidden layer of a network with one output, from unit
 * i; ∂C/∂b where no sender is given.
 */
export function hiddenGradientFormula(terms: QuantityTerms, j: number, i: number | undefined): Formula {
  const last = terms.lastLayer;
  const l = last - 1;
  const crossed = terms.w(last, 0, j);
  return product(
    derivative(terms.parameter(l, j, i).symbol),
    [
      redStep(terms, last, 0),
      blueStep(terms, last, 0),
      { factor: 'crossed', tokens: (show) => [show(crossed)], value: crossed.value },
      blueStep(terms, l, j),
      purpleStep(terms, l - 1, i),
    ],
    terms.gradient(l, j, i),
  );
}
