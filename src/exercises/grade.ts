import type { MutantId } from '#engine';
import { parseNumberInput } from '#notation/number-input.ts';
import type { NumberInput, NumberInputProblem } from '#notation/number-input.ts';
import type { WrongAnswer } from './answers.ts';

export type Verdict =
  | { readonly kind: 'unreadable'; readonly reason: NumberInputProblem }
  | { readonly kind: 'right'; readonly value: number; readonly reason: 'exact' | 'tolerance' | 'rounded' }
  | { readonly kind: 'wrong'; readonly value: number; readonly reason: 'not-zero' | 'too-few-digits' | 'unrecognised' }
  /** The answer of one slip, or of several that cannot be told apart: then it is asked whether it was the first. */
  | { readonly kind: 'slip'; readonly value: number; readonly slip: MutantId; readonly certain: boolean };

/** Answers this near to the key are right, so that rounding on the way is forgiven. */
export function tolerance(key: number): number {
  return Math.max(5e-7, 0.005 * Math.abs(key));
}

/** A wrong answer is a slip's if it is this near to what the slip leads to, relative to that. */
const slipTolerance = 0.001;
/** With fewer digits a rounded answer tells too little. */
const fewestDigits = 2;
/** For borders that are decimals: 0.5 % of a decimal is met exactly, whatever the last bit says. */
const lastBits = 1 + 1e-9;

/**
 * Judges what was typed for a number. Right is what lies within the tolerance, and what the key becomes when it is rounded to the
 * decimals typed, if these show at least two significant digits. A key of 0 needs 0 itself. Only a wrong answer is compared with slips.
 */
export function grade(text: string, key: number, wrong: readonly WrongAnswer[]): Verdict {
  const typed = parseNumberInput(text);
  if (!typed.ok) return { kind: 'unreadable', reason: typed.reason };
  const { value } = typed;
  if (value === key) return { kind: 'right', value, reason: 'exact' };
  if (key !== 0) {
    if (isNear(value, key, tolerance(key))) return { kind: 'right', value, reason: 'tolerance' };
    if (isRounded(typed, key)) return { kind: 'right', value, reason: 'rounded' };
  }
  const matches = wrong.filter(
    (each) => isNear(value, each.value, slipTolerance * Math.abs(each.value)) || isRounded(typed, each.value),
  );
  if (matches.length > 0) return { kind: 'slip', value, slip: matches[0].slip, certain: matches.length === 1 };
  if (key === 0) return { kind: 'wrong', value, reason: 'not-zero' };
  return { kind: 'wrong', value, reason: roundsTo(typed, key) ? 'too-few-digits' : 'unrecognised' };
}

/**
 * Whether the numbers keep all answers apart: no slip within 5 tolerances of the key, no two slips within 2 of each other, and
 * a key large enough to be worked with.
 */
export function isClear(key: number, wrong: readonly WrongAnswer[]): boolean {
  if (Math.abs(key) < 0.002) return false;
  return wrong.every(
    ({ value }, n) =>
      Math.abs(value - key) > 5 * tolerance(key) &&
      wrong
        .slice(n + 1)
        .every((other) => Math.abs(value - other.value) > 2 * Math.max(tolerance(value), tolerance(other.value))),
  );
}

function isNear(value: number, target: number, distance: number): boolean {
  return Math.abs(value - target) <= distance * lastBits;
}

function isRounded(typed: NumberInput, target: number): boolean {
  return typed.significant >= fewestDigits && roundsTo(typed, target);
}

/** Whether `target`, rounded to the decimals typed, is what was typed; a half may go either way. */
function roundsTo({ value, decimals }: NumberInput, target: number): boolean {
  return isNear(value, target, 0.5 * 10 ** -decimals);
}
