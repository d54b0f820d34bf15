import { expression, namedGraph, recordDefinitions } from '#engine';
import type { NamedGraph } from '#engine';
import { GraphFormulas } from './graph-formulas.ts';

/** A graph of named values as a text needs it: numbers by name, formulas by what they explain. */
export interface ToldGraph {
  graph: NamedGraph;
  write: GraphFormulas;
  /** A value by its name, `u`; the derivative of the output by it, `grad_u`; ∂f/∂u as `local_f_u`; f̄ · ∂f/∂u as `back_f_u`. */
  q(name: string): number;
}

/** Records definitions, `{ u: 'x1*x2', f: 'u*x1' }`, once forward and once back. @throws RangeError as the engine's `recordDefinitions`. */
export function tellGraph(
  definitions: Readonly<Record<string, string>>,
  values: Readonly<Record<string, number>>,
): ToldGraph {
  const parsed = Object.entries(definitions).map(([name, text]) => ({ name, expression: expression(text) }));
  const graph = namedGraph(recordDefinitions(parsed, values));
  const numbers = new Map([
    ...graph.nodes.map(({ name, value }) => [name, value] as const),
    ...graph.nodes.map(({ name, gradient }) => [`grad_${name}`, gradient] as const),
    ...graph.arrows.map(({ from, to, local }) => [`local_${to}_${from}`, local] as const),
    ...graph.arrows.map(({ from, to, contribution }) => [`back_${to}_${from}`, contribution] as const),
  ]);
  return {
    graph,
    write: new GraphFormulas(graph),
    q(name) {
      const number = numbers.get(name);
      if (number === undefined) throw new RangeError(`"${name}" is no number of the graph of ${graph.output}`);
      return number;
    },
  };
}
