import { operation } from './ops.ts';
import type { Role, TraceNode } from './types.ts';

/** The op of a node that was given, not computed: an input, a weight, a bias. */
export const LEAF = 'leaf';

/** Records a computation; the order of the nodes is the order in which they were computed. */
export class Tape {
  readonly nodes: TraceNode[] = [];

  /** Puts a given number on the tape and returns its id. */
  leaf(value: number, role: Role): number {
    return this.#push({ op: LEAF, inputs: [], value, role });
  }

  /** Applies an operation to earlier nodes, records it and returns its id. @throws RangeError for an unknown operation. */
  record(op: string, inputs: number[], role: Role, constants?: number[]): number {
    const values = inputs.map((id) => this.nodes[id].value);
    const value = operation(op).value(values, constants ?? []);
    return this.#push({ op, inputs, value, role, ...(constants && { constants }) });
  }

  #push(node: Omit<TraceNode, 'id'>): number {
    const id = this.nodes.length;
    this.nodes.push({ id, ...node });
    return id;
  }
}
