/** One row per activation function: its value, its slope, how it is written and where it comes from. */
export interface Activation {
  /** English kebab-case, kept in links: never renamed. */
  readonly id: string;
  /** f(z). At ±Infinity the limit; NaN only for NaN. */
  f(z: number): number;
  /** f′(z); gets both z and a = f(z), so that each row may use the cheaper of the two. */
  df(z: number, a: number): number;
  /**
   * a[n] = f(z[n]) for n = from … to − 1. A loop of the row's own, so that a browser can put f into it: by a call from outside, which may
   * land in any row, each number would cost that call and, on its way back, 16 bytes of garbage.
   */
  fRow(z: Float64Array, a: Float64Array, from: number, to: number): void;
  /** delta[n] ← delta[n] f′(z[n]), from what arrived at each unit to δ; of z and a = f(z), for n = from … to − 1. */
  dfRow(z: Float64Array, a: Float64Array, delta: Float64Array, from: number, to: number): void;
  /** Weighted sums at which f′ jumps or has a corner; a difference across one says nothing about df there. */
  readonly kinks: readonly number[];
  /** The numbers fixed in the definition, by name. */
  readonly constants: Readonly<Record<string, number>>;
  /** Name of the function in formulas: `\sigma`. */
  readonly tex: string;
  /** f as a formula, with the weighted sum's TeX put in by the caller. */
  valueTex(z: string): string;
  /** f′ as a formula of the activation value or the weighted sum, with the argument's TeX put in by the caller. */
  slopeTex(z: string, a: string): string;
  readonly source: string;
}

/** A function with its slope, all that a single unit needs of a row. */
export type ActivationCurve = Pick<Activation, 'f' | 'df'>;
