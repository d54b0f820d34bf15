import { graphFactor, graphValue, networkGraph } from '#components/views/network-graph.ts';
import type { Graph, GraphNode, GraphValue } from '#components/views/network-graph.ts';
import type { CardsState } from './cards-state.svelte.ts';
import { factorOf } from './chain.ts';
import type { SlotId } from './chain.ts';

/** The network with the arrow asked about; steps that have their card stand at their unit or on their arrow. */
export function graphOf(cards: CardsState): Graph {
  const { terms, at, isDeltaFolded } = cards;
  const lies = (slot: SlotId): boolean => cards.cardIn(slot) !== undefined;
  /** The unit or input the arrow asked about starts from. */
  const sent = (l: number, j: number): GraphNode['mark'] =>
    l === at.l - 1 && j === at.i && lies('entered') ? 'entered' : undefined;
  const step = (slot: SlotId, l: number, j: number): GraphValue[] => {
    if (!lies(slot)) return [];
    return [graphFactor(factorOf(slot), `${factorOf(slot)}${l}_${j + 1}`, cards.card(cards.cardFor(slot)).value)];
  };

  function atOutput(): Partial<GraphNode> {
    const steps = [...step('slope', 2, 0), ...step('arriving', 2, 0)];
    return {
      inside: [graphValue('z', terms.z(2, 0)), graphValue('y', terms.y(0)), graphValue('C', terms.loss)],
      above: isDeltaFolded ? [graphValue('δ', terms.delta(2, 0))] : steps,
      mark: steps.length > 0 ? 'active' : undefined,
    };
  }

  function atHidden(j: number): Partial<GraphNode> {
    const z = graphValue('z', terms.z(1, j));
    if (at.l !== 1 || at.j !== j) return { inside: [z], mark: sent(1, j) };
    const isBias = at.i === undefined;
    return {
      inside: isBias ? [z, { ...graphValue('b', terms.b(1, j)), fresh: true }] : [z],
      above: [...step('hidden-slope', 1, j), ...(isBias ? step('entered', 1, j) : [])],
      mark: lies('hidden-slope') ? 'slope' : undefined,
    };
  }

  return networkGraph(
    terms,
    (l, j) => {
      if (l === 2) return atOutput();
      if (l === 1) return atHidden(j);
      return { mark: sent(0, j) };
    },
    (ref) => {
      if (ref === cards.arrow) return { mark: 'active' };
      return lies('crossed') && ref === cards.cardFor('crossed') ? { mark: 'crossed', backwards: true } : {};
    },
  );
}
