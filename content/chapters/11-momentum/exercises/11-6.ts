import { optimizers } from '#engine';
import type { Random } from '#engine';
import type { CodeExercise, ExpectedQuantity, Numbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { model, starter } from './momentum-programs.ts';

/** What `momentumStep` is called with; all lists have the same length. */
interface Task extends Numbers {
  readonly theta: readonly number[];
  readonly v: readonly number[];
  readonly g: readonly number[];
  readonly eta: number;
  readonly mu: number;
}

function taskOf(theta: readonly number[], v: readonly number[], g: readonly number[], eta: number, mu: number): Task {
  return { ...namedNumbers({ eta, mu }), theta, v, g, eta, mu };
}

interface Result {
  readonly theta: readonly number[];
  readonly v: readonly number[];
}

/** By the engine's rule, whose velocity is set to the one there is. */
function resultOf({ theta, v, g, eta, mu }: Task): Result {
  const options = { learningRate: eta, momentum: mu, form: 'book' } as const;
  const state = optimizers.momentum.createState(theta.length);
  state.velocity.set(v);
  const moved = [...theta];
  optimizers.momentum.step(moved, [...g], state, options);
  return { theta: moved, v: Array.from(state.velocity) };
}

function quantities({ theta, v }: Result): ExpectedQuantity[] {
  return [
    ...v.map((value, i) => ({ path: ['v', i], name: `v[${i}]`, value })),
    ...theta.map((value, i) => ({ path: ['theta', i], name: `theta[${i}]`, value })),
  ];
}

/** A slip in the velocity, with which θ then moves. */
function velocitySlip(id: string, velocity: (task: Task, i: number) => number) {
  return {
    id,
    values(task: Task) {
      const v = task.v.map((_, i) => velocity(task, i));
      return [quantities({ v, theta: task.theta.map((each, i) => each + v[i]) })];
    },
  };
}

/** A slip in the place alone, one way to make it after the other. */
function placeSlip(id: string, ...ways: readonly ((task: Task, newV: number, i: number) => number)[]) {
  return {
    id,
    values(task: Task) {
      const { v } = resultOf(task);
      return ways.map((way) => quantities({ v, theta: v.map((newV, i) => way(task, newV, i)) }));
    },
  };
}

const sizes = [2, 3, 4];
const magnitudes = [0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1.2, 1.5];
const learningRates = [0.05, 0.2, 0.3];
const coefficients = [0.6, 0.7, 0.8, 0.9];

function draw(random: Random, seed: number): Task {
  const list = () => Array.from({ length: inTurn(sizes, seed) }, () => random.pick([-1, 1]) * random.pick(magnitudes));
  return taskOf(list(), list(), list(), random.pick(learningRates), random.pick(coefficients));
}

/** 11-6: one step of momentum over any number of parameters. */
export const momentumStep: CodeExercise<Task> = {
  id: 'ex-11-6',
  kind: 'code',
  functionName: 'momentumStep',
  starter,
  model,
  printed: () => taskOf([2.7, 0.1], [-0.3, -0.9], [2.7, 0.9], 0.2, 0.9),
  draw,
  argumentsOf: ({ theta, v, g, eta, mu }) => [theta, v, g, eta, mu],
  expected: (task) => quantities(resultOf(task)),
  slips: [
    placeSlip(
      'M28',
      ({ theta, eta }, newV, i) => theta[i] - eta * newV,
      ({ theta, eta }, newV, i) => theta[i] + eta * newV,
    ),
    placeSlip('old-velocity', ({ theta, v }, _, i) => theta[i] + v[i]),
    placeSlip('velocity-subtracted', ({ theta }, newV, i) => theta[i] - newV),
    placeSlip('no-velocity', ({ theta, g, eta }, _, i) => theta[i] - eta * g[i]),
    velocitySlip('M17', ({ v, g, eta, mu }, i) => mu * v[i] + eta * g[i]),
    velocitySlip('averaged', ({ v, g, eta, mu }, i) => mu * v[i] - (1 - mu) * eta * g[i]),
    velocitySlip('velocity-kept-whole', ({ v, g, eta }, i) => v[i] - eta * g[i]),
    {
      id: 'other-convention',
      values: ({ theta, v, g, eta, mu }) => {
        const collected = v.map((each, i) => mu * each + g[i]);
        return [quantities({ v: collected, theta: theta.map((each, i) => each - eta * collected[i]) })];
      },
    },
  ],
  edgeCases: [
    () => taskOf([0.4], [0], [1.5], 0.2, 0.9),
    () => taskOf([0.6, -0.9], [0.7, -0.3], [0, 0], 0.2, 0.8),
    () => taskOf([1.2, -0.4, 0.8], [0.6, 0.9, -1.5], [0.7, -0.3, 1.2], 0.3, 0),
    () => taskOf([0.8, 0.3], [-0.4, 0.6], [1.5, -0.7], 0, 0.9),
    () => taskOf([0, 0], [0, 0], [0, 0], 0.1, 0.9),
  ],
};
