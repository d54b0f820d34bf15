import { cos, schedule, sin } from '#engine';
import type { Random } from '#engine';
import type { NumericExercise, Numbers } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

/** `rate` after t of T steps, and on the way to it `part` = t/T and `wave` = cos πt/T. */
function rateAt(eta: number, T: number, t: number): Numbers {
  const rate = schedule('cosine').rate(t, { learningRate: eta, finalRate: 0, steps: T });
  const part = t / T;
  const angle = Math.PI * part;
  return namedNumbers({
    eta,
    T,
    t,
    part,
    rate,
    wave: cos(angle),
    sine: sin(angle),
    inDegrees: cos((angle * Math.PI) / 180),
  });
}

const rates = [0.01, 0.02, 0.05, 0.1, 0.2];
const lengths = [5, 8, 10, 12, 20];

function draw(random: Random): Numbers {
  const T = random.pick(lengths);
  return rateAt(random.pick(rates), T, 1 + Math.floor(random.next() * (T - 1)));
}

/** 11-8: the learning rate of a cosine schedule. */
export const cosineRate: NumericExercise = {
  id: 'ex-11-8',
  kind: 'numeric',
  printed: () => rateAt(0.1, 10, 2),
  draw,
  answer: ({ value }) => value('rate'),
  slips: [
    { id: 'degrees', values: ({ value }) => [value('eta') * 0.5 * (1 + value('inDegrees'))] },
    { id: 'straight-line', values: ({ value }) => [value('eta') * (1 - value('part'))] },
    { id: 'no-half', values: ({ value }) => [value('eta') * (1 + value('wave'))] },
    { id: 'no-one', values: ({ value }) => [value('eta') * 0.5 * value('wave')] },
    { id: 'sine', values: ({ value }) => [value('eta') * 0.5 * (1 + value('sine'))] },
  ],
};
