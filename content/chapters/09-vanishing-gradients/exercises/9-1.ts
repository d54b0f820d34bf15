import type { Numbers, NumericExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { balancedChain } from '../chains.ts';

/** Weights on either side of the border; none is 1, by which ignoring it could not be told, and none is 4, where nothing changes. */
const weights = { vanishing: [1.2, 1.6, 2, 2.4, 2.8, 3.2], exploding: [4.8, 5.2, 5.6, 6, 7.2, 8] } as const;

type Side = keyof typeof weights;

/** The chain on the knife’s edge: `w`, `L` layers, `factor` of each and their `product`. */
function ask(w: number, L: number, side: Side): Numbers {
  const { factors, products } = balancedChain(w, L);
  return namedNumbers({ w, L, slope: factors[1] / w, factor: factors[1], product: products[0] }, { side });
}

const sides = Object.keys(weights) as Side[];

/** 9-1: ∂a⁽ᴸ⁾/∂a⁽⁰⁾ of a chain in which every activation is ½. */
export const productOfChain: NumericExercise = {
  id: 'ex-9-1',
  kind: 'numeric',
  printed: () => ask(2, 6, 'vanishing'),
  draw(random, seed) {
    const side = inTurn(sides, seed);
    return ask(random.pick(weights[side]), random.pick([3, 4, 5, 6]), side);
  },
  answer: ({ value }) => value('product'),
  slips: [
    { id: 'weight-ignored', values: ({ value }) => [value('slope') ** value('L')] },
    { id: 'miscounted', values: ({ value }) => [1, -1].map((more) => value('factor') ** (value('L') + more)) },
    { id: 'M02', values: ({ value }) => [value('w') ** value('L')] },
    { id: 'slope-once', values: ({ value }) => [value('w') ** value('L') * value('slope')] },
    { id: 'activation-for-slope', values: ({ value }) => [(value('w') / 2) ** value('L')] },
    { id: 'added', values: ({ value }) => [value('L') * value('factor')] },
  ],
};
