import type { LossId } from '#engine';
import type { QuantityTerms } from './quantity-terms.ts';
import { bracketed, joined, number, opposite, raised, sign } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Show } from './write.ts';

/** How a loss and its derivative by an output are written. */
interface LossTerms {
  /** C, every output written out. */
  value(terms: QuantityTerms, show: Show): Token[];
  /** The same with one number to an output. */
  factors?(terms: QuantityTerms): Token[];
  /** ∂C/∂ŷ of output j. */
  arriving(terms: QuantityTerms, j: number, show: Show): Token[];
}

const squared = raised(sign('2'));
const outputsOf = (terms: QuantityTerms): number[] => terms.units(terms.lastLayer);
const yHat = (terms: QuantityTerms, j: number, show: Show): Token => show(terms.a(terms.lastLayer, j));

/** (ŷ − y) */
const error = (terms: QuantityTerms, j: number, show: Show): Token[] =>
  bracketed(yHat(terms, j, show), sign('−'), show(terms.y(j)));

const errorValue = (terms: QuantityTerms, j: number): Token =>
  number(terms.a(terms.lastLayer, j).value - terms.y(j).value);

const added = (terms: QuantityTerms, one: (j: number) => Token[]): Token[] => joined('+', outputsOf(terms).map(one));

/** A numerator over n; over 1 it stands alone. */
const fraction = (numerator: string, n: number): Token[] => [
  sign(numerator),
  ...(n === 1 ? [] : [sign('/'), sign(String(n))]),
];

/** 1/n · (…), or what stands in the brackets where n is 1. */
function meaned(terms: QuantityTerms, sum: Token[]): Token[] {
  const { length } = outputsOf(terms);
  return length === 1 ? sum : [...fraction('1', length), sign('·'), ...bracketed(...sum)];
}

/** 1 − u in brackets */
const rest = (u: Token): Token[] => bracketed(sign('1'), sign('−'), u);

/** Losses of predictions ŷ; those of logits are written by the letter and what they compare. */
const rows: Partial<Record<LossId, LossTerms>> = {
  'half-squared-error': {
    value: (terms, show) => added(terms, (j) => [sign('½'), ...error(terms, j, show), squared]),
    factors: (terms) => added(terms, (j) => [sign('½'), sign('·'), errorValue(terms, j), squared]),
    arriving: error,
  },
  'mean-squared-error': {
    value: (terms, show) =>
      meaned(
        terms,
        added(terms, (j) => [...error(terms, j, show), squared]),
      ),
    factors: (terms) =>
      meaned(
        terms,
        added(terms, (j) => [errorValue(terms, j), squared]),
      ),
    arriving: (terms, j, show) => {
      const { length } = outputsOf(terms);
      return [...fraction('2', length), sign('·'), ...error(terms, j, show)];
    },
  },
  'binary-cross-entropy': {
    value: (terms, show) => [
      opposite,
      ...bracketed(
        ...added(terms, (j) => {
          const [p, y] = [yHat(terms, j, show), show(terms.y(j))];
          const surprise = [y, sign('·'), sign('ln'), ...bracketed(p)];
          return [...surprise, sign('+'), ...rest(y), sign('·'), sign('ln'), ...rest(p)];
        }),
      ),
    ],
    arriving: (terms, j, show) => {
      const p = yHat(terms, j, show);
      return [...error(terms, j, show), sign('/'), ...bracketed(p, ...rest(p))];
    },
  },
};

export function lossTerms(id: LossId): LossTerms | undefined {
  return rows[id];
}
