import { describe, expect, it } from 'vitest';
import { backward, centralDifferences, forwardMode, Tape } from '#engine';
import type { TraceNode } from '#engine';
import { centralDifference, expectClose, otherOrder } from '../tolerance.ts';
import { closedForms } from './closed-forms.ts';
import { graphOperations, randomGraph, recordGraph } from './random-graphs.ts';
import type { Graph } from './random-graphs.ts';

const graphs = Array.from({ length: 150 }, (_, seed) => randomGraph(seed));

/** The value at other leaves. */
function valueAt(graph: Graph, leaves: readonly number[]): number {
  return recordGraph({ ...graph, leaves }).nodes.at(-1)!.value;
}

/** The gradient by the leaves, reverse mode. */
function gradientOf(nodes: readonly TraceNode[], { leaves }: Graph, output = nodes.length - 1): number[] {
  return backward(nodes, output).gradients.slice(0, leaves.length);
}

/** The gradient by the chain rule on whole rows of derivatives, forwards, with the derivatives of a table of calculus. */
function closedGradient(nodes: readonly TraceNode[], { leaves }: Graph): number[] {
  const rows: number[][] = [];
  for (const { id, op, inputs, constants } of nodes) {
    const [u, v] = inputs.map((input) => nodes[input].value);
    const slopes = id < leaves.length ? [] : closedForms[op](u, v, constants?.[0] ?? NaN);
    rows[id] = leaves.map((_, n) =>
      slopes.reduce((sum, slope, m) => sum + slope * rows[inputs[m]][n], id === n ? 1 : 0),
    );
  }
  return rows.at(-1)!;
}

describe('a random graph', () => {
  it('is the same for the same seed, and others for others', () => {
    expect(randomGraph(7)).toStrictEqual(graphs[7]);
    expect(new Set(graphs.map((graph) => JSON.stringify(graph.steps))).size).toBe(graphs.length);
  });

  it('shares nodes, and leads from every node to its output', () => {
    for (const graph of graphs) {
      const arrows = graph.steps.flatMap(({ inputs }) => inputs);
      expect(arrows.length, `seed ${graph.seed}`).toBeGreaterThan(new Set(arrows).size);
      expect(new Set(arrows).size, `seed ${graph.seed}`).toBe(graph.leaves.length + graph.steps.length - 1);
    }
  });

  it('takes every operation often', () => {
    const drawn = graphs.flatMap(({ steps }) => steps.map(({ op }) => op));
    for (const op of graphOperations) expect(drawn.filter((id) => id === op).length, op).toBeGreaterThan(15);
  });
});

describe.each(graphs.map((graph) => ({ seed: graph.seed, graph })))('the gradient of graph $seed', ({ graph }) => {
  const { nodes } = recordGraph(graph);
  const gradient = gradientOf(nodes, graph);
  const size = Math.max(1, ...gradient.map(Math.abs));

  it('is the same forwards, backwards and by the closed forms', () => {
    const closed = closedGradient(nodes, graph);
    graph.leaves.forEach((_, n) => {
      const { tangents } = forwardMode(nodes, new Map([[n, 1]]));
      expectClose(tangents.at(-1)! / size, gradient[n] / size, otherOrder, `forward mode, leaf ${n}`);
      expectClose(closed[n] / size, gradient[n] / size, otherOrder, `closed form, leaf ${n}`);
    });
  });

  it('is what central differences find, their leading error taken out', () => {
    const leaves = [...graph.leaves];
    const coarse = centralDifferences((x) => valueAt(graph, x), leaves, 2e-4);
    const fine = centralDifferences((x) => valueAt(graph, x), leaves, 1e-4);
    fine.forEach((difference, n) => {
      const richardson = (4 * difference - coarse[n]) / 3;
      expectClose(richardson / size, gradient[n] / size, centralDifference, `leaf ${n}`);
    });
  });
});

describe('the gradient', () => {
  it('is linear: that of 3f − 2g is 3 times that of f less 2 times that of g', () => {
    for (const graph of graphs) {
      const tape = recordGraph(graph);
      const f = tape.nodes.length - 1;
      const g = graph.leaves.length;
      const role = { kind: 'operation' } as const;
      const [three, two] = [3, 2].map((value) => tape.leaf(value, { kind: 'constant' }));
      const left = tape.record('multiply', [three, f], role);
      const right = tape.record('multiply', [two, g], role);
      const both = gradientOf(tape.nodes, graph, tape.record('subtract', [left, right], role));
      const ofF = gradientOf(tape.nodes, graph, f);
      const ofG = gradientOf(tape.nodes, graph, g);
      const size = Math.max(1, ...both.map(Math.abs));
      both.forEach((value, n) =>
        expectClose(value / size, (3 * ofF[n] - 2 * ofG[n]) / size, otherOrder, `seed ${graph.seed}, leaf ${n}`),
      );
    }
  });

  it('passes 100,000 operations of all kinds in both directions, and agrees', () => {
    const tape = new Tape();
    const role = { kind: 'operation' } as const;
    const x = tape.leaf(0.7, { kind: 'variable', name: 'x' });
    let id = x;
    for (let n = 0; n < 25_000; n++) {
      id = tape.record('sin', [id], role);
      id = tape.record('add', [id, x], role);
      id = tape.record('negate', [id], role);
      id = tape.record('tanh', [id], role);
    }
    expect(tape.nodes).toHaveLength(100_001);
    const { gradients } = backward(tape.nodes, id);
    const { tangents } = forwardMode(tape.nodes, new Map([[x, 1]]));
    expect(Number.isFinite(gradients[x]) && gradients[x] !== 0).toBe(true);
    expectClose(tangents[id], gradients[x], otherOrder);
  });
});
