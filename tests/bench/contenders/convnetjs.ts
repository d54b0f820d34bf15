import type { Network, Sample } from '#engine';
import { adam, byLayer, DOUBLE, secondsOf } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';
import { peer } from '../peer.ts';

/** The part of ConvNetJS that is used here. */
interface Volume {
  w: Float64Array;
  dw: Float64Array;
}
interface Layer {
  filters: Volume[];
  biases: Volume;
}
interface Net {
  layers: unknown[];
  forward(x: Volume, isTraining: boolean): Volume;
  backward(y: number[] | number): number;
  getParamsAndGrads(): { params: Float64Array; grads: Float64Array }[];
}
type LayerClass = new (options: Record<string, number>) => Layer;
type Names =
  'InputLayer' | 'FullyConnLayer' | 'SigmoidLayer' | 'TanhLayer' | 'ReluLayer' | 'RegressionLayer' | 'SoftmaxLayer';
type ConvNetJs = Record<Names, LayerClass> & {
  Vol: new (width: number, height: number, depth: number, value: number) => Volume;
  Net: new () => Net;
  Trainer: new (net: Net, options: Record<string, number | string>) => { train(x: Volume, y: number[] | number): void };
};

const activationLayers: Readonly<Record<string, Names>> = {
  sigmoid: 'SigmoidLayer',
  tanh: 'TanhLayer',
  relu: 'ReluLayer',
};

/** The network layer by layer: its own short form would add one more linear layer before a regression. */
function build(library: ConvNetJs, { sizes, activations, W, b, loss }: Network): { net: Net; layers: Layer[] } {
  const net = new library.Net();
  const layers: Layer[] = [];
  const shape = (depth: number): Record<string, number> => ({ in_sx: 1, in_sy: 1, in_depth: depth });
  net.layers.push(new library.InputLayer({ out_sx: 1, out_sy: 1, out_depth: sizes[0] }));
  for (let l = 1; l < sizes.length; l++) {
    const layer = new library.FullyConnLayer({ ...shape(sizes[l - 1]), num_neurons: sizes[l] });
    layer.filters.forEach(({ w }, j) => w.set(W[l].slice(j * sizes[l - 1], (j + 1) * sizes[l - 1])));
    layer.biases.w.set(b[l]);
    layers.push(layer);
    net.layers.push(layer);
    const name = activationLayers[activations[l]];
    if (name) net.layers.push(new library[name](shape(sizes[l])));
  }
  const last = loss === 'softmax-cross-entropy' ? 'SoftmaxLayer' : 'RegressionLayer';
  net.layers.push(new library[last](shape(sizes[sizes.length - 1])));
  return { net, layers };
}

/** The version on npm has no Adam: this is one over the gradients it computes, one loop as in its own trainer. */
class AdamTrainer {
  #t = 0;
  readonly #net: Net;
  readonly #rate: number;
  readonly #batchSize: number;
  readonly #moments: { m: Float64Array; v: Float64Array }[];
  #seen = 0;

  constructor(net: Net, { learningRate, batchSize }: Training) {
    this.#net = net;
    this.#rate = learningRate;
    this.#batchSize = batchSize;
    this.#moments = net.getParamsAndGrads().map(({ params: { length } }) => ({
      m: new Float64Array(length),
      v: new Float64Array(length),
    }));
  }

  train(x: Volume, y: number[] | number): void {
    this.#net.forward(x, true);
    this.#net.backward(y);
    this.#seen += 1;
    if (this.#seen % this.#batchSize === 0) this.#update();
  }

  #update(): void {
    this.#t += 1;
    const correction1 = 1 - adam.beta1 ** this.#t;
    const correction2 = 1 - adam.beta2 ** this.#t;
    const list = this.#net.getParamsAndGrads();
    for (let n = 0; n < list.length; n++) {
      const { params, grads } = list[n];
      const { m, v } = this.#moments[n];
      for (let p = 0; p < params.length; p++) {
        const g = grads[p] / this.#batchSize;
        m[p] = adam.beta1 * m[p] + (1 - adam.beta1) * g;
        v[p] = adam.beta2 * v[p] + (1 - adam.beta2) * g * g;
        params[p] -= (this.#rate * (m[p] / correction1)) / (Math.sqrt(v[p] / correction2) + adam.epsilon);
        grads[p] = 0;
      }
    }
  }
}

function start(training: Training): Run {
  const library = peer('convnetjs') as ConvNetJs;
  const { network, samples, batchSize, optimizer, learningRate } = training;
  const { net, layers } = build(library, network);
  const xs = samples.map(({ x }) => {
    const volume = new library.Vol(1, 1, x.length, 0);
    volume.w.set(x);
    return volume;
  });
  const ys = samples.map(({ y }: Sample) => (network.loss === 'softmax-cross-entropy' ? y.indexOf(1) : y));
  const trainer =
    optimizer === 'adam'
      ? new AdamTrainer(net, training)
      : new library.Trainer(net, {
          learning_rate: learningRate,
          batch_size: batchSize,
          momentum: 0,
          l2_decay: 0,
          method: 'sgd',
        });
  let next = 0;
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = steps * batchSize; n > 0; n--) {
          trainer.train(xs[next], ys[next]);
          next = next + 1 === xs.length ? 0 : next + 1;
        }
      }),
    parameters: () => ({
      W: byLayer(network, (l) => layers[l - 1].filters.flatMap(({ w }) => [...w])),
      b: byLayer(network, (l) => [...layers[l - 1].biases.w]),
    }),
  };
}

export const convNetJs: Contender = { name: 'ConvNetJS', start, agrees: DOUBLE };

export const convNetJsAdam: Contender = {
  ...convNetJs,
  remark: 'its release on npm has no Adam: its passes, with an Adam over its gradients written for this comparison',
};
