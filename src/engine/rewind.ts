import { operation } from './ops.ts';
import { LEAF } from './tape.ts';
import type { Contribution, TraceNode } from './types.ts';

/** What happens where an arrow arrives at a node that has got a number already. Only `add` is the chain rule. */
export type MeetingRule = 'add' | 'overwrite' | 'keep-first';

/** One arrow walked back: upstream · local = contribution, and what the node it leads to held before and holds after it. */
export interface Arrival extends Contribution {
  readonly from: number;
  readonly upstream: number;
  /** Undefined for the first arrow to arrive. */
  readonly before: number | undefined;
  readonly after: number;
}

/** A backward sweep, as far as it has been taken. */
export interface Rewind {
  /** One list for each node sent back, in the order sent. */
  readonly sent: readonly (readonly Arrival[])[];
  /** gradients[id]: what has arrived so far; undefined where nothing has. */
  readonly gradients: readonly (number | undefined)[];
  /** waiting[id]: arrows still to come; a node with none left may send. */
  readonly waiting: readonly number[];
}

/** Number of arrows that arrive at each node on the way back from `output`. */
function arrowsInto(nodes: readonly TraceNode[], output: number): number[] {
  const counts = nodes.map(() => 0);
  const reached = nodes.map(({ id }) => id === output);
  for (let id = output; id >= 0; id--) {
    if (!reached[id]) continue;
    for (const input of nodes[id].inputs) {
      counts[input] += 1;
      reached[input] = true;
    }
  }
  return counts;
}

/**
 * Walks a tape backwards by hand: `order` names the nodes that send their number back, one after another. With `add` everywhere and
 * all nodes sent, the gradients are those of `backward`, whatever the order; `ruleAt` lets single nodes do something else with arrows
 * that meet. @throws RangeError for a node that may not send yet, has sent, is given, or does not lead to the output.
 */
export function rewind(
  nodes: readonly TraceNode[],
  output: number,
  order: readonly number[],
  ruleAt: (id: number) => MeetingRule = () => 'add',
): Rewind {
  const waiting = arrowsInto(nodes, output);
  const gradients: (number | undefined)[] = nodes.map(({ id }) => (id === output ? 1 : undefined));
  const done = new Set<number>();
  const sent = order.map((id) => {
    const node = nodes[id];
    const upstream = gradients[id];
    if (!node || node.op === LEAF || waiting[id] > 0 || upstream === undefined || done.has(id)) {
      throw new RangeError(`node ${id} cannot send its number back now`);
    }
    done.add(id);
    const values = node.inputs.map((input) => nodes[input].value);
    const locals = operation(node.op).partials(values, node.value, node.constants ?? []);
    return node.inputs.map((to, n): Arrival => {
      const contribution = upstream * locals[n];
      const before = gradients[to];
      const after = before === undefined ? contribution : met(before, contribution, ruleAt(to));
      gradients[to] = after;
      waiting[to] -= 1;
      return { from: id, to, upstream, local: locals[n], contribution, before, after };
    });
  });
  return { sent, gradients, waiting };
}

function met(before: number, contribution: number, rule: MeetingRule): number {
  if (rule === 'add') return before + contribution;
  return rule === 'overwrite' ? contribution : before;
}
