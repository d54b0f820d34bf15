import { optimizers } from '#engine';
import type { Random } from '#engine';
import type { CodeExercise, ExpectedQuantity, Numbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { model, starter } from './adam-programs.ts';

const usual = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

/** What `adamStep` is called with; all lists have the same length, and t counts from 1. */
interface Task extends Numbers {
  readonly theta: readonly number[];
  readonly m: readonly number[];
  readonly v: readonly number[];
  readonly g: readonly number[];
  readonly t: number;
  readonly eta: number;
}

function taskOf({ theta, m, v, g, t, eta }: Omit<Task, keyof Numbers>): Task {
  return { ...namedNumbers({ t, eta }), theta, m, v, g, t, eta };
}

interface Result {
  readonly theta: readonly number[];
  readonly m: readonly number[];
  readonly v: readonly number[];
}

/** By the engine's rule, whose memory is set to what there is. */
function resultOf({ theta, m, v, g, t, eta }: Task, beta1 = usual.beta1, beta2 = usual.beta2): Result {
  const state = optimizers.adam.createState(theta.length);
  state.m.set(m);
  state.v.set(v);
  state.power1 = beta1 ** (t - 1);
  state.power2 = beta2 ** (t - 1);
  const moved = [...theta];
  optimizers.adam.step(moved, [...g], state, { ...usual, beta1, beta2, learningRate: eta, correction: 'bias' });
  return { theta: moved, m: Array.from(state.m), v: Array.from(state.v) };
}

function quantities({ theta, m, v }: Result): ExpectedQuantity[] {
  return Object.entries({ m, v, theta }).flatMap(([name, list]) =>
    list.map((value, i) => ({ path: [name, i], name: `${name}[${i}]`, value })),
  );
}

/** What the averages are divided by at step t. */
interface Divisors {
  readonly first: number;
  readonly second: number;
}

const rightDivisors = ({ t }: Task): Divisors => ({ first: 1 - usual.beta1 ** t, second: 1 - usual.beta2 ** t });

/** The step out of the corrected averages; the slips change it. */
const rightStep = (mHat: number, vHat: number): number => mHat / (Math.sqrt(vHat) + usual.epsilon);

/** θ moved from the right averages by other divisors, or by another step. Nothing where it would divide by 0. */
function moveSlip(id: string, divisorsOf: (task: Task) => Divisors, stepOf = rightStep) {
  return {
    id,
    values(task: Task) {
      const { m, v } = resultOf(task);
      const { first, second } = divisorsOf(task);
      const theta = task.theta.map((each, i) => each - task.eta * stepOf(m[i] / first, v[i] / second));
      return theta.every(Number.isFinite) ? [quantities({ theta, m, v })] : [];
    },
  };
}

const sizes = [2, 3, 1];
const magnitudes = [0.3, 0.4, 0.6, 0.7, 0.8, 1.2, 1.5, 2.5];
const learningRates = [0.05, 0.1, 0.2, 0.3];

/** Averages of some steps before; at the first step both are 0. */
function draw(random: Random, seed: number): Task {
  const signed = () => random.pick([-1, 1]) * random.pick(magnitudes);
  const list = (one: () => number) => Array.from({ length: inTurn(sizes, seed) }, one);
  const t = random.pick([1, 2, 3, 5, 10, 40]);
  const seen = 1 - usual.beta2 ** (t - 1);
  return taskOf({
    theta: list(signed),
    m: list(() => (t === 1 ? 0 : signed() / 2)),
    v: list(() => (t === 1 ? 0 : seen * random.pick(magnitudes) ** 2)),
    g: list(signed),
    t,
    eta: random.pick(learningRates),
  });
}

const untouched = { m: [0], v: [0], t: 1 };

/** 12-6: one step of Adam over any number of parameters. */
export const adamStep: CodeExercise<Task> = {
  id: 'ex-12-6',
  kind: 'code',
  functionName: 'adamStep',
  starter,
  model,
  printed: () => taskOf({ theta: [2.9, 0.9], m: [0.3, 0.9], v: [0.009, 0.081], g: [2.9, 8.1], t: 2, eta: 0.1 }),
  draw,
  argumentsOf: ({ theta, m, v, g, t, eta }) => [theta, m, v, g, t, eta],
  expected: (task) => quantities(resultOf(task)),
  slips: [
    moveSlip('M29', () => ({ first: 1, second: 1 })),
    moveSlip('no-power', () => ({ first: 1 - usual.beta1, second: 1 - usual.beta2 })),
    moveSlip('counts-from-zero', (task) => rightDivisors({ ...task, t: task.t - 1 })),
    moveSlip('no-root', rightDivisors, (mHat, vHat) => mHat / (vHat + usual.epsilon)),
    moveSlip('epsilon-under-root', rightDivisors, (mHat, vHat) => mHat / Math.sqrt(vHat + usual.epsilon)),
    moveSlip('M17', rightDivisors, (mHat, vHat) => -rightStep(mHat, vHat)),
    {
      id: 'betas-swapped',
      values: (task) => [quantities(resultOf(task, usual.beta2, usual.beta1))],
    },
    {
      id: 'corrected-kept',
      values(task) {
        const { theta, m, v } = resultOf(task);
        const { first, second } = rightDivisors(task);
        return [quantities({ theta, m: m.map((each) => each / first), v: v.map((each) => each / second) })];
      },
    },
  ],
  edgeCases: [
    () => taskOf({ ...untouched, theta: [0.4], g: [1.5], eta: 0.1 }),
    () => taskOf({ ...untouched, theta: [0.4], g: [0], eta: 0.1 }),
    () => taskOf({ ...untouched, theta: [-0.6], g: [0.0001], eta: 0.1 }),
    () => taskOf({ theta: [0.7, -1.2], m: [0.4, -0.3], v: [0.6, 0.3], g: [0.3, 0.8], t: 1000, eta: 0.2 }),
    () => taskOf({ theta: [0.8, 0.3], m: [0.1, -0.2], v: [0.02, 0.05], g: [1.5, -0.7], t: 4, eta: 0 }),
  ],
};
