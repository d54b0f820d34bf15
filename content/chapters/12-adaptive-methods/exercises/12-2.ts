import type { Random } from '#engine';
import type { AskedNumber, Numbers, Slip, TableExercise } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { f6, walkBy } from '../walks.ts';
import type { Bowl } from '../walks.ts';

const coordinates = [1, 2] as const;
const times = [1, 2] as const;
type Coordinate = (typeof coordinates)[number];
type Time = (typeof times)[number];

/** So small that it shows in no digit. */
const epsilon = 1e-12;

/** The part a new square has in the average some take for the sum. */
const share = 0.1;

/** `theta1_0` … `theta2_2`, coordinate and step; so the gradients `g`, their squares `square`, the sums `G` and their roots `root`. */
function twoSteps(bowl: Bowl, eta: number): Numbers {
  const walk = walkBy({ optimizer: 'adagrad', options: { learningRate: eta, epsilon } }, times.length, bowl);
  const named = walk.flatMap(({ t, theta, gradient, quantities }) =>
    coordinates.flatMap((c) => {
      const place = [[`theta${c}_${t}`, theta[c - 1]] as const];
      if (t === 0) return place;
      const [g, G] = [gradient[c - 1], quantities.sumOfSquares![c - 1]];
      return [
        ...place,
        ...[[`g${c}_${t}`, g] as const, [`square${c}_${t}`, g * g] as const],
        ...[[`G${c}_${t}`, G] as const, [`root${c}_${t}`, Math.sqrt(G)] as const],
      ];
    }),
  );
  return namedNumbers({ ratio: bowl.ratio, eta, ...Object.fromEntries(named) });
}

/** A coordinate after t steps: each slip is made in that step alone, from the right place, by dividing by something else. */
function place(c: Coordinate, t: Time): AskedNumber {
  const from = ({ value }: Numbers) => value(`theta${c}_${t - 1}`);
  const slip = (id: string, divisor: (numbers: Numbers) => number): Slip => ({
    id,
    values: (numbers) => [from(numbers) - (numbers.value('eta') * numbers.value(`g${c}_${t}`)) / divisor(numbers)],
  });
  const soFar = (numbers: Numbers, name: 'g' | 'square') =>
    times.filter((each) => each <= t).map((each) => Math.abs(numbers.value(`${name}${c}_${each}`)));
  return {
    answer: ({ value }) => value(`theta${c}_${t}`),
    from,
    slips: [
      {
        ...slip('last-square-alone', ({ value }) => Math.abs(value(`g${c}_${t}`))),
        applies: () => t > 1,
      },
      slip('sum-of-gradients', (numbers) => Math.sqrt(soFar(numbers, 'g').reduce((sum, g) => sum + g, 0))),
      slip('averaged', (numbers) =>
        Math.sqrt(soFar(numbers, 'square').reduce((v, square) => (1 - share) * v + share * square, 0)),
      ),
      slip('no-root', ({ value }) => value(`G${c}_${t}`)),
      slip('plain-descent', () => 1),
      slip('M17', ({ value }) => -value(`root${c}_${t}`)),
    ],
  };
}

const ratios = [4, 5, 6, 8, 9];
const starts = [2, 3, 4, 5];
const heights = [-2, -1, 1, 2];
const learningRates = [0.3, 0.4, 0.5, 0.6];

function draw(random: Random): Numbers {
  const bowl = { ratio: random.pick(ratios), start: [random.pick(starts), random.pick(heights)] };
  return twoSteps(bowl, random.pick(learningRates));
}

/** 12-2: two steps of AdaGrad on ½(θ₁² + ratio·θ₂²). */
export const twoOfAdagrad: TableExercise = {
  id: 'ex-12-2',
  kind: 'table',
  printed: () => twoSteps(f6, 0.5),
  draw,
  cells: times.flatMap((t) => coordinates.map((c) => ({ id: `theta${c}_${t}`, ...place(c, t) }))),
};
