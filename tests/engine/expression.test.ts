import { describe, expect, it } from 'vitest';
import {
  DEEPEST_NESTING,
  expression,
  ExpressionError,
  expressionText,
  LONGEST_TEXT,
  parseExpression,
  raised,
  variablesOf,
} from '#engine';
import type { ExpressionProblem } from '#engine';

/** What is wrong with a text that is no formula. */
function problemOf(text: string): ExpressionProblem {
  const parsed = parseExpression(text);
  if (parsed.ok) throw new Error(`"${text}" is a formula: ${expressionText(parsed.expression)}`);
  return parsed.problem;
}

describe('what a reader types', () => {
  it.each([
    ['(x+y)*z', '(x + y)*z'],
    ['sigmoid(w*x+b)', 'sigmoid(w*x + b)'],
    ['exp(-x^2)', 'exp(-x^2)'],
    ['2x', '2*x'],
    ['2(x+1)', '2*(x + 1)'],
    ['(x+1)(x-1)', '(x + 1)*(x - 1)'],
    ['2 sin(x) cos(x)', '2*sin(x)*cos(x)'],
    ['x y', 'x*y'],
    ['2x^2y', '2*x^2*y'],
    ['1/2x', '1/2*x'],
    ['x(y+1)', 'x*(y + 1)'],
    ['δ*theta + sigma', 'delta*theta + sigma'],
    ['σ(w_11 x1 + b)', 'sigmoid(w_11*x1 + b)'],
    ['sigma(x)', 'sigmoid(x)'],
    ['sigma*(x)', 'sigma*x'],
    ['µ μ ε ϵ φ ϕ', 'mu*mu*epsilon*epsilon*phi*phi'],
    ['δ_1 − Δ2', 'delta_1 - Delta2'],
    ['ReLU(x) + Max(x, 1)', 'relu(x) + max(x, 1)'],
    ['ln(x)', 'log(x)'],
    ['max(x,y,3)', 'max(x, y, 3)'],
    ['x − y · z × 2 ÷ 3', 'x - y*z*2/3'],
    ['x∗y⋅z', 'x*y*z'],
    ['（ｘ＋１）＊２', '(x + 1)*2'],
    ['x**2', 'x^2'],
    ['.5x + 2.', '0.5*x + 2'],
    ['1e-7 + 2E3', '1e-7 + 2000'],
    ['2e', '2*e'],
    ['2exp(x)', '2*exp(x)'],
    ['pi r^2 + π', 'pi*r^2 + pi'],
    ['  yHat_1\t- y_1\n', 'yHat_1 - y_1'],
    ['loss+rate', 'loss + rate'],
    ['constructor + toString', 'constructor + toString'],
    ['rate (x + 1)', 'rate*(x + 1)'],
    ['x_max(y)', 'x_max*y'],
    ['ab1(y)', 'ab1*y'],
  ])('%s is read as %s', (typed, printed) => {
    expect(expressionText(expression(typed))).toBe(printed);
  });
});

