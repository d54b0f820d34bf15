import type { Random } from '#engine';
import type { CodeExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { model, starter, withFormula } from './grad-check-programs.ts';
import { checkOf, checkSlips } from './grad-check-slips.ts';
import type { Task } from './grad-check-slips.ts';

interface Line {
  readonly c: readonly number[];
  readonly y: number;
  readonly theta: readonly number[];
}

/** f(θ) = ½(Σ cᵢθᵢ − y)² + Σ θᵢ³: a central difference of step h is off by h² in every entry, far above the rounding. */
function functionOf({ c, y, theta }: Line): Pick<Task, 'f' | 'formula' | 'theta'> & { slopes: readonly number[] } {
  const sum = c.map((ci, i) => `${i === 0 ? '' : ' + '}(${ci}) * theta[${i}]`).join('');
  const cubes = c.map((_, i) => ` + theta[${i}] ** 3`).join('');
  const error = (x: readonly number[]): number => c.reduce((total, ci, i) => total + ci * x[i], 0) - y;
  return {
    f: (x) => x.reduce((total, xi) => total + xi ** 3, 0.5 * error(x) ** 2),
    formula: `0.5 * (${sum} - ${y}) ** 2${cubes}`,
    theta,
    slopes: theta.map((x, i) => error(theta) * c[i] + 3 * x ** 2),
  };
}

/** What a program under test makes of a right slope: nothing, or what slips of this chapter do. */
const faults = [1, 2, -1, 0.5, 4];

/** All of them end after four decimals; what doubles add to that is not shown to a reader. */
const inDecimals = (g: number): number => Number(g.toFixed(6));

function taskOf(line: Line, taken: readonly number[], h: number): Task {
  const { f, formula, theta, slopes } = functionOf(line);
  return { ...namedNumbers({ h }), f, formula, theta, g: slopes.map((slope, i) => inDecimals(taken[i] * slope)), h };
}

const sizes = [2, 3, 4];
const steps = [0.1, 0.01];
const magnitudes = [0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1.2, 1.5];
const signed = (random: Random) => random.pick([-1, 1]) * random.pick(magnitudes);
/** Slopes smaller than this leave too few digits to a difference. */
const flattest = 0.1;

function draw(random: Random, seed: number): Task {
  const some = Array.from({ length: inTurn(sizes, seed) });
  for (;;) {
    const line = {
      c: some.map(() => signed(random)),
      y: random.pick(magnitudes),
      theta: some.map(() => signed(random)),
    };
    const taken = some.map(() => random.pick(faults));
    const isSteep = functionOf(line).slopes.every((slope) => Math.abs(slope) > flattest);
    if (isSteep && taken.some((fault) => fault !== 1)) return taskOf(line, taken, inTurn(steps, seed));
  }
}

/** Nothing depends on the parameter: both gradients are 0. */
const flat = (): Task => ({
  ...namedNumbers({ h: 0.01 }),
  f: () => 0.25,
  formula: '0.25 + 0 * theta[0]',
  theta: [0.8],
  g: [0],
  h: 0.01,
});

/** Gradients so small that 10⁻⁸ stands below the line. */
const tiny = (): Task => ({
  ...namedNumbers({ h: 0.1 }),
  f: ([x]) => 1e-9 * x,
  formula: '1e-9 * theta[0]',
  theta: [0.4],
  g: [2e-9],
  h: 0.1,
});

/** 6-7: the gradient check of any function: the relative error of each entry of a gradient. */
export const gradientCheck: CodeExercise<Task> = {
  id: 'ex-6-7',
  kind: 'code',
  functionName: 'gradCheck',
  starter,
  model,
  through: withFormula,
  printed: () => taskOf({ c: [1.5, -0.8], y: 0.6, theta: [0.4, 1.2] }, [1, 2], 0.01),
  draw,
  argumentsOf: ({ formula, theta, g, h }) => [formula, theta, g, h],
  expected: checkOf,
  slips: checkSlips,
  edgeCases: [
    flat,
    tiny,
    () => taskOf({ c: [0.9], y: 0.4, theta: [1.5] }, [-1], 0.1),
    () => taskOf({ c: [0, 0.8], y: 0.3, theta: [1.2, -0.6] }, [2, 1], 0.1),
    () => taskOf({ c: [0.7, -1.2, 0.3, 0.8, -0.4], y: 0.9, theta: [3, -2, 5, 1, 4] }, [1, 0.5, 1, 4, 2], 0.1),
  ],
};
