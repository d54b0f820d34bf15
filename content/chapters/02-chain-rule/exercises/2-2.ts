import type { Numbers, SymbolicExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

/** By what a = σ(wx + b) is differentiated; the printed one first. */
const variables = ['w', 'x'] as const;

type Variable = (typeof variables)[number];

const other: Readonly<Record<Variable, Variable>> = { w: 'x', x: 'w' };

interface UnitNumbers extends Numbers {
  readonly choices: { readonly by: Variable };
}

function ask(by: Variable): UnitNumbers {
  return { ...namedNumbers({}), choices: { by } };
}

/** A slip that puts something else for the slope of σ or for the slope of wx + b. */
function broken(id: string, change: (by: Variable) => { outer?: string; inner?: string }) {
  return {
    id,
    forms({ choices: { by } }: UnitNumbers): string[] {
      const { outer = 'a * (1 - a)', inner = other[by] } = change(by);
      return [`${inner} * ${outer}`];
    },
  };
}

/** 2-2: the derivative of σ(wx + b) by w or by x, written with a. */
export const unitSlope: SymbolicExercise<UnitNumbers> = {
  id: 'ex-2-2',
  kind: 'symbolic',
  printed: () => ask(variables[0]),
  draw: (_, seed) => ask(inTurn(variables, seed)),
  key: ({ choices: { by } }) => `${other[by]} * a * (1 - a)`,
  names: {
    x: { range: [0.2, 2.5], tex: 'x' },
    w: { range: [-1.5, 1.5], tex: 'w' },
    a: { range: [0.05, 0.95], tex: 'a' },
  },
  slips: [
    broken('M07', () => ({ inner: '1' })),
    broken('M18', (by) => ({ inner: by })),
    broken('M11', () => ({ outer: 'sigmoid(a) * (1 - sigmoid(a))' })),
    broken('M12', () => ({ outer: '(1 - a^2)' })),
    broken('outer-forgotten', () => ({ outer: '1' })),
    broken('value-for-slope', () => ({ outer: 'a' })),
  ],
};
