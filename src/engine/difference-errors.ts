import { exp, log } from './elementary.ts';
import { lossOf } from './gradient-check.ts';
import { placeOf, quantity } from './quantity.ts';
import { recordMlp } from './record-mlp.ts';
import type { Network, Sample, Trace } from './types.ts';
import { withQuantity } from './with-quantity.ts';

/** The loss as a function of one parameter, every other one held. */
export interface LossAlong {
  /** The parameter in plain text: `w2_11`, `b1_2`. */
  readonly name: string;
  /** Its value in the network. */
  readonly theta: number;
  /** C where the parameter is θ: one forward pass. */
  value(theta: number): number;
  /** ∂C/∂θ there: one forward and one backward pass. */
  slope(theta: number): number;
}

/** Both differences at one h, the losses they were made of, and how far each is from the slope. */
export interface DifferencePoint {
  h: number;
  here: number;
  up: number;
  down: number;
  /** up − down: what is left of the two losses. */
  difference: number;
  forward: number;
  central: number;
  forwardError: number;
  centralError: number;
}

/** How the errors are expected to run: truncation grows with h, rounding with 1/h. All factors are ≥ 0. */
export interface ErrorModel {
  /** ½ |C″|: the forward difference is off by this times h. */
  forward: number;
  /** ⅙ |C‴|: the central difference is off by this times h². */
  central: number;
  /** ε |C|: what two rounded losses leave in their difference; divided by h it is an error of about this size. */
  rounding: number;
}

const LN10 = 2.302585092994046;

/** Steps at which the slopes themselves are differenced for the model; slopes are exact to rounding, so larger steps do. */
const CURVATURE_H = 1e-5;
const THIRD_H = 1e-3;

/** C along one parameter of a network. @throws RangeError for a name that is no parameter of it. */
export function lossAlong(network: Network, sample: Sample, name: string): LossAlong {
  const { theta } = parameterOf(recordMlp(network, sample), name);
  const moved = (value: number): Network => withQuantity({ network, sample }, name, value).network;
  return {
    name,
    theta,
    value: (value) => lossOf(moved(value), sample),
    slope: (value) => parameterOf(recordMlp(moved(value), sample), name).slope,
  };
}

function parameterOf(trace: Trace, name: string): { theta: number; slope: number } {
  const kind = placeOf(name)?.kind;
  if (kind === 'w' || kind === 'b') return { theta: quantity(trace, name), slope: quantity(trace, `d${name}`) };
  throw new RangeError(`"${name}" is no parameter of a network`);
}

/** Forward and central difference at θ with step h, against the slope there. @throws RangeError unless h > 0 is finite. */
export function differencesAt({ theta, value, slope }: LossAlong, h: number): DifferencePoint {
  if (!Number.isFinite(h) || h <= 0) throw new RangeError(`h must be a positive finite number, got ${h}`);
  const exact = slope(theta);
  const [here, up, down] = [value(theta), value(theta + h), value(theta - h)];
  const forward = (up - here) / h;
  const difference = up - down;
  const central = difference / (2 * h);
  return {
    ...{ h, here, up, down, difference, forward, central },
    forwardError: Math.abs(forward - exact),
    centralError: Math.abs(central - exact),
  };
}

/** The expected errors around θ; C″ and C‴ are differences of the slope. */
export function errorModel({ theta, value, slope }: LossAlong): ErrorModel {
  const second = (slope(theta + CURVATURE_H) - slope(theta - CURVATURE_H)) / (2 * CURVATURE_H);
  const third = (slope(theta + THIRD_H) - 2 * slope(theta) + slope(theta - THIRD_H)) / THIRD_H ** 2;
  return {
    forward: Math.abs(second) / 2,
    central: Math.abs(third) / 6,
    rounding: Number.EPSILON * Math.abs(value(theta)),
  };
}

/**
 * About how many significant decimal digits the difference of two numbers keeps that were rounded to doubles: 16 at most, 0 where they are
 * equal.
 */
export function digitsLeft(up: number, down: number): number {
  const noise = Number.EPSILON * Math.max(Math.abs(up), Math.abs(down));
  const left = Math.floor(log(Math.abs(up - down) / noise) / LN10);
  return Math.max(0, Math.min(16, left || 0));
}

/**
 * 10 to a power, rounded to three digits, so that it is a number one can read: −5 gives exactly 1e-5, −5.3 gives 5.01e-6. The same in
 * every browser.
 */
export function roundedPowerOfTen(exponent: number): number {
  const whole = Math.floor(exponent);
  return Number(`${exp((exponent - whole) * LN10).toPrecision(3)}e${whole}`);
}
