/**
 * A second, independent calculation of a fully connected network: a forward pass written out plainly, and every derivative as a central
 * difference of the loss. Nothing of the engine is used.
 */
export interface Network {
  sizes: number[];
  /** One per layer after the input. */
  activations: ('sigmoid' | 'tanh' | 'relu' | 'identity')[];
  x: number[];
  y: number[];
  /** `w[l][j][i]`: into unit j of layer l from unit i; layers count from 1, entry 0 is empty. */
  w: number[][][];
  b: number[][];
  eta: number;
}

/** Where a small amount is added: to a weighted sum, an activation, a weight or a bias. */
type Nudge = { of: 'z' | 'a' | 'b'; l: number; j: number } | { of: 'w'; l: number; j: number; i: number };

const activate = {
  sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
  tanh: Math.tanh,
  relu: (z: number) => Math.max(0, z),
  identity: (z: number) => z,
};

export interface Pass {
  z: number[][];
  a: number[][];
  loss: number;
}

/** The forward pass, with `by` added at one place. */
export function forward(net: Network, nudge?: Nudge, by = 0): Pass {
  const at = (of: Nudge['of'], l: number, j: number, i?: number): number =>
    nudge?.of === of && nudge.l === l && nudge.j === j && (nudge.of !== 'w' || nudge.i === i) ? by : 0;
  const z: number[][] = [[]];
  const a: number[][] = [net.x];
  for (let l = 1; l < net.sizes.length; l++) {
    z[l] = [];
    a[l] = [];
    for (let j = 0; j < net.sizes[l]; j++) {
      let sum = net.b[l][j] + at('b', l, j) + at('z', l, j);
      for (let i = 0; i < net.sizes[l - 1]; i++) sum += (net.w[l][j][i] + at('w', l, j, i)) * a[l - 1][i];
      z[l][j] = sum;
      a[l][j] = activate[net.activations[l - 1]](sum) + at('a', l, j);
    }
  }
  const loss = a.at(-1)!.reduce((sum, output, j) => sum + (output - net.y[j]) ** 2 / 2, 0);
  return { z, a, loss };
}

const H = 1e-5;

/** ∂C/∂ of what is nudged. */
export function derivative(net: Network, nudge: Nudge): number {
  return (forward(net, nudge, H).loss - forward(net, nudge, -H).loss) / (2 * H);
}

export const delta = (net: Network, l: number, j: number): number => derivative(net, { of: 'z', l, j });

export interface Parameter {
  /** As the table names it: `w1_12`, `b2_1`; indices from 1. */
  name: string;
  value: number;
  gradient: number;
  updated: number;
}

const range = (count: number): number[] => [...Array(count).keys()];

/** All parameters with their gradients, unit by unit, from the first layer. */
export function parameters(net: Network): Parameter[] {
  const parameter = (name: string, value: number, nudge: Nudge): Parameter => {
    const gradient = derivative(net, nudge);
    return { name, value, gradient, updated: value - net.eta * gradient };
  };
  return range(net.sizes.length).flatMap((l) =>
    l === 0
      ? []
      : range(net.sizes[l]).flatMap((j) => [
          ...net.w[l][j].map((value, i) => parameter(`w${l}_${j + 1}${i + 1}`, value, { of: 'w', l, j, i })),
          parameter(`b${l}_${j + 1}`, net.b[l][j], { of: 'b', l, j }),
        ]),
  );
}

/** The result of every step of one round, in the order in which chapter 5 takes them. */
export function results(net: Network): number[] {
  const { z, a, loss } = forward(net);
  const last = net.sizes.length - 1;
  const layers = range(last).map((l) => l + 1);
  const hidden = (l: number, j: number): number[] => {
    const crossings = range(net.sizes[l + 1]).map((k) => net.w[l + 1][k][j] * delta(net, l + 1, k));
    const arriving = derivative(net, { of: 'a', l, j });
    return [...crossings, ...(crossings.length > 1 ? [arriving] : []), delta(net, l, j)];
  };
  const all = parameters(net);
  return [
    ...layers.flatMap((l) => range(net.sizes[l]).flatMap((j) => [z[l][j] - net.b[l][j], z[l][j], a[l][j]])),
    loss,
    ...range(net.sizes[last]).map((j) => delta(net, last, j)),
    ...layers
      .slice(0, -1)
      .reverse()
      .flatMap((l) => range(net.sizes[l]).flatMap((j) => hidden(l, j))),
    ...all.map(({ gradient }) => gradient),
    all[0].updated,
  ];
}

/** The network after the update. */
export function updated(net: Network): Network {
  const next = parameters(net).map((parameter) => parameter.updated);
  const w: number[][][] = [[]];
  const b: number[][] = [[]];
  for (let l = 1; l < net.sizes.length; l++) {
    w[l] = [];
    b[l] = [];
    for (let j = 0; j < net.sizes[l]; j++) {
      w[l].push(next.splice(0, net.sizes[l - 1]));
      b[l].push(next.splice(0, 1)[0]);
    }
  }
  return { ...net, w, b };
}
