import { clipByNorm, clipByValue, normOf } from '#engine';
import type { Numbers, NumericExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

const components = [1, 2] as const;

type Component = (typeof components)[number];

/** Gradients of two components whose norm is a whole number. */
const gradients = [[3, 4], [4, 3], [6, 8], [5, 12], [12, 5], [8, 15], [15, 8]] as const; // prettier-ignore

/** The gradient `g1`, `g2` with its `norm`, and the bound `c`: of the component asked for `own`, `clipped`, `byValue`, and the `other`. */
function ask(g: readonly [number, number], c: number, component: Component): Numbers {
  const norm = normOf(g);
  const [clipped, byValue] = [clipByNorm(g, c), clipByValue(g, c)].map((each) => each[component - 1]);
  return namedNumbers(
    {
      ...{ g1: g[0], g2: g[1], c, norm, clipped, byValue, factor: c / norm },
      own: g[component - 1],
      other: clipByNorm(g, c)[2 - component],
      sum: Math.abs(g[0]) + Math.abs(g[1]),
    },
    { component: String(component) },
  );
}

/** 9-5: a component of a gradient that is cut to a norm. */
export const clippedByNorm: NumericExercise = {
  id: 'ex-9-5',
  kind: 'numeric',
  printed: () => ask([3, 4], 1, 1),
  draw(random, seed) {
    const [g1, g2] = random.pick(gradients).map((each) => random.pick([-1, 1]) * each);
    return ask([g1, g2], random.pick([0.5, 1.5, 2, 2.5]), inTurn(components, seed));
  },
  answer: ({ value }) => value('clipped'),
  slips: [
    { id: 'each-component', values: ({ value }) => [value('byValue')] },
    { id: 'not-clipped', values: ({ value }) => [value('own')] },
    { id: 'other-component', values: ({ value }) => [value('other')] },
    { id: 'factor-alone', values: ({ value }) => [value('factor')] },
    {
      id: 'bound-left-out',
      applies: ({ value }) => value('c') !== 1,
      values: ({ value }) => [value('own') / value('norm')],
    },
    { id: 'sum-for-norm', values: ({ value }) => [(value('own') * value('c')) / value('sum')] },
    { id: 'root-left-out', values: ({ value }) => [(value('own') * value('c')) / value('norm') ** 2] },
    { id: 'sign-lost', values: ({ value }) => [-value('clipped')] },
  ],
};
