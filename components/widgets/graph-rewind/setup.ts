import { expression } from '#engine';
import type { Expression } from '#engine';
import { formulaGraph, limits } from './formula-graph.ts';
import type { FormulaGraph, GraphProblem, GraphResult } from './formula-graph.ts';
import { variablesOf } from '#engine';

export const presets = {
  f7: { text: 'x1*x2*(x1 + x1*x2)', at: { x1: 2, x2: 3 } },
  square: { text: '(3x + 1)^2', at: { x: 1 } },
  order: { text: 'x*y + x^2', at: { x: 2, y: 5 } },
  neuron: { text: '(sigmoid(w*x + b) - y)^2/2', at: { w: 0.7, x: 1.5, b: -0.2, y: 1 } },
} as const satisfies Record<string, { text: string; at: Readonly<Record<string, number>> }>;

export type PresetId = keyof typeof presets;

export const presetIds = Object.keys(presets) as PresetId[];

/** A formula with the numbers of its letters. */
export interface Setup {
  readonly text: string;
  readonly expression: Expression;
  /** In the order in which the formula names them. */
  readonly values: Readonly<Record<string, number>>;
  readonly graph: FormulaGraph;
}

export type SetupResult = { readonly ok: true; readonly setup: Setup } | ({ readonly ok: false } & GraphProblem);

export function presetSetup(id: PresetId): Setup {
  const { text, at } = presets[id];
  const result = setupOf(text, expression(text), at);
  if (!result.ok) throw new RangeError(`the preset ${id} has no graph: ${result.reason}`);
  return result.setup;
}

/** The formula at these numbers. */
export function setupOf(text: string, expression: Expression, at: Readonly<Record<string, number>>): SetupResult {
  const names = variablesOf(expression);
  if (names.length > limits.variables) return { ok: false, reason: 'too-many' };
  const values = Object.fromEntries(names.map((name) => [name, at[name]]));
  const result: GraphResult = formulaGraph(expression, values);
  return result.ok ? { ok: true, setup: { text, expression, values, graph: result.graph } } : result;
}

/** Numbers for letters that are new: small, different; where the formula has no value there, others are tried. */
const fresh: readonly (readonly number[])[] = [
  [2, 3, -1, 4, 0.5, 1.5],
  [1, 2, 3, 4, 5, 6],
  [0.2, 0.3, 0.4, 0.5, 0.6, 0.7],
];

/** A newly typed formula: letters that were there keep their numbers. Says why not where no numbers tried give it a value. */
export function typedSetup(text: string, expression: Expression, known: Readonly<Record<string, number>>): SetupResult {
  const names = variablesOf(expression);
  const tries = [
    ...fresh.map((numbers) => names.map((name, n) => known[name] ?? numbers[n])),
    ...fresh.map((numbers) => names.map((_, n) => numbers[n])),
  ];
  const results = tries.map((numbers) =>
    setupOf(text, expression, Object.fromEntries(names.map((name, n) => [name, numbers[n] ?? 1]))),
  );
  return results.find(({ ok }) => ok) ?? results[0];
}
