import { describe, expect, it } from 'vitest';
import { expression, namedGraph, recordDefinitions } from '#engine';
import { locales } from '#i18n/locales.ts';
import { GraphFormulas } from '#notation/graph-formulas.ts';
import { toPlain } from '#notation/plain.ts';
import { formulaToSpoken } from '#notation/spoken.ts';
import { formulaToTex } from '#notation/tex.ts';
import type { Formula, Token } from '#notation/tokens.ts';
import { renderMath } from '#notation/katex.ts';
import { expectClose, otherOrder } from '../tolerance.ts';
import { evaluate } from './evaluate.ts';
import { linesOf } from './formula-cases.ts';

function formulasOf(definitions: Readonly<Record<string, string>>, values: Readonly<Record<string, number>>) {
  const list = Object.entries(definitions).map(([name, text]) => ({ name, expression: expression(text) }));
  const graph = namedGraph(recordDefinitions(list, values));
  return { graph, formulas: new GraphFormulas(graph) };
}

const f7 = formulasOf({ u: 'x1*x2', v: 'x1 + u', f: 'u*v' }, { x1: 2, x2: 3 });
const twoNodes = formulasOf({ t: '3x + 1', z: 't^2' }, { x: 1 });
const graphs = {
  F7: f7,
  'two nodes': twoNodes,
  'two functions of one': formulasOf({ u: 't^2', v: 't^3', z: 'u^2 + 3u*v' }, { t: 1.5 }),
  'negative numbers': formulasOf({ u: 'x - y', v: '-x*u', f: 'v/(u - 1) - (x - y)^2' }, { x: -2, y: 0.5 }),
  'a unit': formulasOf({ s: 'w*x + b', a: 'σ(s)', C: '(a - y)^2/2' }, { w: 0.7, x: 1.5, b: -0.2, y: 1 }),
  'other functions': formulasOf({ u: 'exp(-x)', v: 'ln(1 + u)', f: 'tanh(v) + x^u + abs(x - 3)' }, { x: 0.5 }),
};

const tex = (formula: Formula): string => {
  const { left, lines } = formulaToTex(formula);
  return [left, ...lines].filter((part) => part !== '').join(' = ');
};

/** Every formula of a graph. */
function allOf({ graph, formulas }: typeof f7): Formula[] {
  return [
    ...graph.nodes.filter((node) => node.expression).map(({ name }) => formulas.value(name)),
    ...graph.nodes.map(({ name }) => formulas.gradient(name)),
    ...graph.nodes.filter(({ name }) => name !== graph.output).map(({ name }) => formulas.paths(name)),
    ...graph.arrows.map(({ from, to }) => formulas.contribution(from, to)),
  ];
}

const resultOf = ({ result }: Formula): number => (result[0] as Extract<Token, { kind: 'number' }>).value;

describe.each(Object.entries(graphs))('the formulas of %s', (_, graph) => {
  it('hold line by line as arithmetic', () => {
    for (const formula of allOf(graph)) {
      for (const line of linesOf(formula)) {
        expectClose(evaluate(line), resultOf(formula), otherOrder, toPlain(formula.symbols));
      }
    }
  });

  it('are TeX that the build accepts, and words only when spoken', () => {
    for (const formula of allOf(graph)) {
      const { left, lines } = formulaToTex(formula);
      for (const line of [left, ...lines]) expect(() => renderMath(line, { display: true })).not.toThrow();
      for (const locale of locales) {
        expect(formulaToSpoken(formula, locale)).not.toMatch(/undefined|NaN|[·∂−Σσδηŷ½²←=>()[\]]| {2}|^ | $/u);
      }
    }
  });
});

describe('F7', () => {
  const { formulas } = f7;

  it.each<[string, Formula, string]>([
    ['u', formulas.value('u'), String.raw`u = x_{1}\cdot x_{2} = 2\cdot 3 = 6`],
    ['v', formulas.value('v'), String.raw`v = x_{1}+u = 2+6 = 8`],
    ['the output', formulas.gradient('f'), String.raw`\bar{f} = \dfrac{\partial f}{\partial f} = 1 = 1`],
    ['v̄', formulas.gradient('v'), String.raw`\bar{v} = \bar{f}\cdot \dfrac{\partial f}{\partial v} = 1\cdot 6 = 6`],
    [
      'ū',
      formulas.gradient('u'),
      String.raw`\bar{u} = \bar{f}\cdot \dfrac{\partial f}{\partial u}+\bar{v}\cdot \dfrac{\partial v}{\partial u} = 1\cdot 8+6\cdot 1 = 8+6 = 14`,
    ],
    [
      'one arrow',
      formulas.contribution('u', 'v'),
      String.raw`\bar{v}\cdot \dfrac{\partial v}{\partial u} = 6\cdot 1 = 6`,
    ],
  ])('%s', (_, formula, expected) => {
    expect(tex(formula)).toBe(expected);
  });

  it('has three paths from x₁', () => {
    const { symbols, factors } = formulas.paths('x1');
    expect(toPlain(symbols)).toBe('∂f/∂u · ∂u/∂x₁ + ∂f/∂v · ∂v/∂x₁ + ∂f/∂v · ∂v/∂u · ∂u/∂x₁');
    expect(toPlain(factors!)).toBe('24 + 6 + 18');
  });

  it('is spoken in both languages', () => {
    expect(formulaToSpoken(formulas.gradient('v'), 'ko')).toBe(
      'v 바 이퀄 f 바 곱하기 f를 v로 편미분한 값 이퀄 1 곱하기 6 이퀄 6',
    );
    expect(formulaToSpoken(formulas.gradient('v'), 'en')).toBe(
      'v bar equals f bar times the partial derivative of f by v equals 1 times 6 equals 6',
    );
  });

  it.each<[() => Formula, string]>([
    [() => formulas.value('x1'), 'x1 is given, not worked out'],
    [() => formulas.gradient('w'), 'no "w" in the graph of f'],
    [() => formulas.contribution('x2', 'v'), 'no arrow from x2 to v in the graph of f'],
  ])('refuses what it does not have: %#', (write, message) => {
    expect(write).toThrow(message);
  });
});

it('writes an upright rate, dz/dx, where one variable is all that moves', () => {
  expect(tex(twoNodes.formulas.paths('x'))).toBe(
    String.raw`\dfrac{dz}{dx} = \dfrac{dz}{dt}\cdot \dfrac{dt}{dx} = 8\cdot 3 = 24`,
  );
  expect(tex(twoNodes.formulas.value('t'))).toBe('t = 3x+1 = 3\\cdot 1+1 = 4');
  const { formulas } = graphs['two functions of one'];
  expect(toPlain(formulas.paths('t').left)).toBe('dz/dt');
  expect(toPlain(formulas.paths('t').symbols)).toBe('∂z/∂u · du/dt + ∂z/∂v · dv/dt');
});

it('writes names as the book does', () => {
  const name = (text: string, bar = false): Token => ({ kind: 'name', name: text, bar });
  expect(toPlain([name('w2_11'), name('theta'), name('yHat_1'), name('x12', true), name('x_in')])).toBe(
    'w⁽²⁾₁₁θŷ₁x̄₁₂x_in'.normalize('NFD'),
  );
});

it('says which operation it cannot write', () => {
  const { formulas } = formulasOf({ u: 'softplus(x)', f: 'u + 1' }, { x: 1 });
  expect(toPlain(formulas.value('u').symbols)).toBe('softplus(x)');
});
