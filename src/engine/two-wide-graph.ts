import { backward } from './backward.ts';
import { Tape } from './tape.ts';
import type { TraceNode } from './types.ts';

/** What following every path costs against one backward sweep, in a graph of `depth` columns of two nodes. */
export interface PathCost {
  readonly depth: number;
  /** Paths from the input to the output: 2ⁿ. */
  readonly paths: number;
  /** Arrows walked if every path is followed by itself: paths · (n + 1). */
  readonly alonePaths: number;
  /** Arrows a backward sweep walks, each once: 4n. */
  readonly edges: number;
  /** Nodes between input and output: 2n. */
  readonly nodes: number;
}

const role = { kind: 'operation' } as const;

/**
 * The tape of a graph two nodes wide: an input of 1, then `depth` columns of two nodes that each read both nodes before them, then their
 * sum. Each arrow has the local slope 1, so the derivative of the output by a node is the number of paths between them. The node of
 * column c (from 1) and row r (0 or 1) has id 2c − 1 + r. @throws RangeError unless depth is a whole number from 1 to 40.
 */
export function twoWideGraph(depth: number): TraceNode[] {
  if (!Number.isInteger(depth) || depth < 1 || depth > 40) {
    throw new RangeError(`depth must be a whole number from 1 to 40, got ${depth}`);
  }
  const tape = new Tape();
  const input = tape.leaf(1, { kind: 'variable', name: 'x' });
  let column = [0, 1].map(() => tape.record('identity', [input], role));
  for (let c = 2; c <= depth; c++) {
    const before = column;
    column = [0, 1].map(() => tape.record('add', [...before], role));
  }
  tape.record('add', column, role);
  return tape.nodes;
}

/** Counts both ways; the number of paths is found by the sweep that needs 4n arrows for it. @throws as twoWideGraph. */
export function pathCost(depth: number): PathCost {
  const nodes = twoWideGraph(depth);
  const { steps, gradients } = backward(nodes, nodes.length - 1);
  const paths = gradients[0];
  return {
    depth,
    paths,
    alonePaths: paths * (depth + 1),
    edges: steps.reduce((sum, { contributions }) => sum + contributions.length, 0),
    nodes: nodes.length - 2,
  };
}
