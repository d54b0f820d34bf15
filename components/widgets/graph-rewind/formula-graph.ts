import { centralDifferences, LEAF, recordExpression, rewind, shareEqualNodes } from '#engine';
import type { DomainProblem, Expression, MeetingRule, TraceNode } from '#engine';
import { valueTerms } from '#notation/operation-terms.ts';
import { guardNegatives, name, number } from '#notation/tokens.ts';
import type { Token } from '#notation/tokens.ts';
import { namesFor } from './names.ts';

/** What fits a screen. */
export const limits = { variables: 6, operations: 12, number: 1000, text: 120 } as const;

/** A letter or a step of the formula. Numbers written in the formula, and what is worked out of them alone, are part of the steps. */
export interface GraphNode {
  /** Place on the tape. */
  readonly id: number;
  readonly name: string;
  readonly value: number;
  /** Ids of the nodes it reads, numbers left out, one per arrow. */
  readonly reads: readonly number[];
  readonly isVariable: boolean;
}

/** A formula as a graph, recorded at its inputs. */
export interface FormulaGraph {
  readonly tape: readonly TraceNode[];
  readonly output: number;
  /** In the order in which they were worked out. */
  readonly nodes: readonly GraphNode[];
}

export type GraphProblem =
  | { readonly reason: 'no-letter' | 'no-step' | 'too-many' | 'no-slope' | 'too-large' }
  | { readonly reason: 'domain'; readonly problem: DomainProblem };

export type GraphResult = { readonly ok: true; readonly graph: FormulaGraph } | ({ readonly ok: false } & GraphProblem);

/** Draws up the graph of a formula at `values`; equal parts become one node. */
export function formulaGraph(expression: Expression, values: Readonly<Record<string, number>>): GraphResult {
  const record = recordExpression(expression, values);
  if (!record.ok) return { ok: false, reason: 'domain', problem: record.problem };
  const { nodes: tape, places } = shareEqualNodes(record.nodes);
  const output = places[record.output];
  const varies: boolean[] = [];
  for (const { id, role, inputs } of tape)
    varies[id] = role.kind === 'variable' || inputs.some((input) => varies[input]);
  const varying = tape.filter(({ id }) => varies[id]);
  const steps = varying.filter(({ op }) => op !== LEAF);
  const variables = Object.keys(record.variables);
  if (variables.length === 0) return { ok: false, reason: 'no-letter' };
  if (steps.length === 0) return { ok: false, reason: 'no-step' };
  if (steps.length > limits.operations || variables.length > limits.variables) return { ok: false, reason: 'too-many' };
  if (record.withoutSlope.some((id) => varies[places[id]])) return { ok: false, reason: 'no-slope' };
  if (!isFinite(tape, output, steps)) return { ok: false, reason: 'too-large' };
  const names = namesFor(steps.length, variables);
  const nodes = varying.map(({ id, value, inputs, role }): GraphNode => {
    const own = role.kind === 'variable' ? role.name : names[steps.findIndex((step) => step.id === id)];
    return {
      id,
      name: own,
      value,
      reads: inputs.filter((input) => varies[input]),
      isVariable: role.kind === 'variable',
    };
  });
  return { ok: true, graph: { tape, output, nodes } };
}

/** Whether all that comes back can be printed, whatever is done where arrows meet. */
function isFinite(tape: readonly TraceNode[], output: number, steps: readonly TraceNode[]): boolean {
  const order = steps.map(({ id }) => id).reverse();
  return (['add', 'overwrite', 'keep-first'] as const satisfies MeetingRule[]).every((rule) => {
    const { sent } = rewind(tape, output, order, () => rule);
    return sent.flat().every(({ contribution, after }) => Number.isFinite(contribution) && Number.isFinite(after));
  });
}

export function nodeOf({ nodes }: FormulaGraph, id: number): GraphNode {
  return nodes.find((node) => node.id === id)!;
}

/** How a place of the tape is written inside a formula: by its name, or as the number it is. */
export function termOf(graph: FormulaGraph, id: number): Token {
  const node = graph.nodes.find((candidate) => candidate.id === id);
  return node ? name(node.name, `n${id}`) : number(graph.tape[id].value);
}

/** x₁ · x₂ behind `u =`; empty for a letter. */
export function definitionOf(graph: FormulaGraph, id: number): Token[] {
  const { op, inputs, constants } = graph.tape[id];
  if (op === LEAF) return [];
  const terms = inputs.map((input) => termOf(graph, input));
  return guardNegatives(valueTerms(op, terms, constants));
}

/** Central differences of the output by each letter; undefined where the formula has no value close by. */
export function measuredSlopes(
  expression: Expression,
  values: Readonly<Record<string, number>>,
): Record<string, number | undefined> {
  const names = Object.keys(values);
  const valueAt = (at: readonly number[]): number => {
    const record = recordExpression(expression, Object.fromEntries(names.map((each, n) => [each, at[n]])));
    return record.ok ? record.nodes[record.output].value : NaN;
  };
  const slopes = centralDifferences(valueAt, Object.values(values));
  return Object.fromEntries(names.map((each, n) => [each, Number.isFinite(slopes[n]) ? slopes[n] : undefined]));
}
