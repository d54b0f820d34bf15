import { differencesAt, errorModel, exampleNetwork, lossAlong, roundedPowerOfTen } from '#engine';
import type { DifferencePoint, ErrorModel, LossAlong } from '#engine';

/** h runs from 10⁻¹ down to 10⁻¹³ in tenths of a power of ten. */
export const START = -1;
export const END = -13;
const PER_UNIT = 10;

/** Where a predicted error may lie, as a power of ten; the axis of the errors. */
export const errorRange = { low: -15, high: -2 } as const;

const { network, sample } = exampleNetwork('general');

/** The parameters of F1, in the order of the formulas. */
export const parameterIds = [
  ...['w1_11', 'w1_12', 'b1_1', 'w1_21', 'w1_22', 'b1_2'],
  ...['w2_11', 'w2_12', 'b2_1'],
] as const;

export type ParameterId = (typeof parameterIds)[number];

/** Down to a tenth. */
export const inTenths = (exponent: number): number => Math.round(exponent * PER_UNIT) / PER_UNIT + 0;

/** The errors of both differences for one parameter of F1; each point is worked out once, when it is first asked for. */
export class ErrorCurve {
  readonly along: LossAlong;
  readonly exact: number;
  readonly model: ErrorModel;
  readonly #points = new Map<number, DifferencePoint>();

  constructor(id: ParameterId) {
    this.along = lossAlong(network, sample, id);
    this.exact = this.along.slope(this.along.theta);
    this.model = errorModel(this.along);
  }

  /** The point at 10 to `exponent`, which is in tenths. */
  at(exponent: number): DifferencePoint {
    const known = this.#points.get(exponent);
    if (known) return known;
    const point = differencesAt(this.along, roundedPowerOfTen(exponent));
    this.#points.set(exponent, point);
    return point;
  }

  /** From the largest h down to 10 to `exponent`. */
  downTo(exponent: number): DifferencePoint[] {
    const count = Math.round((START - exponent) * PER_UNIT) + 1;
    return Array.from({ length: count }, (_, n) => this.at(inTenths(START - n / PER_UNIT)));
  }
}

const curves = new Map<ParameterId, ErrorCurve>();

/** The curve of a parameter, with all that was worked out for it before. */
export function curveOf(id: ParameterId): ErrorCurve {
  const curve = curves.get(id) ?? new ErrorCurve(id);
  curves.set(id, curve);
  return curve;
}
