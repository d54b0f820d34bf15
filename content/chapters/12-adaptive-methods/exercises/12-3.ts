import type { Random } from '#engine';
import type { Numbers, NumericExercise } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { walkUnder } from '../walks.ts';

/** RMSProp's first step: `theta`, `g`, `eta`, `rho` and `rest` = 1 − ρ; `v`, its `root`, `length` of the step, and `after`. */
function firstStep(theta: number, g: number, eta: number, rho: number): Numbers {
  const plan = { optimizer: 'rmsprop', options: { learningRate: eta, rho } } as const;
  const [, { quantities }] = walkUnder(() => [g], plan, 1);
  const [v, step] = [quantities.v![0], quantities.step![0]];
  return namedNumbers({
    ...{ theta, g, eta, rho, rest: 1 - rho, square: g * g, v, root: Math.sqrt(v) },
    ...{ step, length: Math.abs(step), size: Math.abs(g), sign: Math.sign(g), after: theta + step },
  });
}

const places = [-3, -2, 2, 3, 4, 5];
const sizes = [0.5, 0.6, 0.8, 2, 3, 4, 6, 8];
const learningRates = [0.05, 0.1, 0.2];
const decays = [0.9, 0.8, 0.95, 0.96, 0.99];

function draw(random: Random): Numbers {
  const g = random.pick([-1, 1]) * random.pick(sizes);
  return firstStep(random.pick(places), g, random.pick(learningRates), random.pick(decays));
}

const moved = ({ value }: Numbers, divisor: number): number[] => [
  value('theta') - (value('eta') * value('g')) / divisor,
];

/** 12-3: where a parameter is after RMSProp's first step. */
export const firstOfRmsprop: NumericExercise = {
  id: 'ex-12-3',
  kind: 'numeric',
  printed: () => firstStep(3, 3, 0.1, 0.9),
  draw,
  answer: ({ value }) => value('after'),
  from: ({ value }) => value('theta'),
  slips: [
    { id: 'square-whole', values: (numbers) => moved(numbers, numbers.value('size')) },
    {
      id: 'rho-for-rest',
      values: (numbers) => moved(numbers, Math.sqrt(numbers.value('rho')) * numbers.value('size')),
    },
    { id: 'no-root', values: (numbers) => moved(numbers, numbers.value('v')) },
    { id: 'plain-descent', values: (numbers) => moved(numbers, 1) },
    { id: 'M17', values: ({ value }) => [value('theta') - value('step')] },
  ],
};
