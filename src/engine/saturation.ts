import type { ActivationCurve } from './activations/index.ts';
import { rootsWithin } from './roots.ts';

/** Beyond these weighted sums the slope stays smaller than asked; undefined on a side where it does not. */
export interface Saturation {
  readonly below?: number | undefined;
  readonly above?: number | undefined;
}

/** As far out as it is looked for, in steps of 1/16: softsign, the last of the rows, falls below 0.01 at 9. */
const REACH = 64;
const PIECES = 2 * REACH * 16;

/** Where |f′(z)| < `bound` for all z farther out, to both sides. Found within −64 … 64; `bound` must be reached there. */
export function saturation({ f, df }: ActivationCurve, bound: number): Saturation {
  const excess = (z: number): number => Math.abs(df(z, f(z))) - bound;
  const borders = rootsWithin(excess, -REACH, REACH, PIECES);
  return {
    below: excess(-REACH) < 0 ? borders.at(0) : undefined,
    above: excess(REACH) < 0 ? borders.at(-1) : undefined,
  };
}
