import type { Graph, GraphEdge, GraphNode, GraphValue } from '#components/views/network-graph.ts';
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
  const { network, layers, lastLayer } = terms;
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

  const nodes = network.sizes.map((_, l) =>
    terms.units(l).map((j): GraphNode => {
      const { symbol, value } = terms.a(l, j);
      const ref = symbol.ref ?? '';
      const place = { ref, column: l, row: j, symbol, mark: mark(ref) };
      if (l === 0) return { ...place, text: formatNumber(value, format), above: [], inside: [] };
      const { text, fresh } = known(ref, '', value);
      const bias = terms.b(l, j);
      const above = [{ ref: bias.symbol.ref ?? '', letter: 'b', text: formatNumber(bias.value, format) }];
      return { ...place, text, ...(fresh !== undefined && { fresh }), above, inside: written(l, j) };
    }),
  );

  const edges = nodes.slice(1, lastLayer + 1).flatMap((receivers, n) =>
    receivers.flatMap((to) =>
      nodes[n].map((from): GraphEdge => {
        const { symbol, value } = terms.w(n + 1, to.row, from.row);
        const ref = symbol.ref ?? '';
        return { ref, from, to, text: formatNumber(value, format), mark: mark(ref) };
      }),
    ),
  );
  return { columns: network.sizes, nodes: nodes.flat(), edges };
}
