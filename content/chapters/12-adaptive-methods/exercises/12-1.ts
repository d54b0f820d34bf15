import { mutants } from '#engine';
import type { Random } from '#engine';
import type { Numbers, NumericExercise } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { walkUnder } from '../walks.ts';

/** ε is so small that it shows in no digit, however small the gradient is. */
const usual = { beta1: 0.9, beta2: 0.999, epsilon: 1e-12 };

/** Adam's first step: `theta`, `g` and `eta`, `step` and `after`; what M29 makes of it under `raw`, and `m`, the average not corrected. */
function firstStep(theta: number, g: number, eta: number): Numbers {
  const [, { quantities }] = walkUnder(() => [g], { optimizer: 'adam', options: { learningRate: eta, ...usual } }, 1);
  const step = quantities.step![0];
  const state = { kind: 'adam', m: 0, v: 0, ...usual } as const;
  const [raw] = mutants.M29.ways({ theta, g, learningRate: eta, state });
  return namedNumbers({
    ...{ theta, g, eta, step, after: theta + step, raw: raw.value },
    ...{ m: quantities.m![0], v: quantities.v![0], sign: Math.sign(g), size: Math.abs(g) },
  });
}

const places = [-3, -2, 2, 3, 4, 5];
const sizes = [0.02, 0.03, 0.05, 0.06, 4, 6, 8, 15, 20, 40];
const learningRates = [0.1, 0.2, 0.3, 0.4];

function draw(random: Random): Numbers {
  return firstStep(random.pick(places), random.pick([-1, 1]) * random.pick(sizes), random.pick(learningRates));
}

/** 12-1: where a parameter is after Adam's first step, whatever its gradient. */
export const firstOfAdam: NumericExercise = {
  id: 'ex-12-1',
  kind: 'numeric',
  printed: () => firstStep(3, -0.04, 0.2),
  draw,
  answer: ({ value }) => value('after'),
  from: ({ value }) => value('theta'),
  slips: [
    { id: 'M29', values: ({ value }) => [value('raw')] },
    { id: 'M17', values: ({ value }) => [value('theta') - value('step')] },
    { id: 'plain-descent', values: ({ value }) => [value('theta') - value('eta') * value('g')] },
    { id: 'not-divided', values: ({ value }) => [value('theta') - value('eta') * value('m')] },
  ],
};
