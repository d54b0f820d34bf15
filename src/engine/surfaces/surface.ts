/** A function of two numbers to walk on, with its exact gradient. Usable as an objective. */
export interface Surface {
  /** Kept in links. */
  readonly id: string;
  value(theta: readonly number[]): number;
  /** Two numbers. */
  gradient(theta: readonly number[]): number[];
  /** The part that is worth drawing. */
  readonly domain: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  /** Where descents usually begin. */
  readonly start: readonly [number, number];
  /** All points of least value, to the last digit; empty where the surface falls without end. */
  readonly minima: readonly (readonly [number, number])[];
  /** In x and y. */
  readonly tex: string;
  readonly source: string;
}
