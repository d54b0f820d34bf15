import type { NumberInput } from '#notation/number-input.ts';
import { isNear } from '../grade-number.ts';
import { halfUnit } from './own-numbers.ts';
import type { Rounded } from './own-numbers.ts';

/** With fewer digits a rounded number tells too little of the one it was. */
export const fewestDigits = 3;

const lastBits = { absolute: 1e-12, relative: 1e-9 } as const;
/** Rounding on the way moves a number by this much at most, relative to it. */
const onTheWay = 0.005;
/** A number is a slip's if it is this near to what the slip leads to, relative to that. */
const slipTolerance = 0.001;

/**
 * How a typed number stands to the computed one: the same (then few digits will do), rounded right, within 0.5 % as after rounding on the
 * way, right as far as it goes but with too few digits, or another number.
 */
export type Agreement = 'exact' | 'rounded' | 'near' | 'few-digits' | 'hides-change' | 'departs';

/**
 * `from` here and below: the value before, of a new weight or bias; for all other numbers 0. What is relative is relative to the change, and
 * the digits typed must tell the new value from the old one.
 */
export function agreementOf(typed: NumberInput, key: number, from = 0): Agreement {
  if (isExact(typed.value, key)) return 'exact';
  // Who writes 0 means 0, however few decimals were written.
  if (isRounded(typed, key) && typed.value !== 0) {
    if (typed.significant < fewestDigits) return 'few-digits';
    return isRounded(typed, from) ? 'hides-change' : 'rounded';
  }
  return isNear(typed.value, key, onTheWay * Math.abs(key - from)) ? 'near' : 'departs';
}

/** Equal but for the last bits, which depend on the order of the factors. */
function isExact(value: number, target: number): boolean {
  return Math.abs(value - target) <= lastBits.absolute + lastBits.relative * Math.abs(target);
}

/** Whether `target`, rounded to the decimals typed, is what was typed; a half may go either way. */
function isRounded(typed: NumberInput, target: number): boolean {
  return isNear(typed.value, target, halfUnit(typed));
}

/** Whether a typed number is what a slip leads to, to the last digit typed; two digits tell enough of a number that is wrong anyway. */
export function isSlipRounded(typed: NumberInput, target: number): boolean {
  return isExact(typed.value, target) || (typed.significant >= 2 && isRounded(typed, target));
}

/** The same, but for rounding on the way. */
export function isSlipNear(typed: NumberInput, target: number, from = 0): boolean {
  return isSlipRounded(typed, target) || isNear(typed.value, target, slipTolerance * Math.abs(target - from));
}

/** Whether a typed number follows from others that were rounded themselves. */
export function isConsequence(typed: NumberInput, { value, half }: Rounded, from = 0): boolean {
  const distance = Math.max(halfUnit(typed) + half, onTheWay * Math.abs(value - from));
  return isExact(typed.value, value) || isNear(typed.value, value, distance);
}
