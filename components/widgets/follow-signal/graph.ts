import { graphValue, networkGraph } from '#components/views/network-graph.ts';
import type { Graph, GraphValue } from '#components/views/network-graph.ts';
import { formatNumber } from '#notation/number.ts';
import type { NumberFormat } from '#notation/number.ts';
import type { Formula, Token } from '#notation/tokens.ts';
import type { FollowState } from './follow-state.svelte.ts';

/** Numbers in the figure: with more decimals they would not fit on a phone; formulas and the table give eight. */
const format: NumberFormat = { decimals: 4, trim: true };

/** Names of the quantities a formula stands on. */
export function namesIn(formula: Formula | undefined): Set<string> {
  const names = (tokens: readonly Token[]): string[] =>
    tokens.flatMap((token) => {
      if (token.kind === 'factor' || token.kind === 'raised') return names(token.tokens);
      return 'ref' in token && token.ref ? [token.ref] : [];
    });
  return new Set(formula && [formula.left, formula.symbols, formula.numbers].flatMap(names));
}

/** The network with all numbers known so far. In each unit its products are added up as in a written sum, then z, then the activation. */
export function graphOf(state: FollowState): Graph {
  const { terms, frame, pending } = state;
  const { layers } = terms;
  const active = namesIn(state.formulaOf(frame));
  const mark = (ref: string): 'active' | undefined => (active.has(ref) ? 'active' : undefined);
  const known = (ref: string, letter: string, value: number): GraphValue =>
    state.knows(ref)
      ? { ref, letter, text: formatNumber(value, format), fresh: !pending && frame.ref === ref }
      : { ref, letter };

  const written = (l: number, j: number): GraphValue[] => {
    const unit = `${l}_${j + 1}`;
    const products = terms.units(l - 1).map((i) => {
      const value = layers.product[l][terms.at(l, j, i)];
      return known(`product${unit}${i + 1}`, i > 0 && value >= 0 ? '+' : '', value);
    });
    return [
      ...products,
      known(`weightedSum${unit}`, 'Σ', layers.weightedSum[l][j]),
      known(`z${unit}`, 'z', layers.z[l][j]),
    ];
  };

  return networkGraph(
    terms,
    (l, j) => {
      const { symbol, value } = terms.a(l, j);
      const ref = symbol.ref ?? '';
      if (l === 0) return { mark: mark(ref) };
      const { text, fresh = false } = known(ref, '', value);
      return { text, fresh, mark: mark(ref), above: [graphValue('b', terms.b(l, j))], inside: written(l, j) };
    },
    (ref) => ({ mark: mark(ref) }),
  );
}
