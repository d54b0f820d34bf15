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

/** σ and Φ, the latter by φ · (z + z³/3 + z⁵/15 + …). */
const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
function normal(z: number): number {
  if (Math.abs(z) > 9) return z > 0 ? 1 : 0;
  let sum = 0;
  for (let term = z, n = 3; sum + term !== sum; term *= (z * z) / n, n += 2) sum += term;
  return 0.5 + density(z) * sum;
}

/** u and u′ of GELU by tanh. */
const inner = (z: number): number => Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
const innerSlope = (z: number): number => Math.sqrt(2 / Math.PI) * (1 + 0.134145 * z ** 2);

/** A function of numbers and its derivative as one of dual numbers. */
const lift =
  (f: (z: number) => number, df: (z: number) => number) =>
  ({ value, slope }: Dual): Dual => ({ value: f(value), slope: slope * df(value) });

const LAMBDA = 1.0507009873554805;
const ALPHA = 1.6732632423543772;

/** The activations in other words than the engine's: by `Math`, slopes as functions of z. */
const lifted: Record<ActivationId, (z: Dual) => Dual> = {
  identity: (z) => z,
  sigmoid: ({ value, slope }) => ({
    value: 1 / (1 + Math.exp(-value)),
    slope: slope / (2 + Math.exp(value) + Math.exp(-value)),
  }),
  tanh: ({ value, slope }) => ({ value: Math.tanh(value), slope: slope / Math.cosh(value) ** 2 }),
  relu: ({ value, slope }) => (value > 0 ? { value, slope } : { value: 0, slope: 0 }),
  'leaky-relu': ({ value, slope }) => (value > 0 ? { value, slope } : { value: value / 100, slope: slope / 100 }),
  elu: lift(
    (z) => (z < 0 ? Math.exp(z) - 1 : z),
    (z) => Math.min(1, Math.exp(z)),
  ),
  selu: lift(
    (z) => (z <= 0 ? LAMBDA * ALPHA * (Math.exp(z) - 1) : LAMBDA * z),
    (z) => (z <= 0 ? LAMBDA * ALPHA * Math.exp(z) : LAMBDA),
  ),
  softplus: lift((z) => Math.log(1 + Math.exp(z)), logistic),
  silu: lift(
    (z) => z * logistic(z),
    (z) => logistic(z) * (1 + z * logistic(-z)),
  ),
  gelu: lift(
    (z) => z * normal(z),
    (z) => normal(z) + z * density(z),
  ),
  'gelu-tanh': lift(
    (z) => (z / 2) * (1 + Math.tanh(inner(z))),
    (z) => (1 + Math.tanh(inner(z))) / 2 + ((z / 2) * innerSlope(z)) / Math.cosh(inner(z)) ** 2,
  ),
  softsign: lift(
    (z) => z / (1 + Math.abs(z)),
    (z) => (1 + Math.abs(z)) ** -2,
  ),
  'hard-sigmoid': lift(
    (z) => Math.min(1, Math.max(0, z / 6 + 0.5)),
    (z) => (z > -3 && z < 3 ? 1 / 6 : 0),
  ),
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