describe('what holds together', () => {
  it.each([
    ['-x^2', '-(x^2)'],
    ['-2^2', '-(2^2)'],
    ['2^3^x', '2^(3^x)'],
    ['x^-y^2', 'x^(-(y^2))'],
    ['x^-2', 'x^(-2)'],
    ['x-y-z', '(x-y)-z'],
    ['x/y/z', '(x/y)/z'],
    ['x/y*z', '(x/y)*z'],
    ['x+y*z^2', 'x+(y*(z^2))'],
    ['-x*y', '(-x)*y'],
    ['x*-y', 'x*(-y)'],
    ['x - -y', 'x-(-y)'],
    ['2x^2', '2*(x^2)'],
    ['x^2 y', '(x^2)*y'],
  ])('%s is %s', (typed, meant) => {
    expect(expressionText(expression(typed))).toBe(expressionText(expression(meant)));
  });

  it.each([
    ['(-x)^2', '-x^2'],
    ['(2^3)^x', '2^3^x'],
    ['x-(y-z)', 'x-y-z'],
    ['x/(y*z)', 'x/y*z'],
    ['(x+y)*z', 'x+y*z'],
    ['-(x*y)', '-x*y'],
  ])('%s is not %s', (typed, other) => {
    expect(expressionText(expression(typed))).not.toBe(expressionText(expression(other)));
  });

  it('a minus before a number makes a negative number, before anything else an operation', () => {
    expect(expression('-2')).toEqual({ kind: 'number', value: -2, start: 0, end: 2 });
    expect(expression('-0')).toEqual({ kind: 'number', value: 0, start: 0, end: 2 });
    expect(expression('-(2)')).toMatchObject({ kind: 'operation', op: 'negate' });
  });

  it('a number as exponent is a constant, anything else an input', () => {
    expect(expression('x^-2')).toMatchObject({ op: 'power', inputs: [{ name: 'x' }], constants: [-2] });
    expect(expression('x^n')).toMatchObject({ op: 'general-power', inputs: [{ name: 'x' }, { name: 'n' }] });
  });

  it('each part knows its place in the text, brackets included', () => {
    expect(expression(' (x + 1)*exp(−y)')).toMatchObject({
      start: 1,
      end: 16,
      inputs: [
        {
          start: 1,
          end: 8,
          inputs: [
            { start: 2, end: 3 },
            { start: 6, end: 7 },
          ],
        },
        { start: 9, end: 16, inputs: [{ start: 13, end: 15 }] },
      ],
    });
  });

  it('a power begins with its base and ends with its exponent', () => {
    expect(expression('2*x^10 + 1')).toMatchObject({ inputs: [{ inputs: [{}, { start: 2, end: 6 }] }, {}] });
    expect(raised(expression('x'), { ...expression('y'), start: 4, end: 5 })).toMatchObject({ start: 0, end: 5 });
  });

  it('lists its variables once each, in the order in which they are read', () => {
    expect(variablesOf(expression('z*(x + y_1)*x + pi + δ'))).toEqual(['z', 'x', 'y_1', 'delta']);
  });
});

