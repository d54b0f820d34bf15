import type { ActivationId } from './activations/index.ts';
import type { LossId } from './losses/index.ts';

/**
 * A fully connected network. Layers count from 1 to L as in the formulas; index 0 stands for the inputs, so `W[0]` and `b[0]` are
 * empty and `activations[0]` is 'identity'. Units count from 0 in code, from 1 in formulas.
 */
export interface Network {
  /** n_0 (inputs), n_1, …, n_L (outputs). */
  sizes: number[];
  /** activations[l], one per layer. */
  activations: ActivationId[];
  /** W[l][j * fanIn + i] is w⁽ˡ⁾_ji, the weight to unit j from unit i: n_l × n_{l−1}, row-major. */
  W: number[][];
  /** b[l][j]: n_l numbers. */
  b: number[][];
  loss: LossId;
}

/** One example: n_0 inputs and n_L targets. */
export interface Sample {
  x: number[];
  y: number[];
}

/** What a node of the tape stands for in the formulas of the network, or in an expression. */
export type Role =
  | { kind: 'w'; l: number; j: number; i: number }
  | { kind: 'b'; l: number; j: number }
  /** w⁽ˡ⁾_ji · a⁽ˡ⁻¹⁾_i */
  | { kind: 'product'; l: number; j: number; i: number }
  /** The products of senders 0 … i added up, before the bias. */
  | { kind: 'sum'; l: number; j: number; i: number }
  | { kind: 'z'; l: number; j: number }
  /** a⁽ˡ⁾_j; layer 0 holds the inputs x_j, layer L the predictions ŷ_j. */
  | { kind: 'a'; l: number; j: number }
  | { kind: 'loss' }
  /** A leaf of an expression, one per name. */
  | { kind: 'variable'; name: string }
  /** A number written in an expression. */
  | { kind: 'constant' }
  /** Anything an expression computes. */
  | { kind: 'operation' };

/** One recorded operation. Inputs are ids of earlier nodes; the id of a node is its place on the tape. */
export interface TraceNode {
  id: number;
  op: string;
  inputs: number[];
  value: number;
  role: Role;
  /** Numbers the operation needs that nothing is differentiated by: the targets of a loss. */
  constants?: number[];
}

/** upstream · local = contribution: what one node sends back to one of its inputs. */
export interface Contribution {
  to: number;
  local: number;
  contribution: number;
}

/** One node's turn in the reverse sweep: by then all that arrives at it has been added up. */
export interface BackwardStep {
  node: number;
  upstream: number;
  contributions: Contribution[];
}

/** One forward and one backward pass, as plain data: all that a reader ever sees is read from it. */
export interface Trace {
  network: Network;
  sample: Sample;
  nodes: TraceNode[];
  /** In the order in which the tape was walked back. */
  backward: BackwardStep[];
  /** gradients[id] is ∂C/∂(value of node id). */
  gradients: number[];
  loss: number;
}

/** Derivatives of C by every parameter, shaped like W and b of the network. */
export interface ParameterGradients {
  dW: number[][];
  db: number[][];
}
