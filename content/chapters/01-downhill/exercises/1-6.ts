import { centralDifferences, mutant } from '#engine';
import type { DifferenceMutant, FunctionOfVector, Random } from '#engine';
import type { CodeExercise, ExpectedQuantity, Numbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { model, starter, twice } from './num-grad-programs.ts';

/** What `numGrad` is called with. */
interface Task extends Numbers {
  readonly f: FunctionOfVector;
  /** f as both JavaScript and Python write it. */
  readonly formula: string;
  readonly theta: readonly number[];
  readonly h: number;
}

/** f(θ) = ½(Σ cᵢθᵢ − y)² + θₖ³, the last θ cubed: no entry is as good as another, and both differences are off. */
function taskOf(c: readonly number[], y: number, theta: readonly number[], h: number): Task {
  const sum = c.map((ci, i) => `${i === 0 ? '' : ' + '}(${ci}) * theta[${i}]`).join('');
  const last = theta.length - 1;
  return {
    ...namedNumbers({ h }),
    f: (x) => 0.5 * (c.reduce((total, ci, i) => total + ci * x[i], 0) - y) ** 2 + x[last] ** 3,
    formula: `0.5 * (${sum} - ${y}) ** 2 + theta[${last}] ** 3`,
    theta,
    h,
  };
}

function resultOf(gradient: readonly number[]): ExpectedQuantity[] {
  return gradient.map((value, i) => ({ path: [i], name: `result[${i}]`, value }));
}

/** One way of the engine's slip in the difference quotient, in each entry. */
function brokenQuotient(way: 0 | 1) {
  const { ways } = mutant('M26') as DifferenceMutant;
  return ({ f, theta, h }: Task) => [
    resultOf(theta.map((x, i) => ways({ f: (moved) => f(theta.with(i, moved)), x, h })[way])),
  ];
}

/** What a second call finds if each call leaves every entry moved by `left`. */
function onMoved({ f, theta, h }: Task, left: number): number[] {
  const moved = [...theta];
  const call = () =>
    moved.map((_, i) => {
      const difference = centralDifferences(f, moved, h)[i];
      moved[i] += left;
      return difference;
    });
  call();
  return call();
}

/** All entries moved at once: the same number everywhere. */
function together({ f, theta, h }: Task): number[] {
  const movedBy = (by: number) => f(theta.map((x) => x + by));
  return theta.map(() => (movedBy(h) - movedBy(-h)) / (2 * h));
}

const sizes = [2, 3, 4];
const steps = [0.1, 0.01, 0.001];
const magnitudes = [0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1.2, 1.5];
const signed = (random: Random) => random.pick([-1, 1]) * random.pick(magnitudes);

function draw(random: Random, seed: number): Task {
  const some = Array.from({ length: inTurn(sizes, seed) });
  const c = some.map(() => signed(random));
  const theta = some.map(() => signed(random));
  return taskOf(c, random.pick(magnitudes), theta, inTurn(steps, seed));
}

/** 1-6: the gradient of any function by central differences. */
export const numericalGradient: CodeExercise<Task> = {
  id: 'ex-1-6',
  kind: 'code',
  functionName: 'numGrad',
  starter,
  model,
  through: twice,
  printed: () => taskOf([1.5, -0.8], 0.6, [0.4, 1.2], 0.1),
  draw,
  argumentsOf: ({ formula, theta, h }) => [formula, theta, h],
  expected: ({ f, theta, h }) => resultOf(centralDifferences(f, [...theta], h)),
  slips: [
    { id: 'M26', values: brokenQuotient(0) },
    { id: 'one-sided', values: brokenQuotient(1) },
    { id: 'not-restored', values: (task) => [-task.h, task.h].map((left) => resultOf(onMoved(task, left))) },
    { id: 'all-together', values: (task) => [resultOf(together(task))] },
    {
      id: 'reversed',
      values: ({ f, theta, h }) => [resultOf(centralDifferences(f, [...theta], h).map((value) => -value))],
    },
  ],
  edgeCases: [
    () => taskOf([0.9], 0.4, [1.5], 0.1),
    () => taskOf([0.6, -0.9, 0.4], 0.7, [0, 0, 0], 0.01),
    () => taskOf([0, 0.8], 0.3, [1.2, -0.6], 0.1),
    () => taskOf([0.7, -1.2, 0.3, 0.8, -0.4], 0.9, [30, -20, 50, 10, 40], 0.5),
  ],
};
