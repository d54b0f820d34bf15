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

/** Claims on AdaDelta, and the reason why each is true or not. */
const claims: Readonly<Record<string, { readonly isTrue: boolean; readonly feedback: string }>> = {
  'all-three': { isTrue: false, feedback: 'adaptive-alone' },
  'no-rate': { isTrue: true, feedback: 'rate-replaced' },
  'goes-on': { isTrue: false, feedback: 'squares-have-no-sign' },
  'units-agree': { isTrue: true, feedback: 'divided-and-multiplied' },
  'all-added': { isTrue: false, feedback: 'average-forgets' },
  'epsilon-sets': { isTrue: true, feedback: 'root-of-epsilon' },
  'first-is-rate': { isTrue: false, feedback: 'no-eta-to-go' },
};

/** 12-9: which claims on AdaDelta are true. */
export const aboutAdadelta: FactorsExercise<AskedNumbers> = {
  id: 'ex-12-9',
  kind: 'factors',
  printed: () => ask(asked[0]),
  draw: (_, seed) => ask(inTurn(asked, seed)),
  options: Object.keys(claims),
  right: ({ choices }) => Object.keys(claims).filter((claim) => claims[claim].isTrue === (choices.asked === 'true')),
  feedbackOn: (claim) => claims[claim].feedback,
  slips: Object.values(claims).map(({ feedback }) => feedback),
};
