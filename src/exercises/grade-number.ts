import { parseNumberInput } from '#notation/number-input.ts';
import type { NumberInput, NumberInputProblem } from '#notation/number-input.ts';
import { wrongAnswers } from './answers.ts';
import type { WrongAnswer } from './answers.ts';
import type { AskedNumber, Numbers } from './exercise.ts';

export type NumericVerdict =
  | { readonly kind: 'unreadable'; readonly reason: NumberInputProblem }
  | { readonly kind: 'right'; readonly value: number; readonly reason: 'exact' | 'tolerance' | 'rounded' }
  | { readonly kind: 'wrong'; readonly value: number; readonly reason: 'not-zero' | 'too-few-digits' | 'unrecognised' }
  /** The answer of one slip, or of several that cannot be told apart: then it is asked whether it was the first. */
  | { readonly kind: 'slip'; readonly value: number; readonly slip: string; readonly certain: boolean };

/** Answers this near to the key are right, so that rounding on the way is forgiven. */
export function tolerance(key: number): number {
  return Math.max(5e-7, 0.005 * Math.abs(key));
}

/** A wrong answer is a slip's if it is this near to what the slip leads to, relative to that. */
const slipTolerance = 0.001;
/** With fewer digits a rounded answer tells too little, as 0.74 does of a value that was 0.7 before. */
const fewestDigits = 2;
/** For borders that are decimals: 0.5 % of a decimal is met exactly, whatever the last bit says. */
const lastBits = 1 + 1e-9;

/**
 * Judges what was typed for a number. Right is what lies within the tolerance, and what the key becomes when it is rounded to the
 * decimals typed, if these show at least two significant digits. A key of 0 needs 0 itself. Only a wrong answer is compared with slips.
 * Of an updated value, `from` being the value before, it is the change that has the tolerance and the digits.
 */
export function gradeNumber(text: string, key: number, wrong: readonly WrongAnswer[], from = 0): NumericVerdict {
  const typed = parseNumberInput(text);
  if (!typed.ok) return { kind: 'unreadable', reason: typed.reason };
  const { value } = typed;
  const change = key - from;
  const isTelling = Math.round(Math.abs(value - from) * 10 ** typed.decimals) >= 10 ** (fewestDigits - 1);
  if (value === key) return { kind: 'right', value, reason: 'exact' };
  if (change !== 0) {
    if (isNear(value, key, tolerance(change))) return { kind: 'right', value, reason: 'tolerance' };
    if (isTelling && roundsTo(typed, key)) return { kind: 'right', value, reason: 'rounded' };
  }
  const near = wrong.filter((each) => isNear(value, each.value, slipTolerance * Math.abs(each.value - from)));
  const rounded = wrong.filter((each) => isTelling && roundsTo(typed, each.value));
  const matches = [...near, ...rounded];
  if (matches.length > 0) {
    const { slip } = matches[0];
    return { kind: 'slip', value, slip, certain: matches.every((match) => match.slip === slip) };
  }
  if (key === 0 && change === 0) return { kind: 'wrong', value, reason: 'not-zero' };
  return { kind: 'wrong', value, reason: roundsTo(typed, key) ? 'too-few-digits' : 'unrecognised' };
}

/** Judges what was typed for a count: nothing near a whole number is that number, and nothing near a slip's is the slip's. */
export function gradeCount(text: string, key: number, wrong: readonly WrongAnswer[]): NumericVerdict {
  const typed = parseNumberInput(text);
  if (!typed.ok) return { kind: 'unreadable', reason: typed.reason };
  const { value } = typed;
  if (value === key) return { kind: 'right', value, reason: 'exact' };
  const [first, ...others] = wrong.filter((each) => each.value === value).map(({ slip }) => slip);
  if (first === undefined) return { kind: 'wrong', value, reason: 'unrecognised' };
  return { kind: 'slip', value, slip: first, certain: others.every((slip) => slip === first) };
}

/** Judges what was typed for a number an exercise asks for. */
export function gradeAsked<N extends Numbers>(asked: AskedNumber<N>, numbers: N, text: string): NumericVerdict {
  if (asked.isCount) return gradeCount(text, asked.answer(numbers), wrongAnswers(asked, numbers));
  return gradeNumber(text, asked.answer(numbers), wrongAnswers(asked, numbers), asked.from?.(numbers));
}

/** Whether a value is within a distance of a target; the border itself is. */
export function isNear(value: number, target: number, distance: number): boolean {
  return Math.abs(value - target) <= distance * lastBits;
}

/** Whether `target`, rounded to the decimals typed, is what was typed; a half may go either way. */
function roundsTo({ value, decimals }: NumberInput, target: number): boolean {
  return isNear(value, target, 0.5 * 10 ** -decimals);
}
