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

/** Claims on samples, inertia and convergence, and the reason why each is true or not. */
const claims: Readonly<Record<string, { readonly isTrue: boolean; readonly feedback: string }>> = {
  'network-like-batch': { isTrue: false, feedback: 'nothing-promised' },
  'convex-lowered': { isTrue: true, feedback: 'convex-converges' },
  'constant-stops': { isTrue: false, feedback: 'wobbles' },
  unbiased: { isTrue: true, feedback: 'mean-is-whole' },
  'quarter-shaking': { isTrue: false, feedback: 'only-the-root' },
  'always-faster': { isTrue: false, feedback: 'bowl-is-round' },
  'all-gradients': { isTrue: true, feedback: 'weights-never-0' },
  'least-loss-explains': { isTrue: false, feedback: 'is-generalisation' },
};

/** 11-9: which claims on convergence are true. */
export const whichClaims: FactorsExercise<AskedNumbers> = {
  id: 'ex-11-9',
  kind: 'factors',
  printed: () => ask(asked[0]),
  draw: (_, seed) => ask(inTurn(asked, seed)),
  options: Object.keys(claims),
  right: ({ choices }) => Object.keys(claims).filter((claim) => claims[claim].isTrue === (choices.asked === 'true')),
  feedbackOn: (claim) => claims[claim].feedback,
  slips: Object.values(claims).map(({ feedback }) => feedback),
};
