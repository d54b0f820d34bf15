import type { Arrival, MeetingRule } from '#engine';
import { slopeTerms } from '#notation/operation-terms.ts';
import { guardNegatives, number, sign } from '#notation/tokens.ts';
import type { Formula, Token } from '#notation/tokens.ts';
import { nodeOf, termOf } from './formula-graph.ts';
import type { FormulaGraph } from './formula-graph.ts';

/** ū, the derivative of the output by a node. */
export function barOf(graph: FormulaGraph, id: number): Token {
  return { kind: 'name', name: nodeOf(graph, id).name, bar: true, ref: `n${id}` };
}

/**
 * What an arrow does to the node it arrives at: ū ← ū + v̄ · ∂v/∂u. The number may replace what was there, or be thrown away itself,
 * where `rule` says so.
 */
export function arrivalFormula(graph: FormulaGraph, arrival: Arrival, rule: MeetingRule, arrow: string): Formula {
  const { from, to, upstream, local, contribution, before, after } = arrival;
  const [of, by] = [nodeOf(graph, from).name, nodeOf(graph, to).name];
  const bar = barOf(graph, to);
  const product: Token[] = [barOf(graph, from), sign('·'), { kind: 'local', of, by, ref: arrow }];
  const numbers = [number(upstream), sign('·'), number(local)];
  const line = { left: [bar], assigns: true, result: [number(after)] };
  if (before === undefined || rule === 'overwrite') {
    return { ...line, symbols: product, numbers: guardNegatives(numbers) };
  }
  if (rule === 'keep-first') return { ...line, symbols: [bar], numbers: [number(before)] };
  return {
    ...line,
    symbols: [bar, sign('+'), ...product],
    numbers: guardNegatives([number(before), sign('+'), ...numbers]),
    factors: guardNegatives([number(before), sign('+'), number(contribution)]),
  };
}

/** ∂v/∂u = x₁ = 2: the local derivative on an arrow, as a formula of its place where it is one, and as a number. */
export function localFormula(graph: FormulaGraph, { from, to, local }: Arrival, nth: number): Token[] {
  const { op, inputs, constants } = graph.tape[from];
  const terms = inputs.map((input) => termOf(graph, input));
  const slope = slopeTerms(op, terms, termOf(graph, from), constants)[nth] ?? [];
  const isNumber = slope.length === 1 && slope[0].kind === 'number';
  const symbols = slope.length === 0 || isNumber ? [] : [sign('='), ...guardNegatives(slope)];
  const name: Token = { kind: 'local', of: nodeOf(graph, from).name, by: nodeOf(graph, to).name };
  return [name, ...symbols, sign('='), number(local)];
}
