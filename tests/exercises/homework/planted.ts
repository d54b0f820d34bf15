import { exampleNetwork, layeredBackward, mutants, recordMlp } from '#engine';
import type { LayeredGradients, MutantId, Network } from '#engine';
import { gradientOf, homeworkNumbers, isUpdate, numberOf, parameterOf } from '#exercises/homework/homework-number.ts';
import type { HomeworkNumber, LearningStep } from '#exercises/homework/homework-number.ts';
import { parseNumberInput } from '#notation/number-input.ts';
import type { NumberInput } from '#notation/number-input.ts';

/** Three layers of different widths and activations. */
const deep: Network = {
  sizes: [3, 4, 3, 2],
  activations: ['identity', 'tanh', 'sigmoid', 'sigmoid'],
  W: [
    [],
    [0.3, -0.7, 0.5, -0.4, 0.9, 0.2, 0.6, -0.3, -0.8, 0.1, 0.35, -0.55],
    [0.4, -0.6, 0.7, 0.25, -0.9, 0.3, 0.15, 0.8, 0.45, -0.2, 0.65, -0.5],
    [0.7, -0.35, 0.55, -0.85, 0.95, 0.15],
  ],
  b: [[], [0.1, -0.2, 0.3, 0.05], [-0.1, 0.2, 0.15], [0.3, -0.25]],
  loss: 'half-squared-error',
};

function stepOf({ network, sample, learningRate }: Omit<ReturnType<typeof exampleNetwork>, 'id'>): LearningStep {
  return { trace: recordMlp(network, sample), learningRate };
}

export const steps = {
  F1: stepOf(exampleNetwork('general')),
  F2: stepOf(exampleNetwork('paper')),
  F3: stepOf(exampleNetwork('two-outputs')),
  own: stepOf({ network: deep, sample: { x: [0.6, -0.4, 1.2], y: [1, 0] }, learningRate: 0.3 }),
} as const;

export type NetworkName = keyof typeof steps;

/** Every number of a learning step. */
export function numbersOfStep(step: LearningStep, gradients: LayeredGradients): Map<string, number> {
  const numbers = homeworkNumbers(step.trace.network.sizes);
  return new Map(numbers.map((asked) => [asked.name, numberOf(asked, gradients, step)]));
}

/** Everything a reader has who makes one slip, in one of its ways, wherever there is room for it. */
export function planted(id: MutantId, step: LearningStep, way = 0): Map<string, number> {
  const { trace, learningRate } = step;
  const mutant = mutants[id];
  if (mutant.kind === 'backward') {
    return numbersOfStep(step, layeredBackward(trace, mutant.ways({ trace, learningRate })[way]));
  }
  if (mutant.kind !== 'update') throw new RangeError(`${id} is no slip of one step on one example`);
  const right = layeredBackward(trace);
  const isThere = (asked: HomeworkNumber): boolean => asked.kind !== 'delta' && isUpdate(asked) === (id === 'M17');
  const numbers = homeworkNumbers(trace.network.sizes).map((asked): [string, number] => {
    if (!isThere(asked)) return [asked.name, numberOf(asked, right, step)];
    const g = gradientOf(asked, right, trace.network.sizes);
    return [asked.name, mutant.ways({ theta: parameterOf(asked, trace), g, learningRate })[way].value];
  });
  return new Map(numbers);
}

/** A number as it is typed: rounded to some significant digits, or as it is. */
export function typed(value: number, digits?: number): NumberInput {
  const read = parseNumberInput(digits === undefined ? String(value) : value.toPrecision(digits));
  if (!read.ok) throw new RangeError(`${value} was not read`);
  return read;
}

export function typedAll(numbers: ReadonlyMap<string, number>, digits?: number): Map<string, NumberInput> {
  return new Map([...numbers].map(([name, value]) => [name, typed(value, digits)]));
}
