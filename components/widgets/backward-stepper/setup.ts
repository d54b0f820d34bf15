import { exampleNetwork, exampleNetworks, losses } from '#engine';
import type { ExampleNetworkId, LossId, Network, Sample } from '#engine';

export type PresetId = ExampleNetworkId;

/** What the reader can choose: the network, the examples and η. */
export interface Setup {
  network: Network;
  sample: Sample;
  /** Further examples of the batch. */
  more?: readonly Sample[];
  learningRate: number;
}

export const presetIds = Object.keys(exampleNetworks) as PresetId[];

export const limits = { inputs: 3, hiddenLayers: 2, hiddenUnits: 4, outputs: 3, examples: 4, number: 1e6 } as const;

export function presetSetup(id: PresetId): Setup {
  const { network, sample, learningRate } = exampleNetwork(id);
  return { network, sample, learningRate };
}

/** The examples of the batch, at least one. */
export const samplesOf = ({ sample, more = [] }: Setup): readonly Sample[] => [sample, ...more];

/** The same set-up with these examples; a batch of one is its only example. */
export function withSamples({ network, learningRate }: Setup, [sample, ...more]: readonly Sample[]): Setup {
  return { network, sample, ...(more.length > 0 && { more }), learningRate };
}

/** The losses the stepper offers: those of predictions, whatever layer makes them. */
export const lossIds = ['half-squared-error', 'mean-squared-error', 'binary-cross-entropy'] as const;

export type LossChoice = (typeof lossIds)[number];

/** A loss as one of those offered; the book's own for any other. */
export const lossChoice = (id: LossId): LossChoice => lossIds.find((each) => each === id) ?? lossIds[0];

/** Why a loss cannot be had: the output layer gives no probabilities, or a target is none. */
export type Misfit = 'output' | 'targets';

export function misfitOf(setup: Setup): Misfit | undefined {
  const { network } = setup;
  const { takes, outputActivations } = losses[network.loss];
  if (takes !== 'probabilities') return undefined;
  if (!outputActivations.includes(network.activations[network.sizes.length - 1])) return 'output';
  return samplesOf(setup).some(({ y }) => y.some((target) => target < 0 || target > 1)) ? 'targets' : undefined;
}
