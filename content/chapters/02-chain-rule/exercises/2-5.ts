import type { OrderExercise } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

/**
 * 2-5: the nodes of p = x₁x₂, q = x₁ + p, r = p², s = qr, t = q + s, f = t² on the way back. q and p are read twice each; q and r may
 * come in either order.
 */
export const wayBack: OrderExercise = {
  id: 'ex-2-5',
  kind: 'order',
  printed: () => namedNumbers({}),
  steps: ['f', 't', 's', 'r', 'q', 'p'],
  constraints: [
    { first: 'f', then: 't', slip: 'start-at-output' },
    { first: 't', then: 's', slip: 'nothing-arrived' },
    { first: 's', then: 'r', slip: 'nothing-arrived' },
    { first: 't', then: 'q', slip: 'nothing-arrived' },
    { first: 's', then: 'q', slip: 'q-not-complete' },
    { first: 'q', then: 'p', slip: 'p-not-complete' },
    { first: 'r', then: 'p', slip: 'p-not-complete' },
  ],
};
