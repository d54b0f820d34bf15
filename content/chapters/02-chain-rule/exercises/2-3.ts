import type { FactorsExercise, Numbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

/** A node of two inputs, and the input asked about; the printed one first. */
const arrows = [
  { op: 'multiply', to: 'u' },
  { op: 'add', to: 'v' },
  { op: 'multiply', to: 'v' },
  { op: 'add', to: 'u' },
] as const;

interface ArrowNumbers extends Numbers {
  readonly choices: (typeof arrows)[number];
}

function ask(choices: ArrowNumbers['choices']): ArrowNumbers {
  return { ...namedNumbers({}), choices };
}

function feedbackOn(option: string, { choices: { op, to } }: ArrowNumbers): string {
  if (option === 'value') return 'value-for-slope';
  if (option === 'half') return 'split';
  if (op === 'add') return 'slope-of-product';
  return option === to ? 'M18' : 'slope-of-sum';
}

/** 2-3: the two factors of what a product or a sum sends back to one of its inputs. */
export const sentBack: FactorsExercise<ArrowNumbers> = {
  id: 'ex-2-3',
  kind: 'factors',
  printed: () => ask(arrows[0]),
  draw: (_, seed) => ask(inTurn(arrows, seed)),
  options: ['u', 'half', 'upstream', 'value', 'one', 'v'],
  right: ({ choices: { op, to } }) => ['upstream', op === 'add' ? 'one' : to === 'u' ? 'v' : 'u'],
  feedbackOn,
  slips: ['M18', 'slope-of-sum', 'slope-of-product', 'split', 'value-for-slope'],
};
