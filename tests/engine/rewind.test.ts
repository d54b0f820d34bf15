import { describe, expect, it } from 'vitest';
import { backward, createRandom, expression, recordExpression, rewind, shareEqualNodes } from '#engine';
import type { MeetingRule, TraceNode } from '#engine';
import { expectClose, otherOrder } from '../tolerance.ts';
import { randomGraph, recordGraph } from './random-graphs.ts';

/** F7 at (2, 3): nodes x1, x2, u = x1·x2, v = x1 + u, f = u·v. */
const [x1, x2, u, v, f] = [0, 1, 2, 3, 4];
const { nodes: f7 } = shareEqualNodes(recordExpression(expression('x1*x2*(x1 + x1*x2)'), { x1: 2, x2: 3 }).nodes);
const only =
  (id: number, rule: MeetingRule) =>
  (at: number): MeetingRule =>
    at === id ? rule : 'add';

/** A random order that is allowed. */
function anyOrder(nodes: readonly TraceNode[], output: number, seed: number): number[] {
  const random = createRandom(seed);
  const order: number[] = [];
  for (;;) {
    const { waiting, gradients } = rewind(nodes, output, order);
    const ready = nodes.filter(
      ({ id, inputs }) => inputs.length > 0 && waiting[id] === 0 && gradients[id] !== undefined && !order.includes(id),
    );
    if (ready.length === 0) return order;
    order.push(random.pick(ready).id);
  }
}

describe('one node for equal parts', () => {
  it('F7 is five nodes with the values 2, 3, 6, 8, 48', () => {
    expect(f7.map(({ op, inputs, value }) => [op, inputs, value])).toEqual([
      ['leaf', [], 2],
      ['leaf', [], 3],
      ['multiply', [x1, x2], 6],
      ['add', [x1, u], 8],
      ['multiply', [u, v], 48],
    ]);
  });

  it('says where each node went, and leaves numbers, other exponents and other orders apart', () => {
    const { nodes } = recordExpression(expression('x^2 + x^3 + 2*x + 2*x + x*y + y*x'), { x: 1.5, y: 2 });
    const shared = shareEqualNodes(nodes);
    expect(shared.places).toHaveLength(nodes.length);
    nodes.forEach(({ id, value }) => expect(shared.nodes[shared.places[id]].value).toBe(value));
    expect(shared.nodes).toHaveLength(nodes.length);
    expect(shareEqualNodes(recordExpression(expression('x^2*x^2'), { x: 3 }).nodes).nodes).toHaveLength(3);
  });

  it('keeps the derivatives by the leaves', () => {
    for (let seed = 0; seed < 60; seed++) {
      const graph = randomGraph(seed);
      const { nodes } = recordGraph(graph);
      const shared = shareEqualNodes(nodes);
      const before = backward(nodes, nodes.length - 1).gradients;
      const after = backward(shared.nodes, shared.places[nodes.length - 1]).gradients;
      const size = Math.max(1, ...before.map(Math.abs));
      graph.leaves.forEach((_, id) =>
        expectClose(after[shared.places[id]] / size, before[id] / size, otherOrder, `seed ${seed}, leaf ${id}`),
      );
    }
  });
});

describe('walking F7 back by hand', () => {
  it('starts with 1 at the output, and only the output may send', () => {
    const { gradients, waiting, sent } = rewind(f7, f, []);
    expect(gradients).toEqual([undefined, undefined, undefined, undefined, 1]);
    expect(waiting).toEqual([2, 1, 2, 1, 0]);
    expect(sent).toEqual([]);
  });

  it('brings ū first 8, then 6 more; x̄₁ = 48, x̄₂ = 28', () => {
    const { sent, gradients } = rewind(f7, f, [f, v, u]);
    expect(sent).toEqual([
      [
        { from: f, to: u, upstream: 1, local: 8, contribution: 8, before: undefined, after: 8 },
        { from: f, to: v, upstream: 1, local: 6, contribution: 6, before: undefined, after: 6 },
      ],
      [
        { from: v, to: x1, upstream: 6, local: 1, contribution: 6, before: undefined, after: 6 },
        { from: v, to: u, upstream: 6, local: 1, contribution: 6, before: 8, after: 14 },
      ],
      [
        { from: u, to: x1, upstream: 14, local: 3, contribution: 42, before: 6, after: 48 },
        { from: u, to: x2, upstream: 14, local: 2, contribution: 28, before: undefined, after: 28 },
      ],
    ]);
    expect(gradients).toEqual([48, 28, 14, 6, 1]);
  });

  it('overwriting at u leaves 6, then 24 and 12; keeping the first 8, then 30 and 16', () => {
    const overwritten = rewind(f7, f, [f, v, u], only(u, 'overwrite'));
    expect(overwritten.gradients).toEqual([24, 12, 6, 6, 1]);
    expect(rewind(f7, f, [f, v, u], only(u, 'keep-first')).gradients).toEqual([30, 16, 8, 6, 1]);
  });

  it('overwriting everywhere leaves the last arrow of each node', () => {
    expect(rewind(f7, f, [f, v, u], () => 'overwrite').gradients).toEqual([18, 12, 6, 6, 1]);
  });

  it('counts no arrow of a node that does not lead to the output, and lets it send nothing', () => {
    const beside: TraceNode = { id: 5, op: 'add', inputs: [x1, x2], value: 5, role: { kind: 'operation' } };
    const { waiting, gradients } = rewind([...f7, beside], beside.id, []);
    expect(waiting).toEqual([1, 1, 0, 0, 0, 0]);
    expect(gradients).toEqual([undefined, undefined, undefined, undefined, undefined, 1]);
    expect(() => rewind([...f7, beside], beside.id, [beside.id, f])).toThrow('node 4 cannot send its number back now');
  });

  it.each([
    ['waits for an arrow', [f, u]],
    ['has sent already', [f, f]],
    ['was given', [f, v, u, x1]],
    ['has not been reached', [v]],
    ['does not exist', [9]],
  ])('refuses a node that %s', (_why, order) => {
    expect(() => rewind(f7, f, order)).toThrow(/^node \d cannot send its number back now$/);
  });
});

describe('on random graphs', () => {
  const graphs = Array.from({ length: 40 }, (_, seed) => ({ seed, nodes: recordGraph(randomGraph(seed)).nodes }));

  it('any order that is allowed gives the gradients of the backward sweep', () => {
    for (const { seed, nodes } of graphs) {
      const output = nodes.length - 1;
      const exact = backward(nodes, output).gradients;
      const size = Math.max(1, ...exact.map(Math.abs));
      const { gradients, waiting } = rewind(nodes, output, anyOrder(nodes, output, seed));
      expect(waiting.every((count) => count === 0)).toBe(true);
      exact.forEach((value, id) => expectClose(gradients[id]! / size, value / size, otherOrder, `seed ${seed}, ${id}`));
    }
  });

  it('with overwriting the order decides', () => {
    const { nodes } = recordExpression(expression('x*y + x^2'), { x: 2, y: 5 });
    const [times, squared, sum] = ['multiply', 'power', 'add'].map((op) => nodes.find((node) => node.op === op)!.id);
    const at = (order: number[]): number | undefined => rewind(nodes, sum, order, () => 'overwrite').gradients[0];
    expect(at([sum, times, squared])).toBe(4);
    expect(at([sum, squared, times])).toBe(5);
  });
});
