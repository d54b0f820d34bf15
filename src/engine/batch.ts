import { checkNetwork, checkSample } from './check-network.ts';
import { layersOf } from './layers.ts';
import { recordMlp } from './record-mlp.ts';
import { lookUp } from './registry.ts';
import type { Network, ParameterGradients, Sample, Trace } from './types.ts';

/** What the sum over the examples is divided by. */
const divisors = {
  /** m, the batch size: the size of a step does not depend on it. */
  mean: (m: number): number => m,
  /** 1: every example counts in full. */
  sum: (): number => 1,
};

/** Whether the loss of a batch is the mean or the sum of its examples' losses; the gradients are then as well. */
export type Reduction = keyof typeof divisors;

/** What the sum over m examples is divided by. @throws RangeError naming the known reductions. */
export function divisorOf(reduction: Reduction): (m: number) => number {
  return lookUp('reduction', divisors, reduction);
}

/** The passes of all examples of a batch and what they come to, as plain data. */
export interface BatchTrace extends ParameterGradients {
  reduction: Reduction;
  /** One per example, in the order given. */
  traces: Trace[];
  /** C of the batch. */
  loss: number;
}

/**
 * Records every example of a batch on a tape of its own, all with the same weights. Losses and gradients are added, examples rising, and
 * divided once at the end by m (mean) or not at all (sum). dW and db are shaped like W and b.
 * @throws RangeError for an empty batch, an unknown reduction, or a network or example that does not fit (`samples[3].x[0] must …`).
 */
export function recordBatch(
  network: Network,
  samples: readonly Sample[],
  { reduction }: { reduction: Reduction },
): BatchTrace {
  const divisor = divisorOf(reduction)(samples.length);
  checkNetwork(network);
  if (samples.length === 0) throw new RangeError('samples must hold at least 1 example, got 0');
  samples.forEach((sample, n) => checkSample(sample, network, `samples[${n}].`));
  const traces = samples.map((sample) => recordMlp(network, sample));
  return {
    reduction,
    traces,
    loss: combine(
      traces.map((trace) => trace.loss),
      divisor,
    ),
    ...gatherGradients(
      traces.map((trace) => layersOf(trace)),
      reduction,
    ),
  };
}

/** Added up, examples rising, then divided once. */
function combine(values: readonly number[], divisor: number): number {
  return values.reduce((sum, value) => sum + value, 0) / divisor;
}

/** The gradients of single examples, at least one, put together: added up in their order, and divided once where the mean is asked for. */
export function gatherGradients(examples: readonly ParameterGradients[], reduction: Reduction): ParameterGradients {
  const divisor = divisorOf(reduction)(examples.length);
  const rows = (name: 'dW' | 'db'): number[][] =>
    examples[0][name].map((row, l) =>
      row.map((_, n) =>
        combine(
          examples.map((example) => example[name][l][n]),
          divisor,
        ),
      ),
    );
  return { dW: rows('dW'), db: rows('db') };
}
