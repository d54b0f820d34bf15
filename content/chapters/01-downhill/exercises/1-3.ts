import { centralDifferences, forwardDifferences, mutantValues } from '#engine';
import type { Random } from '#engine';
import type { Numbers, Slip, TableExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

/** f(w) = w³ */
const cube = (w: number): number => w ** 3;

/** Both differences of w³ and what they are made of: `up` = f(w+h), `here`, `down` = f(w−h), `rise` = up − here, `span` = up − down. */
function differences(w: number, h: number): Numbers {
  const f = ([x]: readonly number[]): number => cube(x);
  const [up, here, down] = [cube(w + h), cube(w), cube(w - h)];
  const [forward] = forwardDifferences(f, [w], h);
  const [central] = centralDifferences(f, [w], h);
  return namedNumbers({
    ...{ w, h, twoH: 2 * h, above: w + h, below: w - h },
    ...{ up, here, down, rise: up - here, span: up - down, forward, central, exact: 3 * w * w },
  });
}

function slip(id: string, value: (numbers: Numbers['value']) => number): Slip {
  return { id, values: (numbers) => [value(numbers.value)] };
}

const forgotTwo = slip('M26', (value) => {
  const [doubled] = mutantValues('M26', { kind: 'difference', f: cube, x: value('w'), h: value('h') });
  return doubled;
});

/** In turn, so that a variant and the twin that solves it differ; the printed one first. */
const places = [2, 3, 4, 5, 1];

/** 1-3: the forward and the central difference of w³. */
export const twoDifferences: TableExercise = {
  id: 'ex-1-3',
  kind: 'table',
  printed: () => differences(2, 0.1),
  draw: (random: Random, seed) => differences(inTurn(places, seed), random.pick([0.1, 0.2, 0.3, 0.4])),
  cells: [
    {
      id: 'forward',
      answer: ({ value }) => value('forward'),
      slips: [
        slip('two-sided', (value) => value('central')),
        slip('halved', (value) => value('rise') / (2 * value('h'))),
        slip('not-divided', (value) => value('rise')),
      ],
    },
    {
      id: 'central',
      answer: ({ value }) => value('central'),
      slips: [forgotTwo, slip('one-sided', (value) => value('forward')), slip('not-divided', (value) => value('span'))],
    },
  ],
};
