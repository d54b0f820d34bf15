import type { Operation } from '../ops.ts';

/** Why an operation has no value at its inputs; each code has its sentence in the strings of whoever shows it. */
export type DomainCode =
  | 'division-by-zero'
  | 'log-of-zero'
  | 'log-of-negative'
  | 'root-of-negative'
  /** A negative base has no real power with an exponent that varies or is no whole number. */
  | 'power-of-negative'
  /** 0 to a negative power, or 0⁰ where the exponent varies. */
  | 'power-of-zero'
  /** sin, cos and tan are computed for |x| ≤ LARGEST_ANGLE only. */
  | 'angle-too-large'
  /** All inputs are finite and in the domain, the value is too large for a double. */
  | 'overflow';

/** One row per elementary operation: its value, its partial derivatives, how both are written and where it is defined. */
export interface Arithmetic extends Operation {
  /** English kebab-case, kept in links: never renamed. */
  readonly id: string;
  /** Number of inputs; max and min take more than their 2 as well. */
  readonly arity: number;
  /** The formula of the value; the inputs' TeX comes bracketed where it has to be. */
  tex(inputs: readonly string[], constants: readonly number[]): string;
  /** ∂value/∂inputs[n] as formulas, one per input; `value` is the TeX of the result. */
  partialsTex(inputs: readonly string[], value: string, constants: readonly number[]): string[];
  /** Why there is no value at these inputs; undefined where there is one. Operations defined everywhere have no such method. */
  problem?(inputs: readonly number[], constants: readonly number[]): DomainCode | undefined;
}
