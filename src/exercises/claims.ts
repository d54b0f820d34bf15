import type { FactorsExercise, Numbers } from './exercise.ts';
import { inTurn } from './in-turn.ts';
import { namedNumbers } from './named-numbers.ts';

const asked = ['true', 'false'] as const;

/** Asked for are the claims that are true, or in the next variant those that are not. */
export interface AskedNumbers extends Numbers {
  readonly choices: { readonly asked: (typeof asked)[number] };
}

export interface Claim {
  readonly isTrue: boolean;
  /** What is said to whoever takes it for what it is not: the reason why it is true, or not. */
  readonly feedback: string;
}

/** An exercise in which claims, by the ids of their options, are told apart: true or not. */
export function claimsExercise(id: string, claims: Readonly<Record<string, Claim>>): FactorsExercise<AskedNumbers> {
  const ask = (which: (typeof asked)[number]): AskedNumbers => ({ ...namedNumbers({}), choices: { asked: which } });
  return {
    id,
    kind: 'factors',
    printed: () => ask('true'),
    draw: (_, seed) => ask(inTurn(asked, seed)),
    options: Object.keys(claims),
    right: ({ choices }) => Object.keys(claims).filter((claim) => String(claims[claim].isTrue) === choices.asked),
    feedbackOn: (claim) => claims[claim].feedback,
    slips: Object.values(claims).map(({ feedback }) => feedback),
  };
}
