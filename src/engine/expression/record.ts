import { arithmetic } from '../arithmetic/index.ts';
import type { Arithmetic, DomainCode } from '../arithmetic/index.ts';
import { operation } from '../ops.ts';
import { Tape } from '../tape.ts';
import type { TraceNode } from '../types.ts';
import { constants } from './expression.ts';
import type { Expression } from './expression.ts';

/** The operation that has no value, and the numbers that came to it. */
export interface DomainProblem {
  readonly code: DomainCode;
  readonly op: string;
  /** Ids of the nodes it was applied to, and their values. */
  readonly inputs: readonly number[];
  readonly values: readonly number[];
  /** The part of the expression, with its place in the text. */
  readonly term: Expression;
}

/** What a tape holds of one or several expressions. */
export interface Recorded {
  readonly nodes: TraceNode[];
  /** terms[id]: the part of the expression whose value node id holds; for a variable, where it is read first. */
  readonly terms: Expression[];
  /** The leaf of each variable. */
  readonly variables: Record<string, number>;
}

export type ExpressionRecord =
  | (Recorded & {
      readonly ok: true;
      readonly output: number;
      /** Nodes whose value exists but one of whose derivatives does not, such as √u at 0: no gradient passes them. */
      readonly withoutSlope: number[];
    })
  /** The tape as far as it could be recorded. */
  | (Recorded & { readonly ok: false; readonly problem: DomainProblem });

/**
 * Records the forward pass of an expression: one leaf per variable, however often it is read, one per number, then one node per
 * operation, inputs first. No node ever holds NaN or Infinity: recording ends where there is no value.
 * @throws RangeError naming the variable that has no value or one that is no finite number.
 */
export function recordExpression(expression: Expression, values: Readonly<Record<string, number>>): ExpressionRecord {
  const recorder = new Recorder(values);
  const output = recorder.record(expression);
  const { nodes } = recorder.tape;
  const { terms, variables, problem } = recorder;
  if (problem) return { ok: false, nodes, terms, variables, problem };
  return { ok: true, nodes, terms, variables, output: output!, withoutSlope: withoutSlope(nodes) };
}

/** Nodes one of whose derivatives does not exist. */
export function withoutSlope(nodes: readonly TraceNode[]): number[] {
  return nodes.filter(lacksSlope).map(({ id }) => id);
}

function lacksSlope({ op, inputs, value, constants }: TraceNode, _id: number, nodes: readonly TraceNode[]): boolean {
  if (inputs.length === 0) return false;
  const values = inputs.map((input) => nodes[input].value);
  return !operation(op)
    .partials(values, value, constants ?? [])
    .every(Number.isFinite);
}

/** Puts expressions on one tape; names already in `variables` are read, not given anew. */
export class Recorder {
  readonly tape = new Tape();
  readonly terms: Expression[] = [];
  readonly variables: Record<string, number> = {};
  problem: DomainProblem | undefined;
  readonly #values: Readonly<Record<string, number>>;

  constructor(values: Readonly<Record<string, number>>) {
    this.#values = values;
  }

  /** Returns the id of the node that holds the value, undefined once there is a problem. */
  record(term: Expression): number | undefined {
    switch (term.kind) {
      case 'number':
        return this.#place(term, this.tape.leaf(term.value, { kind: 'constant' }));
      case 'constant':
        return this.#place(term, this.tape.leaf(constants[term.name].value, { kind: 'constant' }));
      case 'variable':
        return this.#variable(term, term.name);
      case 'operation':
        return this.#operation(term, term.op, term.inputs, term.constants);
    }
  }

  #place(term: Expression, id: number): number {
    this.terms[id] = term;
    return id;
  }

  #variable(term: Expression, name: string): number {
    if (Object.hasOwn(this.variables, name)) return this.variables[name];
    if (!Object.hasOwn(this.#values, name)) {
      throw new RangeError(`the variable ${name} has no value; given: ${Object.keys(this.#values).join(', ')}`);
    }
    const value = this.#values[name];
    if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, got ${value}`);
    this.variables[name] = this.#place(term, this.tape.leaf(value, { kind: 'variable', name }));
    return this.variables[name];
  }

  #operation(
    term: Expression,
    op: string,
    parts: readonly Expression[],
    constants: readonly number[] = [],
  ): number | undefined {
    const inputs: number[] = [];
    for (const part of parts) {
      const id = this.record(part);
      if (id === undefined) return undefined;
      inputs.push(id);
    }
    const values = inputs.map((input) => this.tape.nodes[input].value);
    const code = domainProblem(op, values, constants);
    if (code) {
      this.problem = { code, op, inputs, values, term };
      return undefined;
    }
    const needed = constants.length > 0 ? [...constants] : undefined;
    return this.#place(term, this.tape.record(op, inputs, { kind: 'operation' }, needed));
  }
}

/** Why an operation has no finite value at finite inputs; undefined where it has one. @throws RangeError for an unknown operation. */
export function domainProblem(
  op: string,
  inputs: readonly number[],
  constants: readonly number[] = [],
): DomainCode | undefined {
  const row: Partial<Arithmetic> = (arithmetic as Readonly<Record<string, Arithmetic>>)[op] ?? {};
  const code = row.problem?.(inputs, constants);
  return code ?? (Number.isFinite(operation(op).value(inputs, constants)) ? undefined : 'overflow');
}
