/** One row per activation function: its value, its slope, how it is written and where it comes from. */
export interface Activation {
  /** English kebab-case, kept in links: never renamed. */
  readonly id: string;
  /** f(z). */
  f(z: number): number;
  /** f′(z); gets both z and a = f(z), so that each row may use the cheaper of the two. */
  df(z: number, a: number): number;
  /** Name of the function in formulas: `\sigma`. */
  readonly tex: string;
  /** f′ as a formula of the activation value or the weighted sum, with the argument's TeX put in by the caller. */
  slopeTex(z: string, a: string): string;
  readonly source: string;
}
