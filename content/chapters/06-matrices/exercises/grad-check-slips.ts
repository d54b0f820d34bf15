import { centralDifferences, mutants, relativeError } from '#engine';
import type { FunctionOfVector } from '#engine';
import type { CodeExercise, ExpectedQuantity, Numbers } from '#exercises/exercise.ts';

/** What `gradCheck` is called with. */
export interface Task extends Numbers {
  readonly f: FunctionOfVector;
  /** f as both JavaScript and Python write it. */
  readonly formula: string;
  readonly theta: readonly number[];
  /** The gradient to be checked. */
  readonly g: readonly number[];
  readonly h: number;
}

function resultOf(errors: readonly number[]): ExpectedQuantity[] {
  return errors.map((value, i) => ({ path: [i], name: `result[${i}]`, value }));
}

/** Central differences of every entry. */
const differences = ({ f, theta, h }: Task): number[] => centralDifferences(f, [...theta], h);

/** The right relative errors of gradients measured in some way. */
function against({ g }: Task, measured: readonly number[]): ExpectedQuantity[] {
  return resultOf(g.map((gi, i) => relativeError(gi, measured[i])));
}

/** What `gradCheck` should return. */
export function checkOf(task: Task): ExpectedQuantity[] {
  return against(task, differences(task));
}

/** One way of the engine's slip in the difference quotient, in each entry. */
function brokenQuotient(way: 0 | 1) {
  return (task: Task) => {
    const { f, theta, h } = task;
    const measured = theta.map((x, i) => mutants.M26.ways({ f: (moved) => f(theta.with(i, moved)), x, h })[way]);
    return [against(task, measured)];
  };
}

/** What comes if each entry is left moved by `left` when the next one's turn comes. */
function onMoved(task: Task, left: number): ExpectedQuantity[] {
  const moved = [...task.theta];
  const measured = moved.map((_, i) => {
    const difference = centralDifferences(task.f, moved, task.h)[i];
    moved[i] += left;
    return difference;
  });
  return against(task, measured);
}

const floor = 1e-8;

/** The right differences, compared in another way. */
function compared(how: (g: number, gHat: number) => number) {
  return (task: Task) => [resultOf(differences(task).map((gHat, i) => how(task.g[i], gHat)))];
}

const larger = (g: number, gHat: number): number => Math.max(Math.abs(g), Math.abs(gHat));

/** Divided by the size of one of the two alone. */
function below(which: (g: number, gHat: number) => number) {
  return compared((g, gHat) => Math.abs(g - gHat) / Math.max(Math.abs(which(g, gHat)), floor));
}

/** The slips a program for a gradient check is searched for; those of the measuring first. */
export const checkSlips: CodeExercise<Task>['slips'] = [
  { id: 'M26', values: brokenQuotient(0) },
  { id: 'one-sided', values: brokenQuotient(1) },
  { id: 'not-restored', values: (task) => [-task.h, task.h].map((left) => onMoved(task, left)) },
  { id: 'absolute-error', values: compared((g, gHat) => Math.abs(g - gHat)) },
  {
    id: 'sum-below',
    values: compared((g, gHat) => Math.abs(g - gHat) / Math.max(Math.abs(g) + Math.abs(gHat), floor)),
  },
  { id: 'one-below', values: (task) => [...below((_, gHat) => gHat)(task), ...below((g) => g)(task)] },
  { id: 'sign-kept', values: compared((g, gHat) => (g - gHat) / Math.max(larger(g, gHat), floor)) },
  // Where both are 0, 0 / 0 is no number, which is said without looking for a slip.
  { id: 'no-floor', values: compared((g, gHat) => (g === gHat ? 0 : Math.abs(g - gHat) / larger(g, gHat))) },
];
