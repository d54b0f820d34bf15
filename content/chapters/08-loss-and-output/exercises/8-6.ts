import { logSumExp, loss, softmax, softmaxJacobian } from '#engine';
import type { Random } from '#engine';
import type { CodeExercise, ExpectedQuantity, Numbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { model, starter } from './softmax-programs.ts';

/** Logits of one example, and its class `k`, counted from 0. */
interface Task extends Numbers {
  readonly z: readonly number[];
  readonly k: number;
}

function taskOf(z: readonly number[], k: number): Task {
  return { ...namedNumbers({ k }), z, k };
}

const crossEntropy = loss('softmax-cross-entropy');
const oneHot = ({ z, k }: Task): number[] => z.map((_, i) => (i === k ? 1 : 0));

interface Result {
  readonly loss: number;
  readonly gradient: readonly number[];
}

function resultOf(task: Task): Result {
  const y = oneHot(task);
  return { loss: crossEntropy.value(task.z, y), gradient: crossEntropy.gradient(task.z, y) };
}

function quantities({ loss: value, gradient }: Result): ExpectedQuantity[] {
  return [
    { path: ['loss'], name: 'loss', value },
    ...gradient.map((each, i) => ({ path: ['gradient', i], name: `gradient[${i}]`, value: each })),
  ];
}

/** A slip by what it makes of the right result. */
function slip(id: string, change: (task: Task, right: Result) => Partial<Result> | undefined) {
  return {
    id,
    values(task: Task) {
      const right = resultOf(task);
      const changed = change(task, right);
      return changed ? [quantities({ ...right, ...changed })] : [];
    },
  };
}

const halves = Array.from({ length: 17 }, (_, n) => (n - 8) / 2);
const counts = [3, 4, 5, 2];

/** Different logits; half of the tasks far from 0, where a double still holds their exponentials. */
function draw(random: Random, seed: number): Task {
  const rest = [...halves];
  const shift = random.pick([0, 0, 20, -30]);
  const z = Array.from({ length: inTurn(counts, seed) }, () => {
    const [taken] = rest.splice(rest.indexOf(random.pick(rest)), 1);
    return shift + taken;
  });
  return taskOf(z, Math.floor(random.next() * z.length));
}

/** 8-6: loss and gradient of softmax with cross-entropy from the logits, for any logits. */
export const stableSoftmax: CodeExercise<Task> = {
  id: 'ex-8-6',
  kind: 'code',
  functionName: 'softmaxCE',
  starter,
  model,
  printed: () => taskOf([2, 1, 0], 1),
  draw,
  argumentsOf: ({ z, k }) => [z, k],
  expected: (task) => quantities(resultOf(task)),
  slips: [
    slip('M04', (_, { gradient }) => ({ gradient: gradient.map((each) => 0 - each) })),
    slip('M14', ({ z }) => ({ gradient: softmax(z) })),
    slip('one-from-all', ({ z }) => ({ gradient: softmax(z).map((p) => p - 1) })),
    slip('counts-from-one', ({ z, k }) => (k > 0 ? resultOf(taskOf(z, k - 1)) : undefined)),
    slip('log-of-sum-alone', ({ z }) => ({ loss: logSumExp(z) })),
    slip('shift-kept', ({ z, k }) => ({ loss: logSumExp(z) - Math.max(...z) - z[k] })),
    slip('log-not-negated', (_, right) => ({ loss: 0 - right.loss })),
    slip('probability-for-loss', ({ z, k }) => ({ loss: softmax(z)[k] })),
    slip('blue-kept', ({ z }, { gradient }) => {
      const slopes = softmaxJacobian(softmax(z)).map((row, i) => row[i]);
      return { gradient: gradient.map((each, i) => each * slopes[i]) };
    }),
  ],
  edgeCases: [
    () => taskOf([1002, 1001, 1000], 1),
    () => taskOf([-1002, -1001, -1000], 0),
    () => taskOf([0, 1000], 0),
    () => taskOf([1000, 0, -1000], 0),
    () => taskOf([5, 5, 5, 5], 3),
    () => taskOf([0.4], 0),
  ],
};
