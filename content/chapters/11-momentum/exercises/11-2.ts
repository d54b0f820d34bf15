import type { Random } from '#engine';
import type { NumericExercise, Numbers } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

interface Slope {
  readonly g: number;
  readonly eta: number;
  readonly mu: number;
}

/** A slope of the same gradient everywhere: `first`, how far the first step goes, and `limit`, what the steps come to; a test walks there. */
function onSlope({ g, eta, mu }: Slope): Numbers {
  const first = eta * g;
  return namedNumbers({ g, eta, mu, left: 1 - mu, times: 1 / (1 - mu), first, limit: first / (1 - mu) });
}

const gradients = [0.4, 0.6, 0.8, 1.2, 1.5, 2.5, 3, 4];
const learningRates = [0.01, 0.02, 0.05, 0.1, 0.2];
const coefficients = [0.6, 0.7, 0.75, 0.8, 0.95];

function draw(random: Random): Numbers {
  return onSlope({ g: random.pick(gradients), eta: random.pick(learningRates), mu: random.pick(coefficients) });
}

/** 11-2: the size a step of momentum comes to where the gradient stays the same. */
export const limitOfSteps: NumericExercise = {
  id: 'ex-11-2',
  kind: 'numeric',
  printed: () => onSlope({ g: 2, eta: 0.1, mu: 0.9 }),
  draw,
  answer: ({ value }) => value('limit'),
  slips: [
    { id: 'first-step', values: ({ value }) => [value('first')] },
    { id: 'mu-alone', values: ({ value }) => [value('mu') * value('first')] },
    { id: 'two-steps', values: ({ value }) => [(1 + value('mu')) * value('first')] },
    { id: 'divided-by-mu', values: ({ value }) => [value('first') / value('mu')] },
    { id: 'averaged', values: ({ value }) => [(1 - value('mu')) * value('first')] },
    { id: 'no-rate', values: ({ value }) => [value('times') * value('g')] },
  ],
};
