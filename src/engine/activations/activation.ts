/** One row per activation function: its value, its slope, how it is written and where it comes from. */
export interface Activation {
  /** English kebab-case, kept in links: never renamed. */
  readonly id: string;
  /** f(z). At ±Infinity the limit; NaN only for NaN. */
  f(z: number): number;
  /** f′(z); gets both z and a = f(z), so that each row may use the cheaper of the two. */
  df(z: number, a: number): number;
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
