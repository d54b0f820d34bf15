import type { Numbers, SymbolicExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';

/** What is known of the target: any number, or one of the two it can be; then one half of the loss is left. */
const targets = ['any', 'one', 'zero'] as const;

type Target = (typeof targets)[number];

interface PairNumbers extends Numbers {
  readonly choices: { readonly target: Target };
}

function ask(target: Target): PairNumbers {
  return {
    choices: { target },
    value(name) {
      throw new RangeError(`"${name}" is no number of an exercise in letters`);
    },
  };
}

/** δ of a sigmoid unit under binary cross-entropy. */
const keys: Readonly<Record<Target, string>> = { any: 'yHat - y', one: 'yHat - 1', zero: 'yHat' };

const slope = 'yHat * (1 - yHat)';
/** ∂C/∂ŷ */
const arriving = (target: Target): string => `(${keys[target]}) / (${slope})`;

/** A slip, by what it leads to with each target; none where it leads to what is right or to what another slip is. */
function slip(id: string, formOf: (target: Target) => string | undefined) {
  return { id, forms: ({ choices: { target } }: PairNumbers) => [formOf(target)].filter((form) => form !== undefined) };
}

/** The derivative of ln(1 − ŷ) without the −1 of what stands inside. */
const innerSign: Readonly<Record<Target, string | undefined>> = {
  any: '(-y / yHat - (1 - y) / (1 - yHat)) * yHat * (1 - yHat)',
  one: undefined,
  zero: '-yHat',
};

/** 8-1: red times blue for a sigmoid unit and binary cross-entropy, in letters. */
export const blueCancels: SymbolicExercise<PairNumbers> = {
  id: 'ex-8-1',
  kind: 'symbolic',
  printed: () => ask(targets[0]),
  draw: (_, seed) => ask(inTurn(targets, seed)),
  key: ({ choices: { target } }) => keys[target],
  names: {
    yHat: { range: [0.05, 0.95], tex: '\\hat y' },
    y: { range: [0.05, 0.95], tex: 'y' },
  },
  slips: [
    slip('blue-left-out', arriving),
    slip('blue-kept', (target) => `(${keys[target]}) * ${slope}`),
    slip('inner-sign', (target) => innerSign[target]),
    slip('M04', (target) => (target === 'zero' ? undefined : `-(${keys[target]})`)),
    slip('M12', (target) => `${arriving(target)} * (1 - yHat^2)`),
    slip('M14', (target) => (target === 'zero' ? undefined : 'yHat')),
    slip('target-in-letters', (target) => (target === 'any' ? undefined : 'yHat - y')),
  ],
};
