import { describe, expect, it } from 'vitest';
import { backward, domainProblem, expression, LEAF, recordExpression } from '#engine';
import type { ExpressionRecord } from '#engine';
import { expectClose, otherOrder } from '../tolerance.ts';

function record(text: string, values: Readonly<Record<string, number>> = {}): ExpressionRecord {
  return recordExpression(expression(text), values);
}

function valueOf(text: string, values: Readonly<Record<string, number>> = {}): number {
  const recorded = record(text, values);
  if (!recorded.ok) throw new Error(`${text} has no value: ${recorded.problem.code}`);
  return recorded.nodes[recorded.output].value;
}

/** ∂/∂name of an expression, reverse mode. */
function slopeOf(text: string, values: Readonly<Record<string, number>>, name: string): number {
  const recorded = record(text, values);
  if (!recorded.ok) throw new Error(`${text} has no value: ${recorded.problem.code}`);
  return backward(recorded.nodes, recorded.output).gradients[recorded.variables[name]];
}

describe('an expression on the tape', () => {
  it('has one leaf per variable, constants as leaves, and one node per operation', () => {
    const recorded = record('(x + 2)*x', { x: 3, unused: 5 });
    expect(recorded).toMatchObject({ ok: true, output: 3, variables: { x: 0 }, withoutSlope: [] });
    expect(recorded.nodes).toEqual([
      { id: 0, op: LEAF, inputs: [], value: 3, role: { kind: 'variable', name: 'x' } },
      { id: 1, op: LEAF, inputs: [], value: 2, role: { kind: 'constant' } },
      { id: 2, op: 'add', inputs: [0, 1], value: 5, role: { kind: 'operation' } },
      { id: 3, op: 'multiply', inputs: [2, 0], value: 15, role: { kind: 'operation' } },
    ]);
  });

  it('has π as a constant, as a typed number is one', () => {
    expect(record('pi*x', { x: 3 }).nodes[0]).toEqual({
      id: 0,
      op: LEAF,
      inputs: [],
      value: Math.PI,
      role: { kind: 'constant' },
    });
  });

  it('knows the part of the text behind each node', () => {
    const text = '(x + 2)*x';
    const { terms } = record(text, { x: 3 });
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(['x', '2', '(x + 2)', '(x + 2)*x']);
  });

  it('is F7 where a reader types it: 48, with the gradient 48 and 28', () => {
    const values = { x1: 2, x2: 3 };
    const f7 = '(x1*x2)*(x1 + x1*x2)';
    expect([valueOf(f7, values), slopeOf(f7, values, 'x1'), slopeOf(f7, values, 'x2')]).toEqual([48, 48, 28]);
  });

  it.each([
    ['-x^2', 3, -9, -6],
    ['(-x)^2', 3, 9, 6],
    ['2^x', 3, 8, 8 * Math.LN2],
    ['x^x', 2, 4, 4 * (Math.LN2 + 1)],
    ['2^3^x', 2, 512, 512 * Math.LN2 * 9 * Math.log(3)],
    ['1/x', 4, 0.25, -0.0625],
    ['exp(-x^2)', 0.5, Math.exp(-0.25), -Math.exp(-0.25)],
    ['sin(x)^2 + cos(x)^2', 0.7, 1, 0],
    ['tan(x)', 0.7, Math.tan(0.7), 1 / Math.cos(0.7) ** 2],
    ['sqrt(x)', 9, 3, 1 / 6],
    ['ln(x)', 2, Math.LN2, 0.5],
    ['abs(x)', -3, 3, -1],
    ['max(x, 1, 2)', 5, 5, 1],
    ['min(x, 1, 2)', 5, 1, 0],
    ['relu(x)', -1, 0, 0],
    ['σ(2x)', 0, 0.5, 0.5],
    ['softplus(x)', 0, Math.LN2, 0.5],
    ['tanh(x)', 0, 0, 1],
    ['pi x', 2, 2 * Math.PI, Math.PI],
  ])('%s at %d is %d and has the slope %d', (text, x, value, slope) => {
    expectClose(valueOf(text, { x }), value, otherOrder, 'value');
    expectClose(slopeOf(text, { x }, 'x'), slope, otherOrder, 'slope');
  });
});

