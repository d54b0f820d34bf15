import type { Expression } from './expression.ts';
import { Recorder, withoutSlope } from './record.ts';
import type { DomainProblem, Recorded } from './record.ts';

/** A value with a name of its own: `u` is `x1*x2`. */
export interface Definition {
  readonly name: string;
  readonly expression: Expression;
}

interface RecordedDefinitions extends Recorded {
  readonly definitions: readonly Definition[];
  /** The node of each name: variables and definitions. */
  readonly names: Readonly<Record<string, number>>;
}

export type DefinitionsRecord =
  /** `output` is the node of the last definition. */
  | (RecordedDefinitions & { readonly ok: true; readonly output: number; readonly withoutSlope: number[] })
  | (RecordedDefinitions & { readonly ok: false; readonly problem: DomainProblem });

/**
 * Records definitions one after another on one tape. Each may read the variables and every name before it; a name that is read twice is
 * one node with two arrows, which one formula alone cannot say.
 * @throws RangeError if nothing is defined, a name is defined twice or stands for another name only, or a variable has no finite value.
 */
export function recordDefinitions(
  definitions: readonly Definition[],
  values: Readonly<Record<string, number>>,
): DefinitionsRecord {
  if (definitions.length === 0) throw new RangeError('nothing is defined');
  const recorder = new Recorder(values);
  const names = recorder.variables;
  for (const { name, expression } of definitions) {
    if (Object.hasOwn(names, name) || Object.hasOwn(values, name)) throw new RangeError(`${name} is defined twice`);
    if (expression.kind === 'variable') throw new RangeError(`${name} is another name of ${expression.name}`);
    const id = recorder.record(expression);
    if (id === undefined) break;
    names[name] = id;
  }
  const { tape, terms, problem } = recorder;
  const isVariable = ([name]: [string, number]): boolean => Object.hasOwn(values, name);
  const variables = Object.fromEntries(Object.entries(names).filter(isVariable));
  const recorded = { nodes: tape.nodes, terms, variables, definitions, names };
  if (problem) return { ok: false, ...recorded, problem };
  const output = names[definitions[definitions.length - 1].name];
  return { ok: true, ...recorded, output, withoutSlope: withoutSlope(tape.nodes) };
}
