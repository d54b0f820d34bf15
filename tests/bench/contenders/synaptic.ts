import { byLayer, secondsOf } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';
import { peer } from '../peer.ts';

/** The part of synaptic that is used here. */
interface Neuron {
  ID: number;
  bias: number;
  squash: unknown;
  connections: { inputs: Record<string, { weight: number; from: Neuron }> };
}
interface Layer {
  list: Neuron[];
}
interface Network {
  layers: { input: Layer; hidden: Layer[]; output: Layer };
  optimized: unknown;
  activate(x: number[]): number[];
  propagate(rate: number, y: number[]): void;
  restore(): void;
}
interface Synaptic {
  Architect: { Perceptron: new (...sizes: number[]) => Network };
  Neuron: { squash: Record<string, unknown> };
}

const squashes: Readonly<Record<string, string>> = {
  sigmoid: 'LOGISTIC',
  tanh: 'TANH',
  relu: 'RELU',
  identity: 'IDENTITY',
};

function start({ network, samples, batchSize, learningRate }: Training): Run {
  const { Architect, Neuron } = peer('synaptic') as Synaptic;
  const net = new Architect.Perceptron(...network.sizes);
  const layers = [net.layers.input, ...net.layers.hidden, net.layers.output].map(({ list }) => list);
  const weightsInto = (l: number, j: number): { weight: number }[] => {
    const connections = Object.values(layers[l][j].connections.inputs);
    return layers[l - 1].map((sender) => connections.find(({ from }) => from === sender)!);
  };
  byLayer(network, (l) => {
    layers[l].forEach((neuron, j) => {
      neuron.squash = Neuron.squash[squashes[network.activations[l]]];
      neuron.bias = network.b[l][j];
      weightsInto(l, j).forEach((connection, i) => {
        connection.weight = network.W[l][j * network.sizes[l - 1] + i];
      });
    });
    return [];
  });
  let next = 0;
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = steps * batchSize; n > 0; n--) {
          net.activate(samples[next].x);
          net.propagate(learningRate, samples[next].y);
          next = next + 1 === samples.length ? 0 : next + 1;
        }
      }),
    parameters() {
      net.restore();
      return {
        W: byLayer(network, (l) => layers[l].flatMap((_, j) => weightsInto(l, j).map(({ weight }) => weight))),
        b: byLayer(network, (l) => layers[l].map(({ bias }) => bias)),
      };
    },
  };
}

export const synaptic: Contender = {
  name: 'synaptic',
  start,
  remark:
    "generates code at run time, which the book's policy forbids; takes y − ŷ for the error signal of an output whatever its slope, and sends it back over weights it has already changed, so the loss differs",
};
