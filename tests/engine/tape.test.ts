import { describe, expect, it } from 'vitest';
import { activations, arithmetic, backward, LEAF, losses, operation, operations, Tape } from '#engine';
import type { Role } from '#engine';

/** A role for tapes that are no network. */
const role: Role = { kind: 'loss' };

/** F7: u = x₁x₂, v = x₁ + u, f = uv. Two arrows leave x₁, two leave u. */
function recordF7(x1: number, x2: number): { tape: Tape; ids: Record<'x1' | 'x2' | 'u' | 'v' | 'f', number> } {
  const tape = new Tape();
  const a = tape.leaf(x1, role);
  const b = tape.leaf(x2, role);
  const u = tape.record('multiply', [a, b], role);
  const v = tape.record('add', [a, u], role);
  return { tape, ids: { x1: a, x2: b, u, v, f: tape.record('multiply', [u, v], role) } };
}

describe('the tape', () => {
  it('keeps nodes in the order in which they were computed, ids being places', () => {
    const { tape } = recordF7(2, 3);
    expect(tape.nodes).toStrictEqual([
      { id: 0, op: LEAF, inputs: [], value: 2, role },
      { id: 1, op: LEAF, inputs: [], value: 3, role },
      { id: 2, op: 'multiply', inputs: [0, 1], value: 6, role },
      { id: 3, op: 'add', inputs: [0, 2], value: 8, role },
      { id: 4, op: 'multiply', inputs: [2, 3], value: 48, role },
    ]);
  });

  it.each(['cube', LEAF, 'constructor', '__proto__'])(
    'refuses the unknown operation %s, naming the known ones',
    (id) => {
      const tape = new Tape();
      tape.leaf(1, role);
      expect(() => tape.record(id, [0], role)).toThrow(RangeError);
      expect(() => tape.record(id, [0], role)).toThrow(
        `unknown operation "${id}"; known: ${Object.keys(operations).join(', ')}`,
      );
      expect(tape.nodes).toHaveLength(1);
    },
  );

  it('knows every operation of arithmetic, every activation and every loss', () => {
    expect(Object.keys(operations).sort()).toEqual(
      [...Object.keys(arithmetic), ...Object.keys(activations), ...Object.keys(losses)].sort(),
    );
  });
});

describe('the reverse sweep', () => {
  it('adds where arrows meet: F7 at (2, 3) gives 48 and 28, and 14 arrives at u', () => {
    const { tape, ids } = recordF7(2, 3);
    const { gradients } = backward(tape.nodes, ids.f);
    expect(gradients).toEqual([48, 28, 14, 6, 1]);
  });

  it('takes the nodes in reverse order and writes upstream · local = contribution for each arrow', () => {
    const { tape, ids } = recordF7(2, 3);
    expect(backward(tape.nodes, ids.f).steps).toEqual([
      {
        node: ids.f,
        upstream: 1,
        contributions: [
          { to: ids.u, local: 8, contribution: 8 },
          { to: ids.v, local: 6, contribution: 6 },
        ],
      },
      {
        node: ids.v,
        upstream: 6,
        contributions: [
          { to: ids.x1, local: 1, contribution: 6 },
          { to: ids.u, local: 1, contribution: 6 },
        ],
      },
      {
        node: ids.u,
        upstream: 14,
        contributions: [
          { to: ids.x1, local: 3, contribution: 42 },
          { to: ids.x2, local: 2, contribution: 28 },
        ],
      },
    ]);
  });

  it('adds twice where one node is both inputs: d(x·x)/dx = 2x', () => {
    const tape = new Tape();
    const x = tape.leaf(3, role);
    const square = tape.record('multiply', [x, x], role);
    expect(backward(tape.nodes, square).gradients[x]).toBe(6);
  });

  it('leaves 0 and no step at nodes that do not lead to the output', () => {
    const { tape, ids } = recordF7(2, 3);
    const aside = tape.record('add', [ids.x1, ids.x2], role);
    expect(backward(tape.nodes, aside).steps.map(({ node }) => node)).toEqual([aside]);
    const { steps, gradients } = backward(tape.nodes, ids.u);
    expect([ids.v, ids.f, aside].map((id) => gradients[id])).toEqual([0, 0, 0]);
    expect(gradients[ids.x1]).toBe(3);
    expect(steps.map(({ node }) => node)).toEqual([ids.u]);
  });

  it('takes a step even where 0 arrives: the path exists, its value is 0', () => {
    const tape = new Tape();
    const inner = tape.record('identity', [tape.leaf(2, role)], role);
    const output = tape.record('multiply', [inner, tape.leaf(0, role)], role);
    expect(backward(tape.nodes, output).steps.map(({ node, upstream }) => [node, upstream])).toEqual([
      [output, 1],
      [inner, 0],
    ]);
  });

  it('walks a chain of 100,000 operations without recursion', () => {
    const tape = new Tape();
    const first = tape.leaf(1, role);
    const one = tape.leaf(1, role);
    let id = first;
    for (let n = 0; n < 100_000; n++) id = tape.record('add', [id, one], role);
    const { gradients } = backward(tape.nodes, id);
    expect(tape.nodes[id].value).toBe(100_001);
    expect(gradients[first]).toBe(1);
    expect(gradients[one]).toBe(100_000);
  });

  it('does not change the tape', () => {
    const { tape, ids } = recordF7(2, 3);
    const before = structuredClone(tape.nodes);
    backward(tape.nodes, ids.f);
    expect(tape.nodes).toEqual(before);
  });
});

describe('every operation', () => {
  /** Points away from kinks and inside every domain, probabilities too; losses get as many targets as inputs. */
  const points: readonly (readonly number[])[] = [
    [0.3, 0.7],
    [0.75, 0.25],
    [0.6, 0.4],
  ];
  const arities = new Map(Object.values(arithmetic).map(({ id, arity }) => [id as string, arity]));
  const arity = (id: string): number => (id in activations ? 1 : (arities.get(id) ?? 2));
  const constants = [0.25, 0.75];

  it.each(Object.keys(operations))('%s has partials that agree with central differences', (id) => {
    const { value, partials } = operation(id);
    const h = 1e-5;
    for (const point of points) {
      const inputs = point.slice(0, arity(id));
      const exact = partials(inputs, value(inputs, constants), constants);
      expect(exact).toHaveLength(inputs.length);
      inputs.forEach((_, n) => {
        const shifted = (by: number): number => value(inputs.with(n, inputs[n] + by), constants);
        expect((shifted(h) - shifted(-h)) / (2 * h)).toBeCloseTo(exact[n], 7);
      });
    }
  });
});
