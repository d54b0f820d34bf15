import type { FactorsExercise, Numbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

const asked = ['true', 'false'] as const;

interface AskedNumbers extends Numbers {
  readonly choices: { readonly asked: (typeof asked)[number] };
}

function ask(which: (typeof asked)[number]): AskedNumbers {
  return { ...namedNumbers({}), choices: { asked: which } };
}

/** Claims about depth, and whether they hold. Each names the feedback on whoever takes it for what it is not. */
const claims: Readonly<Record<string, boolean>> = {
  'always-to-zero': false,
  'weight-and-slope': true,
  'all-layers-stop': false,
  'tanh-near-zero': true,
  'tanh-always': false,
  'early-layers-stop': true,
  'relu-never-vanishes': false,
  'clipping-keeps-direction': true,
};

/** 9-8: which of eight claims about vanishing and exploding gradients hold, or which do not. */
export const whichClaims: FactorsExercise<AskedNumbers> = {
  id: 'ex-9-8',
  kind: 'factors',
  printed: () => ask(asked[0]),
  draw: (_, seed) => ask(inTurn(asked, seed)),
  options: Object.keys(claims),
  right: ({ choices }) => Object.keys(claims).filter((claim) => String(claims[claim]) === choices.asked),
  feedbackOn: (option) => option,
  slips: Object.keys(claims),
};
