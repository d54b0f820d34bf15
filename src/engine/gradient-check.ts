import { centralDifferences, DEFAULT_H } from './numerical.ts';
import { recordForward } from './record-mlp.ts';
import type { Network, ParameterGradients, Sample } from './types.ts';

/** (C(θ+h) − C(θ−h)) / 2h for every parameter in turn: 2P forward passes, no backward pass. Shaped like W and b. */
export function numericalGradients(network: Network, sample: Sample, h = DEFAULT_H): ParameterGradients {
  return numericalBatchGradients(network, [sample], h);
}

/** The same for the mean loss of a batch of at least one example: 2P forward passes of each. */
export function numericalBatchGradients(
  network: Network,
  samples: readonly Sample[],
  h = DEFAULT_H,
): ParameterGradients {
  const [W, b] = [network.W, network.b].map((rows) => rows.map((row) => [...row]));
  const lossHere = (): number =>
    samples.reduce((sum, sample) => sum + lossOf({ ...network, W, b }, sample), 0) / samples.length;
  const differences = (row: number[]): number[] => centralDifferences(lossHere, row, h);
  return { dW: W.map(differences), db: b.map(differences) };
}

/** C of one example, by a forward pass. @throws as recordMlp. */
export function lossOf(network: Network, sample: Sample): number {
  return recordForward(network, sample).nodes.at(-1)!.value;
}

/** |g − ĝ| / max(|g|, |ĝ|, 1e-8): 0 where they agree, near 1 or 2 where they have nothing in common. */
export function relativeError(g: number, gHat: number): number {
  return Math.abs(g - gHat) / Math.max(Math.abs(g), Math.abs(gHat), 1e-8);
}
