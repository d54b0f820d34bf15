import { LEAF } from './tape.ts';
import type { TraceNode } from './types.ts';

/** A tape without repetitions, and where each node of the old one went: places[old id] = new id. */
export interface SharedTape {
  readonly nodes: TraceNode[];
  readonly places: number[];
}

/**
 * Keeps one node where a tape works out the same thing twice: same operation, same inputs, same constants. `x1*x2*(x1 + x1*x2)` becomes
 * a graph in which x1*x2 is one node with two arrows. Given numbers are never merged: each stands where it was written. Order, values and
 * derivatives by the leaves stay as they were.
 */
export function shareEqualNodes(nodes: readonly TraceNode[]): SharedTape {
  const shared: TraceNode[] = [];
  const places: number[] = [];
  const known = new Map<string, number>();
  for (const node of nodes) {
    const inputs = node.inputs.map((input) => places[input]);
    const key = JSON.stringify([node.op, inputs, node.constants ?? []]);
    const found = node.op === LEAF ? undefined : known.get(key);
    places[node.id] = found ?? shared.length;
    if (found !== undefined) continue;
    known.set(key, shared.length);
    shared.push({ ...node, id: shared.length, inputs });
  }
  return { nodes: shared, places };
}
