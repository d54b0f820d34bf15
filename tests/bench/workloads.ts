import { brainJs, brainJsByExample } from './contenders/brain.ts';
import { closures } from './contenders/closures.ts';
import { compiledC } from './contenders/compiled-c.ts';
import { convNetJs, convNetJsAdam } from './contenders/convnetjs.ts';
import { flatTape } from './contenders/flat-tape.ts';
import { kernel } from './contenders/kernel.ts';
import { synaptic } from './contenders/synaptic.ts';
import { tape } from './contenders/tape.ts';
import { tensorFlowCpu, tensorFlowWasm } from './contenders/tensorflow.ts';
import type { Contender } from './contender.ts';
import { training } from './contenders/training.ts';
import { trainings } from './trainings.ts';
import type { TrainingId } from './trainings.ts';

/** Someone to be compared with, and how many times as fast we want to be. */
export interface Peer {
  readonly contender: Contender;
  readonly bar?: number;
}

export interface Workload {
  readonly title: string;
  readonly ours: Contender;
  readonly peers: readonly Peer[];
  /** What is counted, and how many of them one step is. */
  readonly unit: 'steps' | 'samples' | 'operations';
  readonly perStep: number;
}

/** The operations of (d): per example 2 of each weight, 2 of each unit, 3 of the error; one to join the two, one to halve their mean. */
const { W, b } = trainings.d.network;
const weights = W.flat().length;
const units = b.flat().length;
const operations = 2 * (2 * weights + units + 2) + 2;

/** What is measured, by the id of its training. */
export const workloads: Readonly<Record<TrainingId, Workload>> = {
  a: {
    title: '2–2–1, sigmoid, batch 1, SGD',
    ours: kernel,
    peers: [
      { contender: convNetJs, bar: 4 },
      { contender: brainJs, bar: 1 },
      { contender: compiledC, bar: 0.28 },
      { contender: synaptic },
      { contender: training },
      { contender: tensorFlowCpu },
      { contender: tensorFlowWasm },
    ],
    unit: 'steps',
    perStep: 1,
  },
  'b-sgd': {
    title: '2–8–8–1, tanh, 400 points of two spirals, batch 10, SGD',
    ours: kernel,
    peers: [
      { contender: convNetJs, bar: 4 },
      { contender: tensorFlowCpu, bar: 60 },
      { contender: tensorFlowWasm, bar: 60 },
      { contender: compiledC, bar: 0.55 },
      { contender: brainJsByExample },
      { contender: synaptic },
      { contender: training },
    ],
    unit: 'samples',
    perStep: trainings['b-sgd'].batchSize,
  },
  'b-adam': {
    title: 'the same with Adam',
    ours: kernel,
    peers: [
      { contender: convNetJsAdam, bar: 4 },
      { contender: compiledC, bar: 0.5 },
      { contender: tensorFlowCpu },
      { contender: tensorFlowWasm },
    ],
    unit: 'samples',
    perStep: trainings['b-adam'].batchSize,
  },
  'b-full': {
    title: 'the same, full batch, SGD',
    ours: kernel,
    peers: [
      { contender: tensorFlowWasm, bar: 4 },
      { contender: compiledC, bar: 0.55 },
      { contender: convNetJs },
      { contender: tensorFlowCpu },
    ],
    unit: 'samples',
    perStep: trainings['b-full'].batchSize,
  },
  c: {
    title: '64–64–32–10, ReLU, softmax and cross-entropy, batch 32, SGD',
    ours: kernel,
    peers: [
      { contender: tensorFlowWasm, bar: 2.5 },
      { contender: convNetJs, bar: 4.5 },
      { contender: compiledC, bar: 0.2 },
      { contender: tensorFlowCpu },
    ],
    unit: 'samples',
    perStep: trainings.c.batchSize,
  },
  d: {
    title: `an expression of ${operations} scalar operations: recorded, walked back, one SGD step`,
    ours: flatTape,
    peers: [{ contender: closures, bar: 50 }, { contender: tape }],
    unit: 'operations',
    perStep: operations,
  },
};
