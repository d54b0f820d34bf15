import { layersOf, mutantValues, quantity, recordMlp } from '#engine';
import type { ExampleNetwork, LayeredGradients, MutantId, Random, UpdatePoint } from '#engine';
import { drawPaperNetwork } from './draw.ts';
import type { AskedNumber, NetworkNumbers, Slip } from './exercise.ts';

/** A network with the example and the learning rate an exercise is put on. */
export type Setting = Omit<ExampleNetwork, 'id'>;

/** The numbers of a network, once forward and once back: all quantities of the trace by name, and the learning rate as `eta`. */
export function numbersOf({ network, sample, learningRate }: Setting): NetworkNumbers {
  const trace = recordMlp(network, sample);
  const layers = layersOf(trace);
  return {
    trace,
    learningRate,
    value: (name) => (name === 'eta' ? learningRate : quantity(trace, name, layers)),
  };
}

/** Numbers of a network of sigmoid units that can be followed by hand. @throws RangeError if there are not enough different ones. */
export function paperNumbers(random: Random, sizes: readonly number[]): NetworkNumbers {
  return numbersOf(drawPaperNetwork(random, sizes));
}

/** A number of the backward pass, as slips of the engine need to know it. */
export interface BackwardNumber {
  /** Finds the number among the gradients of a backward pass, right or broken. */
  answer(gradients: LayeredGradients): number;
  /** Layer whose δ or gradient is asked for: slips of one step happen there. */
  readonly layer: number;
  /** Name of the weight or bias whose gradient is asked for, if it is that: then slips of the update count too. */
  readonly parameter?: string;
}

/** Slips of the engine by their ids: the backward pass run again with one rule broken. */
export function mutantSlips(ids: readonly MutantId[], asked: BackwardNumber): Slip<NetworkNumbers>[] {
  const { answer, layer } = asked;
  return ids.map((id) => ({
    id,
    values(numbers) {
      const { trace, learningRate } = numbers;
      const parameter = updatePointOf(asked, numbers);
      return mutantValues(id, { kind: 'backward', trace, layer, learningRate, answer, parameter });
    },
  }));
}

/** A gradient that is asked for: with `id`, `kind`, `printed` and `draw` it makes an exercise, with an `id` a cell of a table. */
export function gradientAsked({
  slips,
  ...asked
}: BackwardNumber & { readonly slips: readonly (MutantId | Slip<NetworkNumbers>)[] }): AskedNumber<NetworkNumbers> {
  return {
    answer: ({ trace }) => asked.answer(layersOf(trace)),
    slips: slips.flatMap((slip) => (typeof slip === 'string' ? mutantSlips([slip], asked) : [slip])),
  };
}

function updatePointOf({ parameter, answer }: BackwardNumber, numbers: NetworkNumbers): UpdatePoint | undefined {
  if (parameter === undefined) return undefined;
  const { trace, learningRate } = numbers;
  return { theta: numbers.value(parameter), g: answer(layersOf(trace)), learningRate };
}
