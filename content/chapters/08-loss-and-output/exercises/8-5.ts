import type { FactorsExercise, Numbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

const asked = ['equal', 'different'] as const;

interface AskedNumbers extends Numbers {
  readonly choices: { readonly asked: (typeof asked)[number] };
}

function ask(which: (typeof asked)[number]): AskedNumbers {
  return { ...namedNumbers({}), choices: { asked: which } };
}

/** Pairs of output and loss, and what to say to whoever takes δ for something else than it is there. */
const pairs: Readonly<Record<string, { readonly isError: boolean; readonly feedback: string }>> = {
  'sigmoid-squared': { isError: false, feedback: 'red-is-not-delta' },
  'softmax-cross': { isError: true, feedback: 'paths-add-up' },
  'linear-whole-square': { isError: false, feedback: 'M05' },
  'sigmoid-cross': { isError: true, feedback: 'blue-cancels' },
  'tanh-squared': { isError: false, feedback: 'tanh-slope-stays' },
  'linear-squared': { isError: true, feedback: 'blue-is-one' },
};

/** 8-5: the pairs of output and loss whose δ is the error, or those whose δ is not. */
export const whichPairs: FactorsExercise<AskedNumbers> = {
  id: 'ex-8-5',
  kind: 'factors',
  printed: () => ask(asked[0]),
  draw: (_, seed) => ask(inTurn(asked, seed)),
  options: Object.keys(pairs),
  right: ({ choices }) => Object.keys(pairs).filter((pair) => pairs[pair].isError === (choices.asked === 'equal')),
  feedbackOn: (option) => pairs[option].feedback,
  slips: Object.values(pairs).map(({ feedback }) => feedback),
};
