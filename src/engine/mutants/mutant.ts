import { correctRules } from '../layered-backward.ts';
import type { BackwardRules } from '../layered-backward.ts';
import type { Trace } from '../types.ts';

interface Slip {
  /** Number of the slip in the book's catalogue. */
  readonly id: string;
  /** What was done, in a few words. */
  readonly slip: string;
}

/** A backward pass someone is asked about. */
export interface Asked {
  readonly trace: Trace;
  /** Layer whose δ or gradient is asked for: a slip of one step happens there. Left out: in every layer, as in a program. */
  readonly layer?: number;
  /** η, for slips that update too early. */
  readonly learningRate?: number;
}

/** A slip on the way back. */
export interface BackwardMutant extends Slip {
  readonly kind: 'backward';
  /** The broken rules, one set for each way to make the slip; none where this network leaves no room for it. */
  ways(asked: Asked): BackwardRules[];
}

/** One parameter at the moment of its update; `state` is what the optimizer held before this step. */
export interface UpdatePoint {
  readonly theta: number;
  /** ∂C/∂θ */
  readonly g: number;
  readonly learningRate: number;
  readonly state?: MomentumState | AdamState;
}

/** v ← μv − ηg, θ ← θ + v */
export interface MomentumState {
  readonly kind: 'momentum';
  readonly momentum: number;
  readonly velocity: number;
}

/** m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g² */
export interface AdamState {
  readonly kind: 'adam';
  readonly beta1: number;
  readonly beta2: number;
  /** ε, added to the root. */
  readonly epsilon: number;
  readonly m: number;
  readonly v: number;
}

/** The number given for the answer, and what the optimizer holds after it. */
export interface Updated {
  readonly value: number;
  readonly state?: MomentumState | AdamState;
}

/** A slip in the step from a gradient to the new parameter. */
export interface UpdateMutant extends Slip {
  readonly kind: 'update';
  /** One entry for each way to make the slip; none where this optimizer leaves no room for it. */
  ways(point: UpdatePoint): Updated[];
}

/** f′(x) estimated by the central difference of step h. */
export interface Difference {
  readonly f: (x: number) => number;
  readonly x: number;
  readonly h: number;
}

/** A slip in the difference quotient. */
export interface DifferenceMutant extends Slip {
  readonly kind: 'difference';
  ways(difference: Difference): number[];
}

/** The gradients of one parameter, one per example, to be put together. */
export interface Batch {
  readonly gradients: readonly number[];
  readonly reduction: 'sum' | 'mean';
}

/** A slip in putting the examples together. */
export interface BatchMutant extends Slip {
  readonly kind: 'batch';
  ways(batch: Batch): number[];
}

/** A slip learners make, as the right computation with one rule of it broken. */
export type Mutant = BackwardMutant | UpdateMutant | DifferenceMutant | BatchMutant;

/** The rules of the backward pass with some of them broken. */
export function breaking(broken: Partial<BackwardRules>): BackwardRules {
  return { ...correctRules, ...broken };
}

/** Whether a slip of one step happens in layer l. */
export function happensIn(l: number, { layer }: Asked): boolean {
  return layer === undefined || l === layer;
}

/** For each of the other n − 1 places of a row, the step that leads to it, round the end. */
export function stepsToNeighbours(n: number): number[] {
  return Array.from({ length: n - 1 }, (_, step) => step + 1);
}
