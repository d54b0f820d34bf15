import { activation, descend } from '#engine';
import { activationTerms } from '#notation/activation-terms.ts';
import type { QuantityTerms, Term } from '#notation/quantity-terms.ts';
import { bracketed, raised, sign } from '#notation/tokens.ts';
import type { Token } from '#notation/tokens.ts';
import type { Arrow } from './setup.ts';

export type CardId =
  | 'error'
  | 'error-reversed'
  | 'loss'
  | 'prediction'
  | 'output-slope'
  | 'tanh-slope'
  | 'slope1_1'
  | 'slope1_2'
  | 'slope-at-a'
  | 'w2_11'
  | 'w2_12'
  | 'updated-crossed'
  | 'a1_1'
  | 'a1_2'
  | 'x_1'
  | 'x_2'
  | 'one'
  | 'sender-z'
  | 'sent-on'
  | 'own';

/** How a card is written, and its number. */
export interface Card {
  readonly tokens: Token[];
  readonly value: number;
}

/** What the cards are about. */
export interface Table {
  readonly terms: QuantityTerms;
  /** η, for the weight as it is after the update. */
  readonly learningRate: number;
  readonly arrow: Arrow;
}

const written = ({ symbol, value }: Term): Card => ({ tokens: [symbol], value });

const difference = (from: Term, less: Term): Card => ({
  tokens: [from.symbol, sign('−'), less.symbol],
  value: from.value - less.value,
});

const slope = (terms: QuantityTerms, l: number, j: number): Card => ({
  tokens: activationTerms(terms.network.activations[l]).slope(terms.z(l, j).symbol, terms.a(l, j).symbol),
  value: terms.layers.slope[l][j],
});

const cards: Record<CardId, (table: Table) => Card> = {
  error: ({ terms }) => difference(terms.a(2, 0), terms.y(0)),
  'error-reversed': ({ terms }) => difference(terms.y(0), terms.a(2, 0)),
  loss: ({ terms }) => written(terms.loss),
  prediction: ({ terms }) => written(terms.a(2, 0)),
  'output-slope': ({ terms }) => slope(terms, 2, 0),
  'tanh-slope'({ terms }) {
    const yHat = terms.a(2, 0);
    const value = activation('tanh').df(terms.z(2, 0).value, yHat.value);
    return { tokens: [sign('1'), sign('−'), yHat.symbol, raised(sign('2'))], value };
  },
  slope1_1: ({ terms }) => slope(terms, 1, 0),
  slope1_2: ({ terms }) => slope(terms, 1, 1),
  'slope-at-a'({ terms, arrow: { l, j } }) {
    const { f, df } = activation(terms.network.activations[l]);
    const { symbol, value: a } = terms.a(l, j);
    return { tokens: [sign('σ'), sign('′'), ...bracketed(symbol)], value: df(a, f(a)) };
  },
  w2_11: ({ terms }) => written(terms.w(2, 0, 0)),
  w2_12: ({ terms }) => written(terms.w(2, 0, 1)),
  'updated-crossed'({ terms, learningRate, arrow: { j } }) {
    const { symbol } = terms.w(2, 0, j);
    return { tokens: [symbol], value: descend(terms.network, terms.layers, learningRate).W[2][j] };
  },
  a1_1: ({ terms }) => written(terms.a(1, 0)),
  a1_2: ({ terms }) => written(terms.a(1, 1)),
  x_1: ({ terms }) => written(terms.a(0, 0)),
  x_2: ({ terms }) => written(terms.a(0, 1)),
  one: () => ({ tokens: [sign('1')], value: 1 }),
  'sender-z': ({ terms, arrow: { l, i = 0 } }) => written(terms.z(l - 1, i)),
  'sent-on': ({ terms, arrow: { l, j } }) => written(terms.a(l, j)),
  own: ({ terms, arrow: { l, j, i } }) => written(terms.parameter(l, j, i)),
};

export function cardOf(card: CardId, table: Table): Card {
  return cards[card](table);
}
