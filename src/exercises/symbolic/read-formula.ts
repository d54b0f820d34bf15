import { parseExpression } from '#engine';
import type { Expression, ExpressionProblem } from '#engine';
import type { SymbolicExercise } from '../exercise.ts';
import { asTyped, placeTyped, respell } from './spelling.ts';
import type { Respelled } from './spelling.ts';

export type Names = SymbolicExercise['names'];

/** A reader's formula, or why it is none. */
export type ReadFormula =
  /** Its variables bear the exercise's own names. */
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: ExpressionProblem }
  | { readonly ok: false; readonly unknown: string };

/** Signs of formulas that are one character in print and several on a keyboard. */
const spelled: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/y\u0302|ŷ/g, () => ' yHat'],
  [/⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (found) => `^(-${found.slice(1)})`],
  [/(?<![⁰¹²³⁴⁵⁶⁷⁸⁹-])[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (found) => `^${found}`],
];
const raisedOrLowered = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';

/** Reads a formula as people type it, in the names of an exercise: `ŷ`, `yhat` and `y_hat` are one, `a₁`, `a1` and `a_1` too. */
export function readFormula(text: string, names: Names): ReadFormula {
  const signs = spelled.reduce((line, [sign, spelling]) => respell(line, sign, spelling), asTyped(text));
  const digits = new RegExp(`[${raisedOrLowered}]`, 'g');
  const level = respell(signs, digits, (digit) => String(raisedOrLowered.indexOf(digit) % 10));
  const written = withProducts(level, names);
  const parsed = parseExpression(written.text);
  if (!parsed.ok) return { ok: false, problem: inTyped(parsed.problem, written, text) };
  const unknown = variablesIn(parsed.expression).find(({ name }) => meant(name, names) === undefined);
  if (unknown) return { ok: false, unknown: typedAt(unknown, written, text) };
  return { ok: true, expression: renamed(parsed.expression, (variable) => meant(variable, names)!) };
}

/** The exercise's name a word stands for: itself, or else the only one it can be taken for. */
function meant(word: string, names: Names): string | undefined {
  if (Object.hasOwn(names, word)) return word;
  const alike = Object.keys(names).filter((name) => plain(name) === plain(word));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Before a bracket a word is read as a function: an exercise's own name there is multiplied. */
function withProducts(text: Respelled, names: Names): Respelled {
  return respell(text, /[A-Za-z]+\d*(?:_[A-Za-z\d]+)?(?=\s*\()/g, (word) =>
    meant(word, names) === undefined ? word : `${word} *`,
  );
}

type Variable = Extract<Expression, { kind: 'variable' }>;

/** In the order in which they are read. */
function variablesIn(expression: Expression): Variable[] {
  if (expression.kind === 'variable') return [expression];
  return expression.kind === 'operation' ? expression.inputs.flatMap(variablesIn) : [];
}

/** What the reader typed for a part of the respelled text. */
function typedAt({ start, end }: Variable, written: Respelled, typed: string): string {
  return typed.slice(...placeTyped(written, start, end, typed.length)).trim();
}

/** A problem of the respelled text, with what the reader typed there and where. */
function inTyped(problem: ExpressionProblem, written: Respelled, typed: string): ExpressionProblem {
  const [start, end] = placeTyped(written, problem.start, problem.end, typed.length);
  return { ...problem, start, end, found: problem.found === '' ? '' : typed.slice(start, end) };
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
