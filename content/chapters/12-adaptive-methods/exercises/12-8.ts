import type { Random } from '#engine';
import type { Numbers, NumericExercise } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { lengthsOf, walkUnder } from '../walks.ts';

/** A gradient that stays: `g`, `eta`, the number `t` of the step, the sum `G` by then, its `root`, and the `length` of that step. */
function stepUnder(g: number, eta: number, t: number): Numbers {
  const walk = walkUnder(() => [g], { optimizer: 'adagrad', options: { learningRate: eta } }, t);
  const [length] = lengthsOf(walk[t]);
  const G = walk[t].quantities.sumOfSquares![0];
  return namedNumbers({
    g,
    eta,
    t,
    square: g * g,
    G,
    root: Math.sqrt(G),
    rootOfT: Math.sqrt(t),
    size: Math.abs(g),
    length,
  });
}

const gradients = [-8, -5, -4, -3, 3, 4, 5, 6, 8];
const learningRates = [0.2, 0.3, 0.4, 0.5, 0.6];
const numbers = [4, 9, 16, 25, 36, 49, 64, 100];

function draw(random: Random): Numbers {
  return stepUnder(random.pick(gradients), random.pick(learningRates), random.pick(numbers));
}

/** 12-8: how long a late step of AdaGrad is while the gradient stays the same. */
export const lateStep: NumericExercise = {
  id: 'ex-12-8',
  kind: 'numeric',
  printed: () => stepUnder(4, 0.5, 25),
  draw,
  answer: ({ value }) => value('length'),
  slips: [
    { id: 'by-the-number', values: ({ value }) => [value('eta') / value('t')] },
    { id: 'past-forgotten', values: ({ value }) => [value('eta')] },
    { id: 'not-divided', values: ({ value }) => [(value('eta') * value('size')) / value('rootOfT')] },
    { id: 'no-root', values: ({ value }) => [(value('eta') * value('size')) / value('G')] },
  ],
};
