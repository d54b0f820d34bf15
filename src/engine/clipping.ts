import type { Numbers } from './optimizers/optimizer.ts';

/** √Σ g², summed in rising order. */
export function normOf(g: Readonly<Numbers>): number {
  return normOfPart(g, 0, g.length);
}

/** √Σ g² of g[from] … g[to − 1], summed in rising order. */
export function normOfPart(g: Readonly<Numbers>, from: number, to: number): number {
  let sum = 0;
  for (let n = from; n < to; n++) sum += g[n] * g[n];
  return Math.sqrt(sum);
}

/** A turn this small, in degrees, is what rounding does: it counts as none. */
const ROUNDED = 1e-9;

/**
 * By how many degrees, 0 to 180, a vector in the plane was turned on its way from one to the other; 0 where one of them has no direction.
 * By way of the tangent, which is exact for small turns where the cosine is not.
 */
export function turnBetween([u, v]: readonly [number, number], [x, y]: readonly [number, number]): number {
  const degrees = (Math.atan2(Math.abs(u * y - v * x), u * x + v * y) * 180) / Math.PI;
  return degrees < ROUNDED ? 0 : degrees;
}

/** One row per way to keep a gradient short, in place. */
export const clippings = {
  /** g shortened to length `largest` if it is longer; its direction stays. */
  norm(g: Numbers, largest: number): void {
    const norm = normOf(g);
    if (norm > largest) for (let n = 0; n < g.length; n++) g[n] = (g[n] * largest) / norm;
  },
  /** Each number of g put back into [−largest, largest]; the direction may turn. */
  value(g: Numbers, largest: number): void {
    for (let n = 0; n < g.length; n++) g[n] = Math.min(Math.max(g[n], -largest), largest);
  },
};

export interface Clip {
  readonly by: keyof typeof clippings;
  readonly largest: number;
}

/**
 * g shortened to length `largest` if it is longer; its direction stays. A new list. PyTorch divides by ‖g‖ + 1e-6 instead, which leaves
 * it a little shorter. @throws RangeError unless `largest` is a positive number. Pascanu, Mikolov & Bengio 2013.
 */
export function clipByNorm(g: Readonly<Numbers>, largest: number): number[] {
  return clipped(g, { by: 'norm', largest });
}

/** Each number of g put back into [−largest, largest]; the direction may turn. A new list. @throws as clipByNorm. */
export function clipByValue(g: Readonly<Numbers>, largest: number): number[] {
  return clipped(g, { by: 'value', largest });
}

function clipped(g: Readonly<Numbers>, clip: Clip): number[] {
  checkClip(clip);
  const copy = Array.from(g);
  clippings[clip.by](copy, clip.largest);
  return copy;
}

/** @throws RangeError for an unknown way, or unless `largest` is a positive number. */
export function checkClip({ by, largest }: Clip): void {
  if (!Object.hasOwn(clippings, by)) throw new RangeError(`clip.by must be "norm" or "value", got "${by}"`);
  if (!(largest > 0)) throw new RangeError(`clipping: largest must be a number > 0, got ${largest}`);
}
