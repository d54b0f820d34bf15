import type { FactorsExercise, Numbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

const asked = ['momentum', 'nesterov', 'sgd'] as const;
type Asked = (typeof asked)[number];

interface AskedNumbers extends Numbers {
  readonly choices: { readonly asked: Asked };
}

function ask(which: Asked): AskedNumbers {
  return { ...namedNumbers({}), choices: { asked: which } };
}

/** Rules of updating: of which method they are, and what to say to whoever takes one for another's. */
const rules: Readonly<Record<string, { readonly of?: Asked; readonly feedback: string }>> = {
  ahead: { of: 'nesterov', feedback: 'gradient-ahead' },
  twice: { feedback: 'M28' },
  'gradients-collected': { of: 'momentum', feedback: 'collects-gradients' },
  plain: { of: 'sgd', feedback: 'remembers-nothing' },
  uphill: { feedback: 'M17' },
  'distance-collected': { of: 'momentum', feedback: 'collects-distance' },
};

/** 11-4: the rules of a method among others. */
export const whichRules: FactorsExercise<AskedNumbers> = {
  id: 'ex-11-4',
  kind: 'factors',
  printed: () => ask(asked[0]),
  draw: (_, seed) => ask(inTurn(asked, seed)),
  options: Object.keys(rules),
  right: ({ choices }) => Object.keys(rules).filter((rule) => rules[rule].of === choices.asked),
  feedbackOn: (rule) => rules[rule].feedback,
  slips: Object.values(rules).map(({ feedback }) => feedback),
};
