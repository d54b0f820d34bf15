import type { Expression } from './expression.ts';
import { Parser } from './parser.ts';
import { ExpressionError } from './problem.ts';
import type { ExpressionProblem } from './problem.ts';
import { tokenize } from './tokens.ts';

export type ParsedExpression =
  { readonly ok: true; readonly expression: Expression } | { readonly ok: false; readonly problem: ExpressionProblem };

/**
 * Reads a formula as people type it: `(x+y)*z`, `2x`, `2(x+1)`, `exp(-x^2)`, `σ(w_11 x1 + b)`, also with − · × ÷ and `**`. What is
 * written side by side is multiplied, as tightly as by `*`. A run of letters is one name. Never throws.
 */
export function parseExpression(text: string): ParsedExpression {
  try {
    return { ok: true, expression: expression(text) };
  } catch (error) {
    if (error instanceof ExpressionError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The same for authors. @throws ExpressionError, a RangeError that names the position and what was expected. */
export function expression(text: string): Expression {
  return new Parser(tokenize(text)).parse();
}
