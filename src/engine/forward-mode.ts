import { operation } from './ops.ts';
import { LEAF } from './tape.ts';
import type { TraceNode } from './types.ts';

/** What one input hands on to a node: local · tangent = contribution. */
export interface ForwardContribution {
  from: number;
  local: number;
  contribution: number;
}

/** One node's turn in the forward sweep; the contributions of all inputs add up to its tangent. */
export interface ForwardStep {
  node: number;
  contributions: ForwardContribution[];
  tangent: number;
}

/**
 * Walks a tape forwards with a number riding on each value, its tangent: u̇ = Σ ∂u/∂v · v̇ over its inputs v. `seeds` gives the tangents
 * of leaves by id, 0 where none is given; a single 1 gives the derivatives by that leaf, so all partials take one pass per input. The
 * local derivatives are those of the backward sweep. Nodes that no seed reaches keep 0 and no step.
 * @throws RangeError for a seed that is no leaf of the tape. Source: R. E. Wengert, CACM 7 (1964) 463.
 */
export function forwardMode(
  nodes: readonly TraceNode[],
  seeds: ReadonlyMap<number, number>,
): { steps: ForwardStep[]; tangents: number[] } {
  for (const id of seeds.keys()) {
    if (nodes[id]?.op !== LEAF) throw new RangeError(`seeds must name leaves of the tape, got node ${id}`);
  }
  const tangents = nodes.map(({ id }) => seeds.get(id) ?? 0);
  const reached = nodes.map(({ id }) => seeds.has(id));
  const steps: ForwardStep[] = [];
  for (const { id, op, inputs, value, constants } of nodes) {
    if (!inputs.some((input) => reached[input])) continue;
    reached[id] = true;
    const values = inputs.map((input) => nodes[input].value);
    const locals = operation(op).partials(values, value, constants ?? []);
    const contributions = inputs.flatMap((from, n) =>
      reached[from] ? [{ from, local: locals[n], contribution: locals[n] * tangents[from] }] : [],
    );
    for (const { contribution } of contributions) tangents[id] += contribution;
    steps.push({ node: id, contributions, tangent: tangents[id] });
  }
  return { steps, tangents };
}
