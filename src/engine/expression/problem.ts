import type { Place } from './expression.ts';

/** Why a text is no formula; each code has its sentence in the strings of whoever shows it. */
export type ExpressionCode =
  | 'empty'
  /** Longer than LONGEST_TEXT; `limit` says how long it may be. */
  | 'too-long'
  /** Brackets, signs and powers more than DEEPEST_NESTING deep; `limit` says how deep they may be. */
  | 'too-deep'
  | 'unknown-character'
  /** Larger than a double can hold, or so small that it would become 0. */
  | 'number-out-of-range'
  /** A word before a bracket that is no function; `expected` lists the functions. */
  | 'unknown-function'
  | 'unexpected-token'
  /** The text ends where something is still missing. */
  | 'unexpected-end';

/** A kind of thing, or a sign to be typed as it is, or the name of a function. */
export type Expected = 'operand' | 'operator' | 'index' | 'end' | '(' | ')' | ',' | (string & {});

/** What is wrong with a text, and where: the part from `start` to `end`; both are the text's length where it ends too early. */
export interface ExpressionProblem extends Place {
  readonly code: ExpressionCode;
  /** What stands there; '' at the end of the text. */
  readonly found: string;
  /** What could have stood there, most likely first; empty where no list would help. */
  readonly expected: readonly Expected[];
  readonly limit?: number;
}

/** A problem on its way out of the parser; authors see its message, readers a sentence made of `problem`. */
export class ExpressionError extends RangeError {
  readonly problem: ExpressionProblem;

  constructor(problem: ExpressionProblem) {
    const { code, start, found, expected, limit } = problem;
    const wanted = expected.length > 0 ? `; expected ${expected.join(' or ')}` : '';
    const allowed = limit === undefined ? '' : `; the limit is ${limit}`;
    super(`${code} at position ${start}: found "${found}"${wanted}${allowed}`);
    this.problem = problem;
  }
}
