import type { Surface } from './surface.ts';

/** A surface along a straight line: a function of one number. */
export interface Slice {
  /** Height at `point + s · direction`. */
  value(s: number): number;
  /** Its derivative by s: gradient · direction. Along an axis it is the partial derivative, along the unit gradient the norm. */
  slope(s: number): number;
}

/** The slice of a surface through a point; s is measured in lengths of `direction`. */
export function sliceOf(
  { value, gradient }: Pick<Surface, 'value' | 'gradient'>,
  point: readonly number[],
  direction: readonly number[],
): Slice {
  const at = (s: number): number[] => point.map((x, n) => x + s * direction[n]);
  return {
    value: (s) => value(at(s)),
    slope: (s) => gradient(at(s)).reduce((sum, g, n) => sum + g * direction[n], 0),
  };
}
