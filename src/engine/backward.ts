import { operation } from './ops.ts';
import { LEAF } from './tape.ts';
import type { BackwardStep, TraceNode } from './types.ts';

/**
 * Walks a tape backwards from `output`: start with 1, multiply by each local derivative, add where arrows meet.
 * Returns the steps in the order taken and gradients[id] = ∂output/∂node. Nodes that do not lead to the output keep 0 and no step.
 */
export function backward(nodes: readonly TraceNode[], output: number): { steps: BackwardStep[]; gradients: number[] } {
  const gradients = nodes.map(() => 0);
  const reached = nodes.map(() => false);
  gradients[output] = 1;
  reached[output] = true;
  const steps: BackwardStep[] = [];
  for (let id = output; id >= 0; id--) {
    const node = nodes[id];
    if (!reached[id] || node.op === LEAF) continue;
    const upstream = gradients[id];
    const inputs = node.inputs.map((input) => nodes[input].value);
    const locals = operation(node.op).partials(inputs, node.value, node.constants ?? []);
    const contributions = node.inputs.map((to, n) => ({ to, local: locals[n], contribution: upstream * locals[n] }));
    for (const { to, contribution } of contributions) {
      gradients[to] += contribution;
      reached[to] = true;
    }
    steps.push({ node: id, upstream, contributions });
  }
  return { steps, gradients };
}
