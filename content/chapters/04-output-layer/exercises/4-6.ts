import type { Numbers, SymbolicExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';

/** What is asked: one of two weights into the output, under one of two losses; the printed one first. */
const questions = [
  { weight: 'w2_11', loss: 'halved' },
  { weight: 'w2_12', loss: 'plain' },
  { weight: 'w2_12', loss: 'halved' },
  { weight: 'w2_11', loss: 'plain' },
] as const;

type Question = (typeof questions)[number];

interface TanhNumbers extends Numbers {
  readonly choices: Question;
}

function ask(choices: Question): TanhNumbers {
  return {
    choices,
    value(name) {
      throw new RangeError(`"${name}" is no number of an exercise in letters`);
    },
  };
}

/** ∂C/∂w taken apart, to be put together again right or broken. */
interface Factors {
  readonly times: string;
  readonly arriving: string;
  readonly slope: string;
  readonly entered: string;
}

function factorsOf({ choices: { weight, loss } }: TanhNumbers): Factors {
  return {
    times: loss === 'halved' ? '1' : '2',
    arriving: '(yHat - y)',
    slope: '(1 - yHat^2)',
    entered: weight === 'w2_11' ? 'a1' : 'a2',
  };
}

function product({ times, arriving, slope, entered }: Factors): string {
  return [times, arriving, slope, entered].filter((factor) => factor !== '1').join(' * ');
}

/** A slip that takes something else for some of the factors. */
function broken(id: string, change: (right: Factors) => Partial<Factors>) {
  return {
    id,
    forms(numbers: TanhNumbers): string[] {
      const right = factorsOf(numbers);
      return [product({ ...right, ...change(right) })];
    },
  };
}

/** 4-6: ∂C/∂w of an output weight when the output unit is a tanh unit, in letters. */
export const tanhOutput: SymbolicExercise<TanhNumbers> = {
  id: 'ex-4-6',
  kind: 'symbolic',
  printed: () => ask(questions[0]),
  draw: (_, seed) => ask(inTurn(questions, seed)),
  key: (numbers) => product(factorsOf(numbers)),
  names: {
    yHat: { range: [-0.9, 0.9], tex: '\\hat y' },
    y: { range: [-1, 1], tex: 'y' },
    a1: { range: [0.1, 0.9], tex: 'a_1' },
    a2: { range: [0.1, 0.9], tex: 'a_2' },
  },
  slips: [
    broken('M12', () => ({ slope: 'yHat * (1 - yHat)' })),
    broken('M04', () => ({ arriving: '(y - yHat)' })),
    broken('M05', ({ times }) => ({ times: times === '1' ? '2' : '1' })),
    broken('M01', () => ({ slope: '1' })),
    broken('M07', () => ({ entered: '1' })),
    broken('M08', ({ entered }) => ({ entered: entered === 'a1' ? 'a2' : 'a1' })),
    broken('M14', () => ({ arriving: 'yHat' })),
    broken('M11', () => ({ slope: '(1 - tanh(yHat)^2)' })),
    broken('square-of-difference', () => ({ slope: '(1 - yHat)^2' })),
  ],
};
