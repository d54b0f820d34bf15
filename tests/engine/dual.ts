import type { ActivationId, Network, ParameterGradients, Sample } from '#engine';

/** A number together with its derivative by one chosen parameter: forward mode, sharing nothing with the engine. */
interface Dual {
  readonly value: number;
  readonly slope: number;
}

const add = (u: Dual, v: Dual): Dual => ({ value: u.value + v.value, slope: u.slope + v.slope });
const multiply = (u: Dual, v: Dual): Dual => ({
  value: u.value * v.value,
  slope: u.slope * v.value + u.value * v.slope,
});

/** The activations in other words than the engine's: by `Math`, slopes as functions of z. */
const lifted: Record<ActivationId, (z: Dual) => Dual> = {
  identity: (z) => z,
  sigmoid: ({ value, slope }) => ({
    value: 1 / (1 + Math.exp(-value)),
    slope: slope / (2 + Math.exp(value) + Math.exp(-value)),
  }),
  tanh: ({ value, slope }) => ({ value: Math.tanh(value), slope: slope / Math.cosh(value) ** 2 }),
  relu: ({ value, slope }) => (value > 0 ? { value, slope } : { value: 0, slope: 0 }),
};

/** C and its derivative by the parameter n of row l of W or b. */
function lossAlong(network: Network, { x, y }: Sample, along: { name: 'W' | 'b'; l: number; n: number }): Dual {
  const parameter = (name: 'W' | 'b', l: number, n: number): Dual => ({
    value: network[name][l][n],
    slope: along.name === name && along.l === l && along.n === n ? 1 : 0,
  });
  let a = x.map((value): Dual => ({ value, slope: 0 }));
  for (let l = 1; l < network.sizes.length; l++) {
    const senders = a;
    a = network.b[l].map((_, j) => {
      const products = senders.map((sender, i) => multiply(parameter('W', l, j * senders.length + i), sender));
      return lifted[network.activations[l]](products.reduce(add, parameter('b', l, j)));
    });
  }
  const errors = a.map((yHat, j) => add(yHat, { value: -y[j], slope: 0 }));
  const twice = errors.map((e) => multiply(e, e)).reduce(add);
  return { value: twice.value / 2, slope: twice.slope / 2 };
}

/** The loss by plain arithmetic on dual numbers. */
export function dualLoss(network: Network, sample: Sample): number {
  return lossAlong(network, sample, { name: 'b', l: 1, n: 0 }).value;
}

/** Every gradient by one forward pass of dual numbers per parameter. Shaped like W and b. */
export function dualGradients(network: Network, sample: Sample): ParameterGradients {
  const slopes = (name: 'W' | 'b'): number[][] =>
    network[name].map((row, l) => row.map((_, n) => lossAlong(network, sample, { name, l, n }).slope));
  return { dW: slopes('W'), db: slopes('b') };
}
