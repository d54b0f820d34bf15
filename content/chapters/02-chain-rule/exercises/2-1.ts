import type { Random } from '#engine';
import type { NumericExercise, Numbers, Slip } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { tellGraph } from '#notation/tell-graph.ts';

const coefficients = [2, 3, 4, 5];
const places = [1, 2, 3, 4];

/** z = (ax + b)² in two steps, t = ax + b and z = t², with its slopes; `outer_at_x` is the slope of the square where it does not stand. */
function square(a: number, b: number, x: number): Numbers {
  const { q } = tellGraph({ t: `${a}*x + ${b}`, z: 't^2' }, { x });
  const elsewhere = tellGraph({ z: 't^2' }, { t: x });
  return namedNumbers({
    a,
    b,
    x,
    t: q('t'),
    z: q('z'),
    outer: q('local_z_t'),
    outer_at_x: elsewhere.q('local_z_t'),
    slope: q('grad_x'),
  });
}

function slip(id: string, value: (named: Numbers['value']) => number): Slip {
  return { id, values: (numbers) => [value(numbers.value)] };
}

/** 2-1: the derivative of (ax + b)² at a place. */
export const squareOfLine: NumericExercise = {
  id: 'ex-2-1',
  kind: 'numeric',
  printed: () => square(3, 1, 1),
  draw: (random: Random) => square(random.pick(coefficients), random.pick(coefficients), random.pick(places)),
  answer: ({ value }) => value('slope'),
  slips: [
    slip('inner-forgotten', (named) => named('outer')),
    slip('inner-only', (named) => named('a')),
    slip('outer-at-input', (named) => named('outer_at_x') * named('a')),
    slip('slopes-added', (named) => named('outer') + named('a')),
  ],
};
