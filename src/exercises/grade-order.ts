import { createRandom } from '#engine';
import type { Numbers, OrderExercise } from './exercise.ts';
import { hash } from './hash.ts';

type Constraint = OrderExercise['constraints'][number];

export interface OrderVerdict {
  readonly kind: 'order';
  readonly right: boolean;
  /** The first of the broken constraints. */
  readonly broken?: Constraint;
}

/** Judges an order of all steps: any order will do that breaks no constraint. @throws RangeError if it is no order of these steps. */
export function gradeOrder<N extends Numbers>(exercise: OrderExercise<N>, order: readonly string[]): OrderVerdict {
  const place = (step: string) => order.indexOf(step);
  if (order.length !== exercise.steps.length || exercise.steps.some((step) => place(step) < 0)) {
    throw new RangeError(`${exercise.id}: "${order.join(', ')}" is no order of its steps`);
  }
  const broken = exercise.constraints.find(({ first, then }) => place(first) > place(then));
  return { kind: 'order', right: !broken, broken };
}

/** The steps as they stand at first under a seed: never in a right order, which turned round breaks every constraint. */
export function shuffledSteps<N extends Numbers>(exercise: OrderExercise<N>, seed: number): string[] {
  const random = createRandom(hash(`${exercise.id}/${seed}/steps`));
  const steps = [...exercise.steps];
  // Fisher and Yates: each place from the last takes one of those up to it.
  for (let last = steps.length - 1; last > 0; last--) {
    const taken = Math.floor(random.next() * (last + 1));
    [steps[last], steps[taken]] = [steps[taken], steps[last]];
  }
  return gradeOrder(exercise, steps).right ? steps.reverse() : steps;
}
