import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backward, expression, forwardMode, recordExpression, recordMlp, Tape } from '#engine';
import type { TraceNode } from '#engine';
import { expectClose, otherOrder } from '../tolerance.ts';
import { anyCase } from './arbitraries.ts';

const role = { kind: 'operation' } as const;

/** F7: u = x₁x₂, v = x₁ + u, f = uv at (2, 3); ids 0 … 4 are x₁, x₂, u, v, f. */
function recordF7(): TraceNode[] {
  const tape = new Tape();
  tape.leaf(2, { kind: 'variable', name: 'x1' });
  tape.leaf(3, { kind: 'variable', name: 'x2' });
  tape.record('multiply', [0, 1], role);
  tape.record('add', [0, 2], role);
  tape.record('multiply', [2, 3], role);
  return tape.nodes;
}

describe('forward mode', () => {
  it('carries u̇ = 3, v̇ = 4, ḟ = 48 from x₁ through F7', () => {
    expect(forwardMode(recordF7(), new Map([[0, 1]])).tangents).toEqual([1, 0, 3, 4, 48]);
  });

  it('carries u̇ = 2, v̇ = 2, ḟ = 28 from x₂ through F7', () => {
    expect(forwardMode(recordF7(), new Map([[1, 1]])).tangents).toEqual([0, 1, 2, 2, 28]);
  });

  it('gives the derivative along any direction in one pass: 2 · 48 − 28', () => {
    const seeds = new Map([
      [0, 2],
      [1, -1],
    ]);
    expect(forwardMode(recordF7(), seeds).tangents[4]).toBe(68);
  });

  it('writes local · tangent = contribution for every arrow a seed has reached', () => {
    expect(forwardMode(recordF7(), new Map([[1, 1]])).steps).toEqual([
      { node: 2, contributions: [{ from: 1, local: 2, contribution: 2 }], tangent: 2 },
      { node: 3, contributions: [{ from: 2, local: 1, contribution: 2 }], tangent: 2 },
      {
        node: 4,
        contributions: [
          { from: 2, local: 8, contribution: 16 },
          { from: 3, local: 6, contribution: 12 },
        ],
        tangent: 28,
      },
    ]);
  });

  it('adds twice where one node is both inputs', () => {
    const tape = new Tape();
    const x = tape.leaf(3, { kind: 'variable', name: 'x' });
    const square = tape.record('multiply', [x, x], role);
    expect(forwardMode(tape.nodes, new Map([[x, 1]])).tangents[square]).toBe(6);
  });

  it('leaves 0 and no step at nodes that no seed reaches, whatever their slopes', () => {
    const recorded = recordExpression(expression('sqrt(x) + y'), { x: 0, y: 5 });
    if (!recorded.ok) throw new Error('has a value');
    const { nodes, variables, output } = recorded;
    const { tangents, steps } = forwardMode(nodes, new Map([[variables.y, 1]]));
    expect(tangents[output]).toBe(1);
    expect(steps.map(({ node }) => node)).toEqual([output]);
  });

  it.each([2, 5, -1, 0.5])('refuses the seed at node %d, which is no leaf of F7', (id) => {
    expect(() => forwardMode(recordF7(), new Map([[id, 1]]))).toThrow(
      `seeds must name leaves of the tape, got node ${id}`,
    );
  });

  it('does not change the tape', () => {
    const nodes = recordF7();
    forwardMode(nodes, new Map([[0, 1]]));
    expect(nodes).toEqual(recordF7());
  });

  it('agrees with reverse mode at every leaf of any network', () => {
    fc.assert(
      fc.property(anyCase, ({ network, sample }) => {
        const { nodes } = recordMlp(network, sample);
        const output = nodes.length - 1;
        const { gradients } = backward(nodes, output);
        for (const { id, inputs } of nodes) {
          if (inputs.length > 0) continue;
          const { tangents } = forwardMode(nodes, new Map([[id, 1]]));
          expectClose(tangents[output], gradients[id], otherOrder, `leaf ${id}`);
        }
      }),
      { numRuns: 50 },
    );
  });
});
