import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expression, expressionTex, expressionText, greekLetter, raised } from '#engine';
import type { Expression } from '#engine';

const place = { start: 0, end: 0 };
const operation = (op: string, ...inputs: Expression[]): Expression => ({ kind: 'operation', op, inputs, ...place });

const value = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x)),
);
const names = ['x', 'y', 'x1', 'w2_11', 'yHat_1', 'delta', 'sigma', 'theta_max', 'e', 'Delta1', 'rate', 'constructor'];

/** Any expression that can be read: every kind of leaf, every operation. */
const anyExpression = fc.letrec<{ leaf: Expression; tree: Expression }>((tie) => ({
  leaf: fc.oneof(
    value.map((x): Expression => ({ kind: 'number', value: x, ...place })),
    fc.constantFrom(...names).map((name): Expression => ({ kind: 'variable', name, ...place })),
    fc.constant<Expression>({ kind: 'constant', name: 'pi', ...place }),
  ),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(fc.constantFrom('add', 'subtract', 'multiply', 'divide', 'max', 'min'), tie('tree'), tie('tree'))
      .map(([op, u, v]) => operation(op, u, v)),
    fc.tuple(tie('tree'), tie('tree')).map(([base, exponent]) => ({ ...raised(base, exponent), ...place })),
    fc
      .tuple(
        fc.constantFrom(
          ...['negate', 'negate', 'sin', 'cos', 'tan', 'tanh', 'exp'],
          ...['log', 'sqrt', 'abs', 'relu', 'sigmoid', 'softplus'],
        ),
        tie('tree'),
      )
      .map(([op, u]) => operation(op, u)),
  ),
})).tree;

/** Without the places in the text. */
function shape(tree: Expression): Expression {
  return { ...tree, ...place, ...(tree.kind === 'operation' && { inputs: tree.inputs.map(shape) }) } as Expression;
}

describe('an expression as text', () => {
  it('is read back as the same expression', () => {
    fc.assert(
      fc.property(anyExpression, (tree) => {
        expect(shape(expression(expressionText(tree)))).toEqual(shape(tree));
      }),
      { numRuns: 2000 },
    );
  });

  it('is printed the same once read back', () => {
    fc.assert(
      fc.property(anyExpression, (tree) => {
        const text = expressionText(tree);
        expect(expressionText(expression(text))).toBe(text);
      }),
    );
  });

  it.each([
    ['((x))+(y)', 'x + y'],
    ['((x*y))*z', 'x*y*z'],
    ['x*(y*z)', 'x*(y*z)'],
    ['(x^2)*y', 'x^2*y'],
    ['(sin(x))^2', 'sin(x)^2'],
    ['((-x))+y', '-x + y'],
    ['x^(y^z)', 'x^y^z'],
    ['x*-y', 'x*(-y)'],
    ['x--2', 'x - (-2)'],
    ['2^x', '2^x'],
    ['0^x', '0^x'],
    ['(-2)^x', '(-2)^x'],
    ['x^-2', 'x^(-2)'],
    ['x^0', 'x^0'],
    ['-(-x)', '-(-x)'],
    ['-(2)', '-(2)'],
  ])('of %s has the brackets it needs, no others: %s', (typed, printed) => {
    expect(expressionText(expression(typed))).toBe(printed);
  });
});

describe('an expression as TeX', () => {
  it.each([
    ['(x+y)*z', '\\left(x+y\\right)\\cdot z'],
    ['sigmoid(w*x+b)', '\\sigma\\left(w\\cdot x+b\\right)'],
    ['exp(-x^2)', 'e^{-x^{2}}'],
    ['2x', '2x'],
    ['2(x+1)', '2\\left(x+1\\right)'],
    ['-2sin(x)', '-2\\sin\\left(x\\right)'],
    ['2*3^x', '2\\cdot 3^{x}'],
    ['2*(1/3)', '2\\cdot \\frac{1}{3}'],
    ['(x+1)/(y-1)', '\\frac{x+1}{y-1}'],
    ['(x/y)^2', '\\left(\\frac{x}{y}\\right)^{2}'],
    ['sin(x)^2', '\\left(\\sin\\left(x\\right)\\right)^{2}'],
    ['exp(x)^2', '\\left(e^{x}\\right)^{2}'],
    ['(x^y)^z', '\\left(x^{y}\\right)^{z}'],
    ['x^(y+1)', 'x^{y+1}'],
    ['x^-2', 'x^{-2}'],
    ['(-2)^2', '\\left(-2\\right)^{2}'],
    ['x-(-2)', 'x-\\left(-2\\right)'],
    ['x-(y-z)', 'x-\\left(y-z\\right)'],
    ['-(x+y)', '-\\left(x+y\\right)'],
    ['sqrt(x+1)', '\\sqrt{x+1}'],
    ['abs(x)', '\\left|x\\right|'],
    ['ln(x)', '\\ln\\left(x\\right)'],
    ['max(x,y,0)', '\\max\\left(x,y,0\\right)'],
    ['tanh(x)', '\\tanh\\left(x\\right)'],
    ['1e-7', '10^{-7}'],
    ['2.5e-7x', '2.5\\cdot 10^{-7}x'],
    ['1e21^2', '\\left(10^{21}\\right)^{2}'],
    ['2pi', '2\\pi'],
    ['2*0', '2\\cdot 0'],
    ['0^x', '0^{x}'],
    ['x^(-y)', 'x^{-y}'],
    ['1/(-x)', '\\frac{1}{-x}'],
    ['max(x,-y)', '\\max\\left(x,-y\\right)'],
  ])('%s is %s', (text, tex) => expect(expressionTex(expression(text))).toBe(tex));

  it.each([
    ['x1', 'x_{1}'],
    ['w_11', 'w_{11}'],
    ['w2_11', 'w^{(2)}_{11}'],
    ['delta1_2', '\\delta^{(1)}_{2}'],
    ['epsilon', '\\varepsilon'],
    ['Δ', '\\Delta'],
    ['yHat_1', '\\hat{y}_{1}'],
    ['rate', '\\mathrm{rate}'],
    ['x_max', 'x_{\\mathrm{max}}'],
    ['x_a', 'x_{a}'],
    ['x_1ab', 'x_{1ab}'],
    ['x_ab1', 'x_{ab1}'],
    ['xHatch', '\\mathrm{xHatch}'],
  ])('the name %s is %s', (name, tex) => expect(expressionTex(expression(name))).toBe(tex));

  it('a Greek name has its letter, any other name none', () => {
    expect(['sigma', 'epsilon', 'Delta', 'rate'].map(greekLetter)).toEqual(['σ', 'ε', 'Δ', undefined]);
  });

  it('closes every brace and bracket it opens', () => {
    fc.assert(
      fc.property(anyExpression, (tree) => {
        const tex = expressionTex(tree);
        expect(tex.split('{').length).toBe(tex.split('}').length);
        expect(tex.split('\\left').length).toBe(tex.split('\\right').length);
        expect(tex).not.toMatch(/undefined|NaN|--|\+-|cdot -/);
      }),
    );
  });
});
