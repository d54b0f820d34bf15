import { field, finiteNumber, oneOf } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { END, errorRange, inTenths, parameterIds, START } from './error-curve.ts';
import type { ParameterId } from './error-curve.ts';

/** Where the reader expects the smallest error, both as powers of ten; or no idea; or not asked yet. */
export type Prediction = { h: number; error: number } | 'unknown' | 'open';

/** All of the dial that a link keeps. */
export interface DialLink {
  of: ParameterId;
  guess: Prediction;
  /** h as a power of ten. */
  h: number;
  /** The smallest h visited so far. */
  seen: number;
}

export const defaultLink: DialLink = { of: 'w2_11', guess: 'open', h: START, seen: START };

/** A power of ten in tenths. */
function tenths(low: number, high: number): Codec<number> {
  const { parse, format } = finiteNumber(low, high);
  return {
    parse(text) {
      const value = parse(text);
      return value !== undefined && value === inTenths(value) ? value : undefined;
    },
    format,
  };
}

const steps = tenths(END, START);
const errors = tenths(errorRange.low, errorRange.high);

const prediction: Codec<Prediction> = {
  parse(text) {
    if (text === 'open' || text === 'unknown') return text;
    const [first, second, ...rest] = text.split('_');
    const [h, error] = [steps.parse(first), errors.parse(second ?? '')];
    return h === undefined || error === undefined || rest.length > 0 ? undefined : { h, error };
  },
  format: (guess) => (typeof guess === 'string' ? guess : `${steps.format(guess.h)}_${errors.format(guess.error)}`),
};

export const fields: Fields<DialLink> = {
  of: field(oneOf(parameterIds), defaultLink.of),
  guess: field(prediction, defaultLink.guess),
  h: field(steps, defaultLink.h),
  seen: field(steps, defaultLink.seen),
};

export const codec: Codec<DialLink> = stateCodec(fields);
