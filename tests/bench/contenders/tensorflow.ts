import { sep } from 'node:path';
import type { Network } from '#engine';
import { adam, batchAt, batchesOf, byLayer, secondsOf, SINGLE } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';
import { folderOfPeer, peer } from '../peer.ts';

/** The part of TensorFlow.js that is used here. */
interface Tensor {
  dataSync(): Float32Array;
  dispose(): void;
}
interface Variable extends Tensor {
  readonly name: string;
}
interface Optimizer {
  minimize(f: () => Tensor, returnCost: boolean, variables: Variable[]): void;
  dispose(): void;
}
interface TensorFlow {
  env(): { set(flag: string, value: boolean): void };
  setBackend(name: string): Promise<boolean>;
  tensor2d(values: number[][]): Tensor;
  tensor1d(values: number[]): Tensor;
  variable(value: Tensor): Variable;
  transpose(x: Tensor): Tensor;
  matMul(a: Tensor, b: Tensor, transposeA: boolean, transposeB: boolean): Tensor;
  add(a: Tensor, b: Tensor): Tensor;
  mul(a: Tensor, b: number): Tensor;
  mean(x: Tensor): Tensor;
  sigmoid(x: Tensor): Tensor;
  tanh(x: Tensor): Tensor;
  relu(x: Tensor): Tensor;
  squaredDifference(a: Tensor, b: Tensor): Tensor;
  losses: { softmaxCrossEntropy(y: Tensor, logits: Tensor): Tensor };
  train: {
    sgd(rate: number): Optimizer;
    adam(rate: number, beta1: number, beta2: number, epsilon: number): Optimizer;
  };
}
interface WasmBackend {
  setWasmPaths(folder: string): void;
}

type Unary = 'sigmoid' | 'tanh' | 'relu';
const unary: Readonly<Record<string, Unary>> = { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'relu' };

async function load(backend: 'cpu' | 'wasm'): Promise<TensorFlow> {
  const tf = peer('@tensorflow/tfjs') as TensorFlow;
  if (backend === 'wasm') {
    const name = '@tensorflow/tfjs-backend-wasm';
    (peer(name) as WasmBackend).setWasmPaths(folderOfPeer(name) + sep);
  }
  if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js could not start its ${backend} backend`);
  return tf;
}

/** The batch's mean loss as a function of the variables, by layer: weights as in a Network, n_l × n_{l−1}. */
function lossOf(
  tf: TensorFlow,
  { activations, loss }: Network,
  W: Variable[],
  b: Variable[],
  x: Tensor,
  y: Tensor,
): Tensor {
  let a = x;
  for (let l = 1; l <= W.length; l++) {
    const z = tf.add(tf.matMul(a, W[l - 1], false, true), b[l - 1]);
    const name = unary[activations[l]];
    a = name ? tf[name](z) : z;
  }
  return loss === 'softmax-cross-entropy'
    ? tf.losses.softmaxCrossEntropy(y, a)
    : tf.mul(tf.mean(tf.squaredDifference(a, y)), 0.5);
}

async function start(backend: 'cpu' | 'wasm', training: Training): Promise<Run> {
  const { network, samples, batchSize, optimizer: id, learningRate } = training;
  const tf = await load(backend);
  const { sizes } = network;
  const rows = (l: number): number[][] => batchesOf(network.W[l], sizes[l - 1]);
  const W = sizes.slice(1).map((_, n) => tf.variable(tf.tensor2d(rows(n + 1))));
  const b = sizes.slice(1).map((_, n) => tf.variable(tf.tensor1d(network.b[n + 1])));
  const batches = batchesOf(samples, batchSize).map((batch) => ({
    x: tf.tensor2d(batch.map(({ x }) => x)),
    y: tf.tensor2d(batch.map(({ y }) => y)),
  }));
  const { beta1, beta2, epsilon } = adam;
  const optimizer = id === 'adam' ? tf.train.adam(learningRate, beta1, beta2, epsilon) : tf.train.sgd(learningRate);
  let step = 0;
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = 0; n < steps; n++) {
          const { x, y } = batchAt(batches, step++);
          optimizer.minimize(() => lossOf(tf, network, W, b, x, y), false, [...W, ...b]);
        }
      }),
    parameters: () => ({
      W: byLayer(network, (l) => [...W[l - 1].dataSync()]),
      b: byLayer(network, (l) => [...b[l - 1].dataSync()]),
    }),
    end() {
      for (const tensor of [...W, ...b, ...batches.flatMap(({ x, y }) => [x, y])]) tensor.dispose();
      optimizer.dispose();
    },
  };
}

export const tensorFlowCpu: Contender = {
  name: 'TensorFlow.js, cpu',
  start: (training) => start('cpu', training),
  agrees: SINGLE,
  remark: 'single precision',
};

export const tensorFlowWasm: Contender = {
  name: 'TensorFlow.js, wasm',
  start: (training) => start('wasm', training),
  agrees: SINGLE,
  remark: 'single precision',
};
