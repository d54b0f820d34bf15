import { parseExpression, variablesOf } from '#engine';
import type { Expression, ExpressionProblem } from '#engine';
import type { SymbolicExercise } from '../exercise.ts';

export type Names = SymbolicExercise['names'];

/** A reader's formula, or why it is none. */
export type ReadFormula =
  /** Its variables bear the exercise's own names. */
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: ExpressionProblem }
  | { readonly ok: false; readonly unknown: string };

/** Signs of formulas that are one character in print and several on a keyboard. */
const spelled: readonly (readonly [RegExp, string])[] = [
  [/y\u0302|ŷ/g, ' yHat'],
  [/⁻([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, '^(-$1)'],
  [/(?<![⁰¹²³⁴⁵⁶⁷⁸⁹-])[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '^$&'],
];
const raisedOrLowered = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';

/** Reads a formula as people type it, in the names of an exercise: `ŷ`, `yhat` and `y_hat` are one, `a₁`, `a1` and `a_1` too. */
export function readFormula(text: string, names: Names): ReadFormula {
  const typed = spelled
    .reduce((line, [sign, spelling]) => line.replace(sign, spelling), text)
    .replace(new RegExp(`[${raisedOrLowered}]`, 'g'), (digit) => String(raisedOrLowered.indexOf(digit) % 10));
  const parsed = parseExpression(withProducts(typed, names));
  if (!parsed.ok) return parsed;
  const unknown = variablesOf(parsed.expression).find((variable) => meant(variable, names) === undefined);
  if (unknown !== undefined) return { ok: false, unknown };
  return { ok: true, expression: renamed(parsed.expression, (variable) => meant(variable, names)!) };
}

/** The exercise's name a word stands for: itself, or else the only one it can be taken for. */
function meant(word: string, names: Names): string | undefined {
  if (Object.hasOwn(names, word)) return word;
  const alike = Object.keys(names).filter((name) => plain(name) === plain(word));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Before a bracket a word is read as a function: an exercise's own name there is multiplied. */
function withProducts(text: string, names: Names): string {
  return text.replace(/[A-Za-z]+\d*(?:_[A-Za-z\d]+)?(?=\s*\()/g, (word) =>
    meant(word, names) === undefined ? word : `${word} *`,
  );
}

function renamed(expression: Expression, nameOf: (variable: string) => string): Expression {
  if (expression.kind === 'variable') return { ...expression, name: nameOf(expression.name) };
  if (expression.kind !== 'operation') return expression;
  return { ...expression, inputs: expression.inputs.map((input) => renamed(input, nameOf)) };
}

/** What two spellings of one name have in common. */
function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
