import { readFileSync } from 'node:fs';
import type { DatasetId, Network, OptimizerId, Sample, SurfaceId, TrainingPlan } from '#engine';

/** Values and slopes of each activation at the points z. */
export interface GoldenActivations {
  z: number[];
  activations: Record<string, { constants: Record<string, number>; a: number[]; slope: number[] }>;
}

/** A network on a batch; losses and forward are per example, loss, dW and db of the whole batch. */
export interface GoldenNetwork {
  network: Network;
  samples: Sample[];
  reduction: 'mean' | 'sum';
  forward: { z: number[][]; a: number[][] }[];
  losses: number[];
  loss: number;
  dW: number[][];
  db: number[][];
}

export type GoldenSurfaces = Record<
  string,
  { formula: string; points: { theta: number[]; value: number; gradient: number[] }[] }
>;

/** One optimizer's way over a surface: thetas[n] is θ after n · keptEvery steps. */
export interface GoldenWalk {
  optimizer: OptimizerId;
  variant: string;
  surface: SurfaceId;
  /** PyTorch's class, or 'written out' for a rule written by hand on PyTorch's doubles. */
  by: string;
  learningRate: number;
  /** λ, added to the gradient as λθ. */
  l2: number;
  clip?: { by: 'norm' | 'value'; largest: number };
  /** What each step leaves of the learning rate, where it falls. */
  factor?: number;
  /** Whether the engine offers this variant; where not, the options ask for the nearest it has. */
  offered: boolean;
  options: Record<string, number | string>;
  thetas: number[][];
}

export interface GoldenWalks {
  steps: number;
  keptEvery: number;
  walks: GoldenWalk[];
}

/** One node of an expression graph; inputs are places of earlier nodes, the gradient is that of the last node. */
export interface GoldenNode {
  op: string;
  inputs: number[];
  constants?: number[];
  value: number;
  gradient: number;
}

/** A training run: losses[n] is the loss of the batch of step n + 1 before that step, theta the parameters after the last one. */
export interface GoldenTraining {
  dataset: DatasetId;
  /** Where they are not the engine's own dataset. */
  samples?: Sample[];
  plan: Omit<TrainingPlan, 'samples'> & { order: number[]; batchSize: number };
  losses: number[];
  theta: number[];
}

interface Golden {
  activations: GoldenActivations;
  networks: GoldenNetwork[];
  surfaces: GoldenSurfaces;
  optimizers: GoldenWalks;
  graphs: GoldenNode[][];
  trainings: GoldenTraining[];
}

/** The committed values PyTorch made; see README.md beside. */
export function readGolden<Name extends keyof Golden>(name: Name): Golden[Name] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'))[name];
}
