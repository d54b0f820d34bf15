import { backward } from './backward.ts';
import type { DefinitionsRecord } from './expression/definitions.ts';
import { variablesOf } from './expression/expression.ts';
import type { Expression } from './expression/expression.ts';
import { LEAF } from './tape.ts';

/** A named value of a computation, and the derivative of the last one by it. */
export interface NamedNode {
  readonly name: string;
  readonly value: number;
  readonly gradient: number;
  /** Absent for a variable. */
  readonly expression?: Expression;
}

/** One use of a value: `to` reads `from`. */
export interface NamedArrow {
  readonly from: string;
  readonly to: string;
  /** ∂to/∂from where the other names that `to` reads stand still. */
  readonly local: number;
  /** What comes back over the arrow: gradient of `to` · local. */
  readonly contribution: number;
}

/** A computation with steps between names left out: what is worked out inside one definition is one step. */
export interface NamedGraph {
  /** Variables and definitions in the order in which they were worked out. */
  readonly nodes: readonly NamedNode[];
  /** In the order in which the computation is walked back; those to one definition as it reads its names. */
  readonly arrows: readonly NamedArrow[];
  readonly output: string;
}

/**
 * The graph of names behind recorded definitions. A local slope is found by the backward sweep itself, stopped at the names.
 * @throws RangeError if the definitions have no value.
 */
export function namedGraph(record: DefinitionsRecord): NamedGraph {
  if (!record.ok) throw new RangeError(`no value: ${record.problem.code} in ${record.problem.op}`);
  const { nodes, names, definitions, output } = record;
  const { gradients } = backward(nodes, output);
  const ids = new Set(Object.values(names));
  const locals = (id: number): number[] => {
    const cut = nodes.map((node) => (node.id !== id && ids.has(node.id) ? { ...node, op: LEAF, inputs: [] } : node));
    return backward(cut, id).gradients;
  };
  const arrows = definitions.toReversed().flatMap(({ name: to, expression }) => {
    const slopes = locals(names[to]);
    return variablesOf(expression).map((from) => {
      const local = slopes[names[from]];
      return { from, to, local, contribution: gradients[names[to]] * local };
    });
  });
  return {
    // Names were put down as their values were worked out.
    nodes: Object.entries(names).map(([name, id]) => ({
      name,
      value: nodes[id].value,
      gradient: gradients[id],
      ...expressionOf(definitions, name),
    })),
    arrows,
    output: definitions[definitions.length - 1].name,
  };
}

function expressionOf(
  definitions: readonly { readonly name: string; readonly expression: Expression }[],
  name: string,
): { expression: Expression } | undefined {
  const found = definitions.find((definition) => definition.name === name);
  return found && { expression: found.expression };
}
