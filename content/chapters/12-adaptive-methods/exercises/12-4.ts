import type { FactorsExercise, Numbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

const properties = ['direction', 'scale', 'correction'] as const;
type Property = (typeof properties)[number];

interface AskedNumbers extends Numbers {
  readonly choices: { readonly asked: Property };
}

function ask(asked: Property): AskedNumbers {
  return { ...namedNumbers({}), choices: { asked } };
}

/** What a method has, and what to say to whoever sees in it what it has not. */
type Row = Readonly<Record<Property, true | string>>;

const methods: Readonly<Record<string, Row>> = {
  adadelta: { direction: 'steps-squared', scale: true, correction: 'left-leaning' },
  momentum: { direction: true, scale: 'same-for-all', correction: 'sum-no-average' },
  rmsprop: { direction: 'squares-have-no-sign', scale: true, correction: 'left-leaning' },
  adam: { direction: true, scale: true, correction: true },
  sgd: { direction: 'nothing-kept', scale: 'same-for-all', correction: 'nothing-to-correct' },
  adamw: { direction: true, scale: true, correction: true },
  adagrad: { direction: 'squares-have-no-sign', scale: true, correction: 'sum-no-average' },
};

/** 12-4: the methods that remember a direction, those with a scale for each coordinate, or those that correct their averages. */
export const whichMethods: FactorsExercise<AskedNumbers> = {
  id: 'ex-12-4',
  kind: 'factors',
  printed: () => ask(properties[0]),
  draw: (_, seed) => ask(inTurn(properties, seed)),
  options: Object.keys(methods),
  right: ({ choices }) => Object.keys(methods).filter((method) => methods[method][choices.asked] === true),
  feedbackOn: (method, { choices }) => String(methods[method][choices.asked]),
  slips: [
    ...new Set(
      Object.values(methods).flatMap((row) => properties.map((each) => row[each]).filter((each) => each !== true)),
    ),
  ],
};
