import { mutantValues } from '#engine';
import type { Reduction } from '#engine';
import type { NumericExercise, Slip } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { drawBatch, printedBatch } from './xor-batch.ts';
import type { BatchNumbers, OutputWeight } from './xor-batch.ts';

/** How the loss of the batch is defined, and the weight asked about; the printed one first. */
const questions = [
  { reduction: 'mean', weight: 'w2_11' },
  { reduction: 'sum', weight: 'w2_12' },
  { reduction: 'mean', weight: 'w2_12' },
  { reduction: 'sum', weight: 'w2_11' },
] as const satisfies readonly { reduction: Reduction; weight: OutputWeight }[];

interface ReducedNumbers extends BatchNumbers {
  readonly choices: (typeof questions)[number];
}

/** What belongs to the weight can be named without knowing which it is: `g1` … `g4`, `sum`, `mean`, and `gradient`, which is asked for. */
function ask(numbers: BatchNumbers, choices: ReducedNumbers['choices']): ReducedNumbers {
  const { reduction, weight } = choices;
  return {
    ...numbers,
    choices,
    value(name) {
      if (/^g\d$/.test(name)) return numbers.value(`n${name.slice(1)}_d${weight}`);
      if (name === 'gradient') return numbers.value(`${reduction}_d${weight}`);
      return numbers.value(name === 'sum' || name === 'mean' ? `${name}_d${weight}` : name);
    },
  };
}

const gradients = ({ gradientsOf, choices: { weight } }: ReducedNumbers): number[] => gradientsOf(weight);

/** A mutant of the engine, where the loss is defined as it is mistaken. */
function mistaken(id: 'M23' | 'M24', reduction: Reduction): Slip<ReducedNumbers> {
  return {
    id,
    applies: ({ choices }) => choices.reduction === reduction,
    values: (numbers) => mutantValues(id, { kind: 'batch', gradients: gradients(numbers), reduction }),
  };
}

/** 6-3: the gradient of a batch from those of its examples, its loss being a mean or a sum. */
export const sumOrMean: NumericExercise<ReducedNumbers> = {
  id: 'ex-6-3',
  kind: 'numeric',
  printed: () => ask(printedBatch(), questions[0]),
  draw: (random, seed) => ask(drawBatch(random), inTurn(questions, seed)),
  answer: ({ value }) => value('gradient'),
  slips: [
    mistaken('M23', 'mean'),
    mistaken('M24', 'sum'),
    {
      id: 'sizes-added',
      values(numbers) {
        const total = gradients(numbers).reduce((sum, g) => sum + Math.abs(g), 0);
        return [numbers.choices.reduction === 'mean' ? total / numbers.value('m') : total];
      },
    },
    { id: 'one-example', values: gradients },
  ],
};
