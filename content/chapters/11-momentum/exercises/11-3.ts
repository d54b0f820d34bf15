import type { Random } from '#engine';
import type { NumericExercise, Numbers, Slip } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { rateTwice, stepOf } from './steps.ts';
import type { Moving } from './steps.ts';

const movingOf = ({ value }: Numbers): Moving => ({
  k: value('k'),
  theta: value('theta'),
  velocity: value('velocity'),
  eta: value('eta'),
  mu: value('mu'),
});

/** The place ahead `at`, the gradient `g` there, the new velocity `newVelocity` and the new place `next`; `here`, the gradient at θ. */
function oneStep(moving: Moving): Numbers {
  const { at, g, velocity, theta } = stepOf('nesterov', moving);
  const { theta: plain } = stepOf('momentum', moving);
  return namedNumbers({ ...moving, at, g, newVelocity: velocity, next: theta, plain, here: moving.k * moving.theta });
}

const slips: readonly Slip[] = [
  { id: 'plain-momentum', values: ({ value }) => [value('plain')] },
  {
    id: 'whole-velocity',
    values({ value }) {
      const ahead = value('theta') + value('velocity');
      return [value('theta') + value('mu') * value('velocity') - value('eta') * value('k') * ahead];
    },
  },
  { id: 'from-ahead', values: ({ value }) => [value('at') + value('newVelocity')] },
  { id: 'no-velocity', values: ({ value }) => [value('theta') - value('eta') * value('g')] },
  { id: 'velocity-alone', values: ({ value }) => [value('newVelocity')] },
  {
    id: 'M28',
    values: (numbers) => rateTwice(movingOf(numbers), numbers.value('g'), numbers.value('next')),
  },
];

const curvatures = [4, 5, 6, 8, 9];
const places = [-1.2, -0.8, -0.6, -0.4, 0.4, 0.6, 0.8, 1.2];
const velocities = [-0.9, -0.7, -0.5, 0.5, 0.7, 0.9];
const learningRates = [0.05, 0.1];
const coefficients = [0.6, 0.7, 0.8, 0.9];

/** Away from θ lead the right step and every slip: back at θ a wrong answer would be no change at all. */
function draw(random: Random): Numbers {
  for (;;) {
    const numbers = oneStep({
      k: random.pick(curvatures),
      theta: random.pick(places),
      velocity: random.pick(velocities),
      eta: random.pick(learningRates),
      mu: random.pick(coefficients),
    });
    const theta = numbers.value('theta');
    const led = [numbers.value('next'), ...slips.flatMap(({ values }) => values(numbers))];
    if (led.every((value) => Math.abs(value - theta) > 0.01)) return numbers;
  }
}

/** 11-3: one step of Nesterov in a valley ½kθ², with a velocity there is already. */
export const oneOfNesterov: NumericExercise = {
  id: 'ex-11-3',
  kind: 'numeric',
  printed: () => oneStep({ k: 9, theta: 0.1, velocity: -0.9, eta: 0.1, mu: 0.9 }),
  draw,
  answer: ({ value }) => value('next'),
  from: ({ value }) => value('theta'),
  slips,
};
