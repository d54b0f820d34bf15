import type { Numbers, SymbolicExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';

/** What is asked to be written in a = σ(z), and what slips lead to there; the printed one first. */
const questions = {
  mirror: {
    key: '1 - a',
    slips: { odd: ['-a'], even: ['a'], reciprocal: ['1 / a'] },
  },
  slope: {
    key: 'a * (1 - a)',
    slips: {
      M12: ['1 - a^2'],
      M11: ['sigmoid(a) * (1 - sigmoid(a))'],
      'inner-forgotten': ['-a^2', 'a^2'],
      'one-factor': ['1 - a', 'a'],
    },
  },
  power: {
    key: '(1 - a) / a',
    slips: { 'one-left': ['1 / a'], 'upside-down': ['a / (1 - a)'] },
  },
  'mirrored-slope': {
    key: 'a * (1 - a)',
    slips: { 'slope-turned': ['-a * (1 - a)', 'a * (a - 1)'], M12: ['1 - a^2'], 'one-factor': ['1 - a', 'a'] },
  },
} as const;

type Question = keyof typeof questions;

interface SigmoidNumbers extends Numbers {
  readonly choices: { readonly question: Question };
}

const order: readonly Question[] = ['mirror', 'slope', 'power', 'mirrored-slope'];

function ask(question: Question): SigmoidNumbers {
  return {
    choices: { question },
    value(name) {
      throw new RangeError(`"${name}" is no number of an exercise in letters`);
    },
  };
}

/** A slip of some of the questions: no form under the others. */
function slip(id: string) {
  return {
    id,
    forms({ choices: { question } }: SigmoidNumbers): readonly string[] {
      const slips: Readonly<Record<string, readonly string[]>> = questions[question].slips;
      return slips[id] ?? [];
    },
  };
}

const slipIds = [...new Set(order.flatMap((question) => Object.keys(questions[question].slips)))];

/** 3-5: what the sigmoid and its slope are elsewhere, written in its value a alone. */
export const inActivation: SymbolicExercise<SigmoidNumbers> = {
  id: 'ex-3-5',
  kind: 'symbolic',
  printed: () => ask(order[0]),
  draw: (_, seed) => ask(inTurn(order, seed)),
  key: ({ choices: { question } }) => questions[question].key,
  names: { a: { range: [0.05, 0.95], tex: 'a' } },
  slips: slipIds.map(slip),
};
