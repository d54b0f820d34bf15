import type { Numbers, OrderExercise } from '#exercises/exercise.ts';

/** Numbers that are simply given. */
export function given(named: Readonly<Record<string, number>> = {}): Numbers {
  return {
    value(name) {
      if (!Object.hasOwn(named, name)) throw new RangeError(`no number "${name}"`);
      return named[name];
    },
  };
}

/** An exercise of four steps: boil before brew, grind before brew, brew before pour. */
export const coffee: OrderExercise = {
  id: 'ex-0-1',
  kind: 'order',
  printed: () => given(),
  steps: ['boil', 'grind', 'brew', 'pour'],
  constraints: [
    { first: 'brew', then: 'pour', slip: 'empty-cup' },
    { first: 'boil', then: 'brew', slip: 'cold' },
    { first: 'grind', then: 'brew', slip: 'whole-beans' },
  ],
};
