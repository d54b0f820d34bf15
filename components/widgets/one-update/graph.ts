import type { Graph, GraphEdge, GraphNode } from '#components/views/network-graph.ts';
import { formatNumber } from '#notation/number.ts';
import type { UpdateState } from './update-state.svelte.ts';

const print = (value: number): string => formatNumber(value, { decimals: 4, trim: true });

/** The network shown, with its activations; after the update, what was updated stands out. */
export function graphOf(update: UpdateState): Graph {
  const { terms, view } = update;
  const { network, lastLayer } = terms;
  const isFresh = (ref: string): boolean => view === 'after' && update.isUpdated(ref);

  const nodes = network.sizes.map((_, l) =>
    terms.units(l).map((j): GraphNode => {
      const { symbol, value } = terms.a(l, j);
      const place = { ref: symbol.ref ?? '', column: l, row: j, symbol, text: print(value), inside: [] };
      if (l === 0) return { ...place, above: [] };
      const bias = terms.b(l, j);
      const ref = bias.symbol.ref ?? '';
      return { ...place, above: [{ ref, letter: 'b', text: print(bias.value), fresh: isFresh(ref) }] };
    }),
  );

  const edges = nodes.slice(1, lastLayer + 1).flatMap((receivers, n) =>
    receivers.flatMap((to) =>
      nodes[n].map((from): GraphEdge => {
        const { symbol, value } = terms.w(n + 1, to.row, from.row);
        const ref = symbol.ref ?? '';
        return { ref, from, to, text: print(value), mark: isFresh(ref) ? 'active' : undefined };
      }),
    ),
  );
  return { columns: network.sizes, nodes: nodes.flat(), edges };
}
