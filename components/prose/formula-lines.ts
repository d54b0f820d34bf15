import type { Formula, Token } from '#notation/tokens.ts';
import { toTex } from '#notation/tex.ts';

/** A part of a formula: in symbols, with the numbers put in, worked out factor by factor, done. */
export type FormulaPart = 'symbols' | 'numbers' | 'factors' | 'result';

const parts: readonly FormulaPart[] = ['symbols', 'numbers', 'factors', 'result'];

/** The end of a line, with room for the marks under its factors; a fraction reaches further down. */
function lineBreak(line: readonly Token[]): string {
  const isTall = (token: Token): boolean =>
    token.kind === 'derivative' || (token.kind === 'factor' && token.tokens.some(isTall));
  return line.some(isTall) ? '\\\\[1.3em]' : '\\\\[0.5em]';
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

/** The same lines as one run of tokens, to be spoken. */
export function linesInOneRow({ left, assigns }: Formula, lines: readonly Token[][]): Token[] {
  const equals: Token = { kind: 'sign', text: '=' };
  const relation: Token = assigns ? { kind: 'sign', text: '←' } : equals;
  const opening = left.length > 0 ? [...left, relation] : [];
  return [...opening, ...lines.flatMap((line, i) => (i === 0 ? line : [equals, ...line]))];
}
