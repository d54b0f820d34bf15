import type { LayeredArrow, Layout } from '#components/views/layered/layout.ts';
import { layOut } from '#components/views/layered/layout.ts';
import { operation } from '#engine';
import type { FormulaGraph } from './formula-graph.ts';
import { arrowId } from './rewind-state.svelte.ts';
import type { RewindState } from './rewind-state.svelte.ts';
import { printed } from './sentences.ts';

/** The arrows of a graph on the way back, from each node to what it reads. */
export function arrowsOf({ nodes, tape }: FormulaGraph): LayeredArrow[] {
  const drawn = new Set(nodes.map(({ id }) => id));
  return nodes
    .toReversed()
    .flatMap(({ id: from }) =>
      tape[from].inputs.flatMap((to, nth) => (drawn.has(to) ? [{ id: arrowId(from, nth), from, to }] : [])),
    );
}

export function layoutOf(graph: FormulaGraph): Layout {
  const letters = graph.nodes.filter(({ isVariable }) => isVariable).map(({ id }) => id);
  return layOut(
    graph.nodes.map(({ id }) => id),
    arrowsOf(graph),
    letters,
  );
}

interface Drawn extends LayeredArrow {
  look: 'ahead' | 'now' | 'sent' | 'lost';
  text: string;
}

/** The arrows with what stands on them: the local derivative, and once a number has passed that number. */
export function drawnArrows(state: RewindState): Drawn[] {
  const { graph, arrivals, present, isPending } = state;
  const now = new Set(isPending ? [] : present.map(({ arrow }) => arrow));
  return arrowsOf(graph).map((arrow): Drawn => {
    const arrival = arrivals[arrow.id];
    if (!arrival) return { ...arrow, look: 'ahead', text: `× ${printed(localOf(graph, arrow))}` };
    const text = printed(arrival.contribution);
    if (isLost(state, arrow)) return { ...arrow, look: 'lost', text: `✗ ${text}` };
    return { ...arrow, look: now.has(arrow.id) ? 'now' : 'sent', text };
  });
}

function localOf({ tape }: FormulaGraph, { id, from }: LayeredArrow): number {
  const { op, inputs, value, constants } = tape[from];
  const values = inputs.map((input) => tape[input].value);
  const nth = inputs.findIndex((_, n) => arrowId(from, n) === id);
  return operation(op).partials(values, value, constants ?? [])[nth];
}

/** Whether what an arrow brought is no longer in what its node holds: overwritten by a later one, or never taken. */
function isLost(state: RewindState, arrow: LayeredArrow): boolean {
  const rule = state.ruleAt(arrow.to);
  if (rule === 'add') return false;
  const arrived = Object.keys(state.arrivals).filter((id) => state.arrivals[id]!.to === arrow.to);
  return arrow.id !== (rule === 'overwrite' ? arrived.at(-1) : arrived[0]);
}
