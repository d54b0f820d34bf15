import { logit } from '#engine';
import type { Network, Random } from '#engine';
import type { Setting } from './network-numbers.ts';

/** No 1, by which a factor could be forgotten without a trace. */
const magnitudes = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.3, 1.4];
const inputs = [0.3, 0.4, 0.6, 0.8, 1.2, 1.5, 2.5];
const activationValues = [0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9];
const learningRates = [0.2, 0.3, 0.4, 0.5];

/**
 * Numbers for a network of sigmoid units that can be followed by hand: activations are chosen first and each bias is
 * logit(a) − Σ w·a_prev, so that every activation, factor and gradient is a terminating decimal. Weights differ in size, inputs differ,
 * and the learning rate is none of them. @throws RangeError if there are more weights or inputs than different values.
 */
export function drawPaperNetwork(random: Random, sizes: readonly number[]): Setting {
  const learningRate = random.pick(learningRates);
  const x = takeDifferent(random, without(inputs, learningRate), sizes[0]);
  const fanIns = sizes.map((size, l) => (l === 0 ? 0 : size * sizes[l - 1]));
  const sizesOfWeights = takeDifferent(random, without(magnitudes, learningRate), sum(fanIns));
  const W = fanIns.map((count) => sizesOfWeights.splice(0, count).map((size) => random.pick([-1, 1]) * size));
  const a = sizes.map((size, l) => (l === 0 ? x : Array.from({ length: size }, () => random.pick(activationValues))));
  const network: Network = {
    sizes: [...sizes],
    activations: sizes.map((_, l) => (l === 0 ? 'identity' : 'sigmoid')),
    W,
    b: a.map((row, l) => (l === 0 ? [] : row.map((aj, j) => logit(aj) - weightedSum(W[l], j, a[l - 1])))),
    loss: 'half-squared-error',
  };
  return { network, sample: { x, y: Array.from({ length: sizes.at(-1)! }, () => random.pick([0, 1])) }, learningRate };
}

function weightedSum(w: readonly number[], j: number, a: readonly number[]): number {
  return sum(a.map((ai, i) => w[j * a.length + i] * ai));
}

function sum(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + term, 0);
}

function without(values: readonly number[], left: number): number[] {
  return values.filter((value) => value !== left);
}

function takeDifferent(random: Random, values: readonly number[], count: number): number[] {
  if (count > values.length) throw new RangeError(`${count} different numbers wanted, only ${values.length} there`);
  const rest = [...values];
  return Array.from({ length: count }, () => {
    const taken = random.pick(rest);
    rest.splice(rest.indexOf(taken), 1);
    return taken;
  });
}
