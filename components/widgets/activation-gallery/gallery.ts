import { activation, saturation } from '#engine';
import type { ActivationId } from '#engine';

export type Point = readonly [z: number, value: number];

/** A slope smaller than this counts as saturated. */
export const BOUND = 0.01;

/** Points per unit of the weighted sum, in the large plots. */
const FINENESS = 16;
/** So near to a kink both of its sides are looked at, and this far apart its slopes have jumped. */
const BESIDE = 1e-9;
const JUMP = 1e-3;

export const valueAt = (id: ActivationId, z: number): number => activation(id).f(z);

export function slopeAt(id: ActivationId, z: number): number {
  const { f, df } = activation(id);
  return df(z, f(z));
}

const sumsBetween = (low: number, high: number, fineness: number): number[] =>
  Array.from({ length: (high - low) * fineness + 1 }, (_, n) => low + n / fineness);

/** f between two whole numbers, as points of a curve. */
export function valuesBetween(id: ActivationId, low: number, high: number, fineness = FINENESS): Point[] {
  return sumsBetween(low, high, fineness).map((z) => [z, valueAt(id, z)]);
}

/** f′ between two whole numbers; where it jumps, a point without a place breaks the curve. */
export function slopesBetween(id: ActivationId, low: number, high: number, fineness = FINENESS): Point[] {
  const jumps = activation(id).kinks.filter(
    (kink) => Math.abs(slopeAt(id, kink + BESIDE) - slopeAt(id, kink - BESIDE)) > JUMP,
  );
  return sumsBetween(low, high, fineness).flatMap((z): Point[] =>
    jumps.includes(z)
      ? [
          [z, slopeAt(id, z - BESIDE)],
          [z, NaN],
          [z, slopeAt(id, z + BESIDE)],
        ]
      : [[z, slopeAt(id, z)]],
  );
}

/** Beyond which weighted sums a row is saturated, and where it goes far out. */
export interface Facts {
  readonly below: number | undefined;
  readonly above: number | undefined;
  /** Limits of f and f′, at −∞ and at ∞. */
  readonly values: readonly [number, number];
  readonly slopes: readonly [number, number];
}

export function factsOf(id: ActivationId): Facts {
  const { below, above } = saturation(activation(id), BOUND);
  const ends = [-Infinity, Infinity] as const;
  return {
    below,
    above,
    values: [valueAt(id, ends[0]) + 0, valueAt(id, ends[1])],
    slopes: [slopeAt(id, ends[0]) + 0, slopeAt(id, ends[1])],
  };
}
