import { mutantValues } from '#engine';
import type { AskedNumber, TableExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { drawBatch, printedBatch } from './xor-batch.ts';
import type { BatchNumbers, OutputWeight } from './xor-batch.ts';

const weights = ['w2_11', 'w2_12'] as const satisfies readonly OutputWeight[];
const examples = [1, 2, 3, 4] as const;

interface WeightNumbers extends BatchNumbers {
  readonly choices: { readonly weight: OutputWeight };
}

/**
 * What belongs to the weight can be named without knowing which it is, an example each: `delta1` … `delta4`, `entered1`, `neighbour1`,
 * `gradient1`; and of the batch `sum`, `mean`.
 */
function ask(numbers: BatchNumbers, weight: OutputWeight): WeightNumbers {
  const sender = weight.at(-1);
  const own: Readonly<Record<string, string>> = {
    delta: 'delta2_1',
    entered: `a1_${sender}`,
    neighbour: `a1_${sender === '1' ? '2' : '1'}`,
    gradient: `d${weight}`,
  };
  return {
    ...numbers,
    choices: { weight },
    value(name) {
      if (name === 'sum' || name === 'mean') return numbers.value(`${name}_d${weight}`);
      const [, kind, n] = /^(delta|entered|neighbour|gradient)([1-4])$/.exec(name) ?? [];
      return numbers.value(kind ? `n${n}_${own[kind]}` : name);
    },
  };
}

type Kind = 'delta' | 'entered' | 'neighbour';

const column = ({ value }: WeightNumbers, kind: Kind): number[] => examples.map((n) => value(`${kind}${n}`));
const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function ofExample(n: number): AskedNumber<WeightNumbers> {
  return {
    answer: ({ value }) => value(`gradient${n}`),
    slips: [
      { id: 'M07', values: ({ value }) => [value(`delta${n}`)] },
      { id: 'M08', values: ({ value }) => [value(`delta${n}`) * value(`neighbour${n}`)] },
    ],
  };
}

/** The slips of the examples carried on, the other way of putting them together, and that of putting them together too early. */
function ofBatch(reduction: 'sum' | 'mean', mixedUp: 'M23' | 'M24'): AskedNumber<WeightNumbers> {
  const divisor = reduction === 'mean' ? examples.length : 1;
  const carried = (numbers: WeightNumbers, kind: Kind | undefined): number => {
    const entered = kind && column(numbers, kind);
    return sumOf(column(numbers, 'delta').map((delta, n) => delta * (entered?.[n] ?? 1))) / divisor;
  };
  return {
    answer: ({ value }) => value(reduction),
    slips: [
      {
        id: mixedUp,
        values: ({ gradientsOf, choices: { weight } }) =>
          mutantValues(mixedUp, { kind: 'batch', gradients: gradientsOf(weight), reduction }),
      },
      {
        id: 'product-of-totals',
        values: (numbers) => [
          (sumOf(column(numbers, 'delta')) / divisor) * (sumOf(column(numbers, 'entered')) / divisor),
        ],
      },
      { id: 'M07', values: (numbers) => [carried(numbers, undefined)] },
      { id: 'M08', values: (numbers) => [carried(numbers, 'neighbour')] },
    ],
  };
}

/** 6-4: the gradient of one output weight for each example of a batch, their sum and their mean. */
export const batchByExample: TableExercise<WeightNumbers> = {
  id: 'ex-6-4',
  kind: 'table',
  printed: () => ask(printedBatch(), weights[0]),
  draw: (random, seed) => ask(drawBatch(random), inTurn(weights, seed)),
  cells: [
    ...examples.map((n) => ({ id: `gradient${n}`, ...ofExample(n) })),
    { id: 'sum', ...ofBatch('sum', 'M24') },
    { id: 'mean', ...ofBatch('mean', 'M23') },
  ],
};
