import { activation, log, rootBetween } from '#engine';

/** The two who are compared; left of 0 both slopes are the same as right of it. */
export const curveIds = ['tanh', 'sigmoid'] as const;

export type CurveId = (typeof curveIds)[number];

/** The weighted sums of the plot. */
export const sums = { low: 0, high: 5 } as const;

/** Before the guess the slopes are seen up to here. */
export const SEEN_UP_TO = 0.5;

/** An answer this near to the crossing has found it. */
export const NEAR = 0.01;

/** How much of the axis the plot shows, from the whole of it to a piece in which a pixel of a phone is a thousandth. */
export const widths = [sums.high - sums.low, 1, 0.2] as const;

/** The table's weighted sums. */
export const rows = [0, 1, 2, 4] as const;

export const valueOf = (id: CurveId, z: number): number => activation(id).f(z);

export function slopeOf(id: CurveId, z: number): number {
  const { f, df } = activation(id);
  return df(z, f(z));
}

/** tanh′ − σ′: positive as long as tanh is the steeper one. */
export const leadAt = (z: number): number => slopeOf('tanh', z) - slopeOf('sigmoid', z);

/** Where both slopes are equal, by bisection. */
export const crossing = rootBetween(leadAt, 1, 2);

export const isNear = (z: unknown): z is number => typeof z === 'number' && Math.abs(z - crossing) < NEAR;

/** The same by algebra: q = cosh(z/2) solves 2q² − 1 = 2q, and z = 2 arcosh q. */
export const q = (1 + Math.sqrt(3)) / 2;
export const byAlgebra = 2 * log(q + Math.sqrt(q * q - 1));

const POINTS = 120;

/** A slope from one weighted sum to another, as points of a curve. */
export function curveBetween(id: CurveId, low: number, high: number): (readonly [z: number, slope: number])[] {
  return Array.from({ length: POINTS + 1 }, (_, n) => {
    const z = low + ((high - low) * n) / POINTS;
    return [z, slopeOf(id, z)] as const;
  });
}
