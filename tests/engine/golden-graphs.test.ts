import { describe, expect, it } from 'vitest';
import { arithmetic, backward, LEAF, Tape } from '#engine';
import type { Role } from '#engine';
import { type GoldenNode, readGolden } from '../golden/golden.ts';
import { expectClose, goldenPass } from '../tolerance.ts';

const graphs = readGolden('graphs');

/** A role for tapes that are no network. */
const role: Role = { kind: 'loss' };

function replay(graph: readonly GoldenNode[]): Tape {
  const tape = new Tape();
  for (const { op, inputs, constants, value } of graph) {
    if (op === LEAF) tape.leaf(value, role);
    else tape.record(op, inputs, role, constants);
  }
  return tape;
}

describe('the golden graphs', () => {
  it('are at least a hundred, all with nodes that several others use', () => {
    expect(graphs.length).toBeGreaterThanOrEqual(100);
    for (const graph of graphs) {
      const arrows = graph.flatMap(({ inputs }) => inputs);
      expect(arrows.length).toBeGreaterThan(new Set(arrows).size);
    }
  });

  it('hold every elementary operation at least twenty times', () => {
    const ops = graphs.flat().map(({ op }) => op);
    for (const id of Object.keys(arithmetic)) {
      expect(ops.filter((op) => op === id).length, id).toBeGreaterThanOrEqual(20);
    }
  });
});

describe('replayed on the tape', () => {
  it.each(graphs.map((graph, n) => [n, graph] as const))('graph %d has every value and every gradient', (_, graph) => {
    const { nodes } = replay(graph);
    const { gradients } = backward(nodes, nodes.length - 1);
    graph.forEach(({ op, value, gradient }, id) => {
      expectClose(nodes[id].value, value, goldenPass, `value of node ${id}, ${op}`);
      expectClose(gradients[id], gradient, goldenPass, `gradient of node ${id}, ${op}`);
    });
  });
});
