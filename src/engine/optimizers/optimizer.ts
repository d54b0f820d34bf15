import type { OptionRules } from '../options.ts';

/** A flat list of numbers that is written in place. */
export type Numbers = number[] | Float64Array;

/** What a step may show of its way, each one number per parameter. */
export type Quantity =
  | 'velocity'
  | 'sumOfSquares'
  | 'm'
  | 'v'
  | 'mHat'
  | 'vHat'
  /** AMSGrad's largest v so far. */
  | 'vMax'
  /** AdaMax's decayed maximum of |g|. */
  | 'largest'
  /** AdaDelta's average of squared steps, after the step. */
  | 'averageOfSquaredSteps'
  /** AdaDelta's step before η is applied, of which the squares are averaged. */
  | 'ownStep'
  /** What Nadam's m̂ has of m and of g, the same for all parameters: m̂ = momentShare · m + gradientShare · g. */
  | 'momentShare'
  | 'gradientShare'
  /** RAdam's r_t, the same for all parameters; 0 while it does not divide by √v̂. */
  | 'rectification'
  /** What was added to θ. */
  | 'step';

/** Filled by a step when given: record[quantity][n] belongs to θ_n. Begin with {}. */
export type StepRecord = Partial<Record<Quantity, number[]>>;

/** What a rule remembers between steps, besides numbers and Float64Arrays of its own: the count of steps taken. */
export interface OptimizerState {
  t: number;
  /** Number of parameters. */
  readonly size: number;
}

/**
 * One row per update rule. How to use it: `options = completeOptions(id, row.options, given)`, `state = row.createState(size)`, then
 * for each step the gradient g at θ, or where `lookAhead` asks for it, and `row.step(theta, g, state, options)`.
 * Options may change from step to step (a schedule gives `{ ...options, learningRate }`).
 */
export interface Optimizer<Given extends { readonly learningRate: number }, State extends OptimizerState> {
  /** Kept in links. */
  readonly id: string;
  /** Names, defaults and allowed values. */
  readonly options: OptionRules<Given>;
  /** The quantities a step records, in the order in which they arise. */
  readonly quantities: readonly Quantity[];
  /** The rule as a formula. */
  readonly tex: string;
  readonly source: string;
  /** Nothing remembered, t = 0. */
  createState(size: number): State;
  /** Writes the point at which the next step wants the gradient into `ahead`, where that is not θ itself. */
  lookAhead?(theta: Readonly<Numbers>, state: State, options: Given, ahead: Numbers): void;
  /**
   * One update of θ in place. Numbers that overflow become Infinity or NaN, not an error: divergence may be shown.
   * @throws RangeError if θ or g have another length than the state.
   */
  step(theta: Numbers, g: Readonly<Numbers>, state: State, options: Given, record?: StepRecord): void;
}

/** Counts a step and returns its number t, from 1. @throws RangeError if θ or g have another length than the state. */
export function countStep(state: OptimizerState, theta: Readonly<Numbers>, g: Readonly<Numbers>): number {
  if (theta.length !== state.size) throw new RangeError(`theta must have ${state.size} numbers, got ${theta.length}`);
  if (g.length !== state.size)
    throw new RangeError(`g must have ${state.size} numbers, one per parameter, got ${g.length}`);
  state.t += 1;
  return state.t;
}

/**
 * The lists of a record that a step fills, one per quantity of its rule. Rules ask for them before their loop, and in it for nothing but
 * whether they are undefined: a call there, even one that is never made, makes the loop several times as slow.
 */
export function listsOf(record: StepRecord, quantities: readonly Quantity[]): Record<Quantity, number[]> {
  for (const quantity of quantities) record[quantity] ??= [];
  return record as Record<Quantity, number[]>;
}

/** One number per parameter that a rule remembers. */
export function zeros(size: number): Float64Array {
  return new Float64Array(size);
}
