import { bowlOf } from '#engine';
import type { Random } from '#engine';
import type { AskedNumber, Numbers, Slip, TableExercise } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { walkBy } from '../race.ts';
import { rateTwice } from './steps.ts';

type Coordinate = 'u' | 'v';
const coordinates: readonly Coordinate[] = ['u', 'v'];
const times = [1, 2, 3] as const;
type Time = (typeof times)[number];

interface Walk {
  readonly ratio: number;
  readonly start: readonly [u: number, v: number];
  readonly eta: number;
  readonly mu: number;
}

/** `u0` … `v3`, the gradients `gu1` … and velocities `su0` … by step; `ratio`, the curvature along v, `eta` and `mu`. */
function threeSteps({ ratio, start, eta, mu }: Walk): Numbers {
  const walk = walkBy('momentum', { objective: bowlOf(ratio), eta, start, steps: times.length }, mu);
  const named = walk.flatMap(({ t, theta, gradient, quantities }) =>
    coordinates.flatMap((x, n) => [
      [`${x}${t}`, theta[n]] as const,
      [`s${x}${t}`, quantities.velocity?.[n] ?? 0] as const,
      ...(t > 0 ? [[`g${x}${t}`, gradient[n]] as const] : []),
    ]),
  );
  return namedNumbers({ ratio, eta, mu, ...Object.fromEntries(named) });
}

/** A coordinate after t steps: each slip is made in that step alone, from the right place and velocity. */
function place(x: Coordinate, t: Time): AskedNumber {
  const before = ({ value }: Numbers) => ({
    k: x === 'u' ? 1 : value('ratio'),
    theta: value(`${x}${t - 1}`),
    velocity: value(`s${x}${t - 1}`),
    eta: value('eta'),
    mu: value('mu'),
  });
  const moving: Pick<Slip, 'applies'> = { applies: () => t > 1 };
  return {
    answer: ({ value }) => value(`${x}${t}`),
    from: ({ value }) => value(`${x}${t - 1}`),
    slips: [
      {
        id: 'M28',
        values: (numbers) => rateTwice(before(numbers), numbers.value(`g${x}${t}`), numbers.value(`${x}${t}`)),
      },
      {
        id: 'averaged',
        values(numbers) {
          const { theta, velocity, eta, mu } = before(numbers);
          return [theta + mu * velocity - (1 - mu) * eta * numbers.value(`g${x}${t}`)];
        },
      },
      {
        id: 'old-gradient',
        ...moving,
        values(numbers) {
          const { theta, velocity, eta, mu } = before(numbers);
          return [theta + mu * velocity - eta * numbers.value(`g${x}${t - 1}`)];
        },
      },
      {
        id: 'no-velocity',
        ...moving,
        values(numbers) {
          const { theta, eta } = before(numbers);
          return [theta - eta * numbers.value(`g${x}${t}`)];
        },
      },
      { id: 'velocity-alone', values: ({ value }) => [value(`s${x}${t}`)] },
    ],
  };
}

const ratios = [4, 5, 6, 8, 9];
const starts = [2, 3, 4, 5];
const heights = [-2, -1, 1, 2];
const learningRates = [0.1, 0.2];
const coefficients = [0.6, 0.7, 0.8, 0.9];
/** Two digits of a change this large show in three digits of the place. */
const smallestChange = 0.12;

function draw(random: Random): Numbers {
  for (;;) {
    const numbers = threeSteps({
      ratio: random.pick(ratios),
      start: [random.pick(starts), random.pick(heights)],
      eta: random.pick(learningRates),
      mu: random.pick(coefficients),
    });
    const changes = times.flatMap((t) => coordinates.map((x) => numbers.value(`s${x}${t}`)));
    if (changes.every((change) => Math.abs(change) >= smallestChange)) return numbers;
  }
}

/** 11-1: three steps of momentum on ½(u² + ratio·v²). */
export const threeOfMomentum: TableExercise = {
  id: 'ex-11-1',
  kind: 'table',
  printed: () => threeSteps({ ratio: 9, start: [3, 1], eta: 0.1, mu: 0.9 }),
  draw,
  cells: times.flatMap((t) => coordinates.map((x) => ({ id: `${x}${t}`, ...place(x, t) }))),
};