describe('what is no formula', () => {
  it.each([
    ['', 'empty', 0, 0, ['operand']],
    ['   ', 'empty', 3, 3, ['operand']],
    ['x+', 'unexpected-end', 2, 2, ['operand']],
    ['x+*y', 'unexpected-token', 2, 3, ['operand']],
    ['(x', 'unexpected-end', 2, 2, ['operator', ')']],
    ['(x,y)', 'unexpected-token', 2, 3, ['operator', ')']],
    ['()', 'unexpected-token', 1, 2, ['operand']],
    ['x)', 'unexpected-token', 1, 2, ['operator', 'end']],
    ['2 3', 'unexpected-token', 2, 3, ['operator', 'end']],
    ['1.2.3', 'unexpected-token', 3, 5, ['operator', 'end']],
    ['0,5', 'unexpected-token', 1, 2, ['operator', 'end']],
    ['x^', 'unexpected-end', 2, 2, ['operand']],
    ['sin x', 'unexpected-token', 4, 5, ['(']],
    ['sin^2(x)', 'unexpected-token', 3, 4, ['(']],
    ['exp', 'unexpected-end', 3, 3, ['(']],
    ['sin(x,y)', 'unexpected-token', 5, 6, [')', 'operator']],
    ['max(x)', 'unexpected-token', 5, 6, [',', 'operator']],
    ['max(x,y', 'unexpected-end', 7, 7, [',', ')', 'operator']],
    ['max(x,)', 'unexpected-token', 6, 7, ['operand']],
    ['w_', 'unexpected-end', 2, 2, ['index']],
    ['w_ 1', 'unexpected-token', 2, 3, ['index']],
    ['x = 2', 'unknown-character', 2, 3, []],
    ['_x', 'unknown-character', 0, 1, []],
    ['x+𝑥', 'unknown-character', 2, 4, []],
    ['가+1', 'unknown-character', 0, 1, []],
    ['ﾀx', 'unknown-character', 0, 1, []],
    ['1e999', 'number-out-of-range', 0, 5, []],
    ['2+1e-999', 'number-out-of-range', 2, 8, []],
  ])('%s: %s from %d to %d', (text, code, start, end, expected) => {
    expect(problemOf(text)).toEqual({ code, start, end, expected, found: expect.any(String) });
    expect(problemOf(text).found).toBe(text.slice(start, end));
  });

  it('names the functions where a word before a bracket is none', () => {
    const { code, start, end, expected } = problemOf('1 + sinh(x)');
    expect([code, start, end]).toEqual(['unknown-function', 4, 8]);
    expect(expected).toEqual('sin cos tan tanh exp log ln sqrt abs max min relu sigmoid softplus'.split(' '));
  });

  it('is no excuse for a mistake of the program, which is thrown on', () => {
    expect(() => parseExpression(undefined as unknown as string)).toThrow(TypeError);
  });

  it('is no zero out of range: 0e-999 and 0.0 are 0', () => {
    expect(['0e-999', '0.0'].map((text) => expression(text))).toMatchObject([{ value: 0 }, { value: 0 }]);
  });

  it('throws for authors, naming position and expectation', () => {
    expect(() => expression('2*(x+')).toThrow(ExpressionError);
    expect(() => expression('2*(x+')).toThrow('unexpected-end at position 5: found ""; expected operand');
    expect(() => expression('2*(x+')).toThrow(RangeError);
    for (const [text, message] of [
      ['2*(x+', 'unexpected-end at position 5: found ""; expected operand'],
      ['x § y', 'unknown-character at position 2: found "§"'],
      [
        '-'.repeat(DEEPEST_NESTING) + 'x',
        `too-deep at position ${DEEPEST_NESTING}: found "x"; the limit is ${DEEPEST_NESTING}`,
      ],
      ['sqrt(x,y)', 'unexpected-token at position 6: found ","; expected ) or operator'],
    ])
      expect(() => expression(text)).toThrow(expect.objectContaining({ message }));
  });

  it('says whether there is a formula, and what is wrong only if there is none', () => {
    expect(parseExpression('x').ok).toBe(true);
    expect(problemOf('x+')).not.toHaveProperty('limit');
    expect(problemOf('-'.repeat(DEEPEST_NESTING) + 'x')).toMatchObject({ found: 'x', expected: [] });
    expect(problemOf('x'.repeat(LONGEST_TEXT + 1))).toMatchObject({ found: '', expected: [] });
  });

  it('takes a lone _ for a sign it does not know, unless it ends a name', () => {
    for (const [text, code] of [
      ['2_', 'unknown-character'],
      ['x _', 'unknown-character'],
      ['x_', 'unexpected-end'],
    ])
      expect(problemOf(text).code, text).toBe(code);
    expect(problemOf('x§').code).toBe('unknown-character');
  });
});

describe('the limits', () => {
  it.each([
    ['brackets', '('],
    ['signs', '-'],
    ['powers', 'x^'],
    ['functions', 'sin('],
  ])('%s may not be nested endlessly', (_, opening) => {
    const deep = problemOf(opening.repeat(DEEPEST_NESTING) + 'x');
    expect(deep).toMatchObject({ code: 'too-deep', limit: DEEPEST_NESTING });
    expect(deep.start).toBe(opening.length * DEEPEST_NESTING);
  });

  it('brackets may be nested up to the limit', () => {
    const deepest = '('.repeat(DEEPEST_NESTING - 1) + 'x' + ')'.repeat(DEEPEST_NESTING - 1);
    expect(expressionText(expression(deepest))).toBe('x');
  });

  it('a sum as long as the limit is read, a longer text is not', () => {
    const longest = `${'x+'.repeat(LONGEST_TEXT / 2 - 1)}xy`;
    expect(longest).toHaveLength(LONGEST_TEXT);
    expect(variablesOf(expression(longest))).toEqual(['x', 'xy']);
    expect(problemOf(`${longest}z`)).toMatchObject({ code: 'too-long', start: LONGEST_TEXT, limit: LONGEST_TEXT });
    expect(problemOf('('.repeat(1_000_000)).code).toBe('too-long');
  });
});
