import { graphValue, networkGraph } from '#components/views/network-graph.ts';
import type { Graph } from '#components/views/network-graph.ts';
import type { UpdateState } from './update-state.svelte.ts';

/** The network shown, with its activations; after the update, what was updated stands out. */
export function graphOf(update: UpdateState): Graph {
  const { terms, view } = update;
  const isFresh = (ref: string): boolean => view === 'after' && update.isUpdated(ref);
  return networkGraph(
    terms,
    (l, j) => {
      if (l === 0) return {};
      const bias = graphValue('b', terms.b(l, j));
      return { above: [{ ...bias, fresh: isFresh(bias.ref) }] };
    },
    (ref) => ({ mark: isFresh(ref) ? 'active' : undefined }),
  );
}
