import type { Numbers, SymbolicExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';

/** Whose slope is differentiated, and by what. */
const askedFor = ['sigmoid-by-a', 'tanh-by-a', 'sigmoid-by-z'] as const;

type Asked = (typeof askedFor)[number];

interface SlopeNumbers extends Numbers {
  readonly choices: { readonly asked: Asked };
}

function ask(asked: Asked): SlopeNumbers {
  return {
    choices: { asked },
    value(name) {
      throw new RangeError(`"${name}" is no number of an exercise in letters`);
    },
  };
}

const slopes = { 'sigmoid-by-a': 'a * (1 - a)', 'tanh-by-a': '1 - a^2', 'sigmoid-by-z': 'a * (1 - a)' } as const;

const keys: Readonly<Record<Asked, string>> = {
  'sigmoid-by-a': '1 - 2 * a',
  'tanh-by-a': '-2 * a',
  'sigmoid-by-z': '(1 - 2 * a) * a * (1 - a)',
};

/** A slip, by what it leads to where there is room for it. */
function slip(id: string, forms: Partial<Record<Asked, string>>) {
  return {
    id,
    forms: ({ choices: { asked } }: SlopeNumbers) => [forms[asked]].filter((form) => form !== undefined),
  };
}

/** 9-4: the derivative of a slope, whose zero is where the slope is largest. */
export const largestSlope: SymbolicExercise<SlopeNumbers> = {
  id: 'ex-9-4',
  kind: 'symbolic',
  printed: () => ask(askedFor[0]),
  draw: (_, seed) => ask(inTurn(askedFor, seed)),
  key: ({ choices: { asked } }) => keys[asked],
  names: { a: { range: [0.05, 0.95], tex: 'a' } },
  slips: [
    slip('slope-itself', slopes),
    slip('inner-sign', { 'sigmoid-by-a': '1', 'tanh-by-a': '2 * a' }),
    slip('factors-apart', { 'sigmoid-by-a': '-1', 'sigmoid-by-z': '-a * (1 - a)' }),
    slip('step-left-out', { 'sigmoid-by-z': '1 - 2 * a' }),
    slip('step-too-many', { 'sigmoid-by-a': '(1 - 2 * a) * a * (1 - a)', 'tanh-by-a': '-2 * a * (1 - a^2)' }),
    slip('place-for-derivative', { 'sigmoid-by-a': '1 / 2', 'sigmoid-by-z': '1 / 2' }),
  ],
};
