import type { Formula, Token } from '#notation/tokens.ts';
import { toTex } from '#notation/tex.ts';

/** A part of a formula: in symbols, with the numbers put in, worked out factor by factor, done. */
export type FormulaPart = 'symbols' | 'numbers' | 'factors' | 'result';

const parts: readonly FormulaPart[] = ['symbols', 'numbers', 'factors', 'result'];

/** The end of a line, with room for the marks under its factors; a fraction reaches further down. */
function lineBreak(line: readonly Token[]): string {
  return line.some(isFraction) ? '\\\\[1.3em]' : '\\\\[0.5em]';
}

function isFraction(token: Token): boolean {
  if (token.kind === 'factor') return token.tokens.some(isFraction);
  return token.kind === 'derivative' || token.kind === 'local';
}

/** The parts to print: all of them, or those chosen; a formula without factors prints none. */
export function chosenLines(formula: Formula, show: 'all' | FormulaPart | readonly FormulaPart[]): Token[][] {
  const wanted = show === 'all' ? parts : typeof show === 'string' ? [show] : show;
  return parts.filter((part) => wanted.includes(part)).flatMap((part) => (formula[part] ? [formula[part]] : []));
}

/** One TeX formula, a line for each part, aligned at the relation. */
export function linesToTex({ left, assigns }: Formula, lines: readonly Token[][]): string {
  const opening = left.length > 0 ? `${toTex(left)}&${assigns ? '\\leftarrow ' : '='}` : '&';
  const rows = lines.map((line, i) => {
    const end = i < lines.length - 1 ? lineBreak(i === 0 ? [...left, ...line] : line) : '';
    return (i === 0 ? opening : '&=') + toTex(line) + end;
  });
  return `\\begin{aligned}${rows.join('')}\\end{aligned}`;
}

/** The parts to print in one row: a part that repeats the one before it, as in 1 = 1, is left out. */
export function rowLines(formula: Formula, show: Parameters<typeof chosenLines>[1]): Token[][] {
  const lines = chosenLines(formula, show);
  return lines.filter((line, n) => n === 0 || toTex(line) !== toTex(lines[n - 1]!));
}

/** Several formulas as one TeX formula, one to a row, aligned at the relation. */
export function rowsToTex(formulas: readonly Formula[], show: Parameters<typeof chosenLines>[1]): string {
  const rows = formulas.map((formula) => {
    const relation = formula.assigns ? '\\leftarrow ' : '=';
    const parts = rowLines(formula, show).map((line) => toTex(line));
    return `${toTex(formula.left)}&${relation}${parts.join('=')}`;
  });
  const isTall = formulas.some((formula) => rowLines(formula, show).flat().some(isFraction));
  return `\\begin{aligned}${rows.join(isTall ? '\\\\[0.8em]' : '\\\\[0.5em]')}\\end{aligned}`;
}

/** The same lines as one run of tokens, to be spoken. */
export function linesInOneRow({ left, assigns }: Formula, lines: readonly Token[][]): Token[] {
  const equals: Token = { kind: 'sign', text: '=' };
  const relation: Token = assigns ? { kind: 'sign', text: '←' } : equals;
  const opening = left.length > 0 ? [...left, relation] : [];
  return [...opening, ...lines.flatMap((line, i) => (i === 0 ? line : [equals, ...line]))];
}
