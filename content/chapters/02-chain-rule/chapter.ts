import { pathCost } from '#engine';
import type { Localized } from '#i18n/locales.ts';
import { tellGraph } from '#notation/tell-graph.ts';

export const chapter = {
  number: 2,
  covers: ['S8', 'S17', 'S18', 'S19', 'S20', 'S21', 'S22', 'S23', 'S24'],
  objectives: {
    ko: [
      '식을 하나씩의 작은 계산으로 나누어 계산 그래프를 그릴 수 있습니다.',
      '덧셈, 곱셈, 제곱, 지수 함수, 시그모이드 노드의 미분값을 쓸 수 있습니다.',
      '한 길 위의 미분값을 곱해 합성 함수의 미분값을 구할 수 있습니다.',
      '길이 갈라지면 길마다 구한 곱을 더할 수 있습니다.',
      '계산 그래프를 맞는 순서로 거꾸로 훑고, 순서가 왜 중요한지 설명할 수 있습니다.',
      '‘미분값의 곱’과 ‘곱의 미분값’을 구별할 수 있습니다.',
    ],
    en: [
      'break an expression into elementary steps and draw its computation graph;',
      'write the slopes of sums, products, squares, exponentials and sigmoids;',
      'multiply the slopes along one path to differentiate a composite function;',
      'add the products over all paths where the graph branches;',
      'sweep back through a graph in a right order, and say why the order matters;',
      'tell a product of derivatives from the derivative of a product.',
    ],
  } satisfies Localized<readonly string[]>,
};

/** (3x + 1)² at 1, in two steps. */
const squared = { t: '3x + 1', z: 't^2' };
export const twoSteps = tellGraph(squared, { x: 1 });

/** The same with another inside that has the same value there. */
export const steeper = tellGraph({ t: '5x - 1', z: 't^2' }, { x: 1 });

/** The two steps in the other order: 3x² + 1. */
export const otherOrder = tellGraph({ t: 'x^2', z: '3t + 1' }, { x: 1 });

/** The slope of the square at x, where it does not stand. */
export const slopeAtInput = tellGraph({ z: 't^2' }, { t: 1 }).q('grad_t');

const nudge = 0.01;

/** (3x + 1)² after x has grown by a little. */
const nudged = tellGraph(squared, { x: twoSteps.q('x') + nudge });
export const push = { by: nudge, inT: nudged.q('t') - twoSteps.q('t'), inZ: nudged.q('z') - twoSteps.q('z') };

/** F7: u and x₁ are used twice. */
export const f7 = tellGraph({ u: 'x1*x2', v: 'x1 + u', f: 'u*v' }, { x1: 2, x2: 3 });

/** F7 behind u, after u alone has grown by a little. */
const behind = tellGraph({ v: 'x1 + u', f: 'u*v' }, { x1: f7.q('x1'), u: f7.q('u') + nudge });
export const pushedU = {
  by: nudge,
  u: behind.q('u'),
  v: behind.q('v'),
  inF: behind.q('f') - f7.q('f'),
  ratio: (behind.q('f') - f7.q('f')) / nudge,
};

/** What goes on to x₂ if u sends before the arrow from v has come back. */
export const tooEarly = f7.q('back_f_u') * f7.q('local_u_x2');

/** x² · x³: one variable, two paths. */
export const product = tellGraph({ p: 'x^2', q: 'x^3', y: 'p*q' }, { x: 2 });

/** The slope of σ where it is largest. */
export const steepest = tellGraph({ a: 'σ(s)' }, { s: 0 });

/** Paths against arrows, in graphs two nodes wide. */
export const costs = [2, 5, 10, 15].map(pathCost);
export const thirty = pathCost(30);

/** One sigmoid unit and its loss against the target 1. */
export const unit = tellGraph({ s: 'w*x + b', a: 'σ(s)', C: '(a - 1)^2/2' }, { w: 0.5, x: 0.8, b: -0.4 });

/** For the blanks: F7 elsewhere, and two other graphs. */
export const blanks = {
  f7: tellGraph({ u: 'x1*x2', v: 'x1 + u', f: 'u*v' }, { x1: 3, x2: 2 }),
  square: tellGraph({ u: 'x1 + x2', v: 'u^2', f: 'u*v' }, { x1: 1, x2: 2 }),
  longer: tellGraph({ u: 'x1*x2', v: 'u + x2', r: 'u*v', f: 'v + r' }, { x1: 2, x2: 3 }),
};
