import { exampleNetwork, layersOf, placeOf, quantity, recordBatch, samplesOf } from '#engine';
import type { BatchTrace, Network, Random, Sample } from '#engine';
import type { Numbers } from '#exercises/exercise.ts';
import { drawSmallNetwork } from '#exercises/small-network.ts';

/** The four cases of exclusive or: the batch of F5. */
export const xor: readonly Sample[] = samplesOf('xor', 0);

/** Weights into the output unit. */
export type OutputWeight = 'w2_11' | 'w2_12';

/** Numbers of a 2–2–1 network and a batch of examples. */
export interface BatchNumbers extends Numbers {
  readonly network: Network;
  /** The gradients of one weight, an example each. */
  gradientsOf(weight: OutputWeight): number[];
}

/**
 * Every number of an example by its place in the batch, `n1_delta2_1`; loss and gradients of the batch under either reduction, `sum_loss`,
 * `mean_dw2_11`; and `m`, how many examples there are.
 */
export function batchNumbers(network: Network, samples: readonly Sample[] = xor): BatchNumbers {
  const reduced = {
    sum: recordBatch(network, samples, { reduction: 'sum' }),
    mean: recordBatch(network, samples, { reduction: 'mean' }),
  };
  const { traces } = reduced.mean;
  const layers = traces.map((trace) => layersOf(trace));
  return {
    network,
    gradientsOf: (weight) => traces.map((trace, n) => quantity(trace, `d${weight}`, layers[n])),
    value(name) {
      if (name === 'm') return samples.length;
      const [, of, asked] = /^(n\d+|sum|mean)_(.+)$/.exec(name) ?? [];
      if (of === 'sum' || of === 'mean') return ofBatch(reduced[of], asked);
      const n = Number(of?.slice(1)) - 1;
      if (!(n in traces)) throw new RangeError(`"${name}" is no number of this batch`);
      return quantity(traces[n], asked, layers[n]);
    },
  };
}

function ofBatch({ loss, dW, traces }: BatchTrace, name: string): number {
  if (name === 'loss') return loss;
  const place = placeOf(name);
  if (place?.kind !== 'dw')
    throw new RangeError(`"${name}" is neither the loss of a batch nor the gradient of a weight`);
  return dW[place.l!][place.j * traces[0].network.sizes[place.l! - 1] + place.i!];
}

/** F5: the batch on F1. */
export const printedBatch = (): BatchNumbers => batchNumbers(exampleNetwork('general').network);

/** How many times the smallest gradient the largest may be: each example must count. */
const widest = 100;
/** The sum must not be the small rest of a cancellation, in which the digits asked for are lost. */
const smallestRest = 0.2;

/** A network on which the four gradients of both output weights can be told apart, and do not cancel. */
export function drawBatch(random: Random): BatchNumbers {
  for (;;) {
    const numbers = batchNumbers(drawSmallNetwork(random, [2, 2, 1]).trace.network);
    if ((['w2_11', 'w2_12'] as const).every((weight) => isWorkable(numbers.gradientsOf(weight)))) return numbers;
  }
}

function isWorkable(gradients: readonly number[]): boolean {
  const sizes = gradients.map(Math.abs);
  const largest = Math.max(...sizes);
  const sum = gradients.reduce((total, g) => total + g, 0);
  return largest < widest * Math.min(...sizes) && Math.abs(sum) > smallestRest * largest;
}