describe('where an expression has no value', () => {
  it.each([
    ['1/x', 0, 'division-by-zero', 'divide', '1/x'],
    ['2 + 1/(x - x)', 5, 'division-by-zero', 'divide', '1/(x - x)'],
    ['x^-1', 0, 'power-of-zero', 'power', 'x^-1'],
    ['ln(x)*2', 0, 'log-of-zero', 'log', 'ln(x)'],
    ['1 + ln(x - 3)', 1, 'log-of-negative', 'log', 'ln(x - 3)'],
    ['sqrt(-x)', 2, 'root-of-negative', 'sqrt', 'sqrt(-x)'],
    ['x^0.5', -4, 'power-of-negative', 'power', 'x^0.5'],
    ['x^x', -2, 'power-of-negative', 'general-power', 'x^x'],
    ['x^x', 0, 'power-of-zero', 'general-power', 'x^x'],
    ['sin(x)', 1e6, 'angle-too-large', 'sin', 'sin(x)'],
    ['exp(x) - exp(x)', 1000, 'overflow', 'exp', 'exp(x)'],
    ['x*x - x*x', 1e200, 'overflow', 'multiply', 'x*x'],
  ])('%s at %d: %s, found at %s, %s', (text, x, code, op, part) => {
    const recorded = record(text, { x });
    if (recorded.ok) throw new Error('has a value');
    const { problem, nodes } = recorded;
    expect([problem.code, problem.op, text.slice(problem.term.start, problem.term.end)]).toEqual([code, op, part]);
    expect(problem.values).toEqual(problem.inputs.map((id) => nodes[id].value));
    expect(nodes.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  it('keeps the tape as far as it came', () => {
    const recorded = record('(x + 1)*ln(y) + x', { x: 1, y: -1 });
    expect(recorded.nodes.map(({ op }) => op)).toEqual([LEAF, LEAF, 'add', LEAF]);
    expect(recorded).toMatchObject({ ok: false, problem: { inputs: [3], values: [-1] } });
  });

  it.each([
    ['(-2)^2', 4],
    ['(-2)^-3', -0.125],
    ['0^0', 1],
    ['0^2', 0],
    ['sqrt(0)', 0],
  ])('is not %s, which is %d', (text, value) => expect(valueOf(text)).toBe(value));

  it('points at the nodes that have a value but no slope', () => {
    expect(record('sqrt(x) + x^1.5', { x: 0 })).toMatchObject({ ok: true, withoutSlope: [1] });
    // By the exponent it has one, 0; by the base it has none.
    expect(record('x^y', { x: 0, y: 0.5 })).toMatchObject({ ok: true, withoutSlope: [2] });
    expect(record('x^0.5', { x: 0 })).toMatchObject({ ok: true, withoutSlope: [1] });
  });

  it('is told for any operation of the tape', () => {
    expect(domainProblem('divide', [1, 0])).toBe('division-by-zero');
    expect(domainProblem('sigmoid', [-1e308])).toBeUndefined();
    expect(['sin', 'cos', 'tan'].map((op) => domainProblem(op, [1e6]))).toEqual(Array(3).fill('angle-too-large'));
    expect(domainProblem('add', [1e308, 1e308])).toBe('overflow');
    expect(() => domainProblem('cube', [1])).toThrow('unknown operation "cube"');
  });
});

describe('a variable', () => {
  it('without a value is an error that names it', () => {
    expect(() => record('x + y', { x: 1 })).toThrow('the variable y has no value; given: x');
    expect(() => record('x + y', { x: 1, z: 2 })).toThrow('given: x, z');
    expect(() => record('constructor')).toThrow('the variable constructor has no value');
  });

  it.each([NaN, Infinity, -Infinity])('may not be %d', (value) => {
    expect(() => record('x', { x: value })).toThrow(`x must be a finite number, got ${value}`);
  });
});
