import { expressionTex } from '#engine';
import type { Numbers, SymbolicExercise } from '#exercises/exercise.ts';
import { resultOf } from '#exercises/judged.ts';
import { gradeSymbolic } from '#exercises/symbolic/grade-symbolic.ts';
import type { SymbolicVerdict } from '#exercises/symbolic/grade-symbolic.ts';
import { readFormula } from '#exercises/symbolic/read-formula.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Judgement, Message } from '../controls.ts';
import { symbolicStrings } from './symbolic-strings.ts';
import type { SymbolicStrings } from './symbolic-strings.ts';

/** A text as it is read: typeset, or why it is no formula. */
export function asRead(
  typed: string,
  { names }: SymbolicExercise,
  locale: Locale,
): { readonly tex: string } | { readonly problem: string } {
  const read = readFormula(typed, names);
  return read.ok
    ? { tex: expressionTex(read.expression) }
    : { problem: problemOf(read, names, symbolicStrings[locale]) };
}

export function judgementOn(text: string, exercise: SymbolicExercise, numbers: Numbers, locale: Locale): Judgement {
  const verdict = gradeSymbolic(exercise, numbers, text);
  return {
    result: resultOf(verdict),
    ...(verdict.slip !== undefined && verdict.certain && { slip: verdict.slip }),
    messages: [messageOn(verdict, exercise, symbolicStrings[locale])],
  };
}

function messageOn(verdict: SymbolicVerdict, { names }: SymbolicExercise, own: SymbolicStrings): Message {
  if (verdict.slip !== undefined) return { feedback: verdict.slip, asked: verdict.certain === false };
  switch (verdict.verdict) {
    case 'equal':
      return { feedback: 'right' };
    case 'unreadable':
      return { text: problemOf(verdict, names, own) };
    default:
      return { text: own[verdict.verdict] };
  }
}

/** What keeps a text from being a formula, in a sentence that says what to do. */
function problemOf(
  { problem, unknown }: Pick<SymbolicVerdict, 'problem' | 'unknown'>,
  names: SymbolicExercise['names'],
  own: SymbolicStrings,
): string {
  if (unknown !== undefined) return own.unknownName(quoted(unknown), Object.keys(names).join(', '));
  return own.problems[problem!.code](quoted(problem!.found), problem!.limit ?? 0);
}

/** Longer pieces of what was typed are cut where they are quoted. */
const longestQuote = 24;

function quoted(found: string): string {
  const signs = Array.from(found);
  return signs.length > longestQuote ? `${signs.slice(0, longestQuote - 1).join('')}…` : found;
}
