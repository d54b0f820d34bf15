import type { Random } from '#engine';
import type { NumericExercise, Numbers, Slip } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { billOf } from '../bill.ts';

/** What one gradient costs by central differences: `parameters`, `passes`, `ms` a pass, `seconds`, `minutes`, `hours`. */
function bill(parameters: number, ms: number): Numbers {
  const { central } = billOf(parameters, ms / 1000);
  return namedNumbers({ parameters, ms, ...central, minutes: central.seconds / 60 });
}

const slips: readonly Slip[] = [
  { id: 'one-pass', values: ({ value }) => [value('hours') / 2] },
  { id: 'in-seconds', values: ({ value }) => [value('seconds')] },
  { id: 'in-minutes', values: ({ value }) => [value('minutes')] },
  { id: 'ms-for-seconds', values: ({ value }) => [value('hours') * 1000] },
];

const counts = [1, 2, 3, 4, 5, 6, 8].map((millions) => millions * 1e6);
const times = [2, 3, 4, 5, 6, 8, 10, 15, 20];

/** 1-5: how many hours one gradient takes by central differences. */
export const hoursForOneGradient: NumericExercise = {
  id: 'ex-1-5',
  kind: 'numeric',
  printed: () => bill(1e6, 10),
  draw: (random: Random, seed) => bill(inTurn(counts, seed), random.pick(times)),
  answer: ({ value }) => value('hours'),
  slips,
};
