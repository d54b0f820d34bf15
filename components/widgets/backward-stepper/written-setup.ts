import type { ActivationId } from '#engine';
import { limits, lossChoice, misfitOf, samplesOf, withSamples } from './setup.ts';
import type { LossChoice, Setup } from './setup.ts';

/**
 * A set-up in flat lists, as a link spells it out: `w` and `b` run through the layers, `x` and `y` through the examples, one after the
 * other; `n` counts the examples.
 */
export interface WrittenSetup {
  sizes: number[];
  act: ActivationId[];
  n: number;
  x: number[];
  y: number[];
  w: number[];
  b: number[];
  eta: number;
  loss: LossChoice;
}

export function flatSetup(setup: Setup): WrittenSetup {
  const { network, learningRate } = setup;
  const samples = samplesOf(setup);
  return {
    sizes: network.sizes,
    act: network.activations.slice(1),
    n: samples.length,
    x: samples.flatMap(({ x }) => x),
    y: samples.flatMap(({ y }) => y),
    w: network.W.flat(),
    b: network.b.flat(),
    eta: learningRate,
    loss: lossChoice(network.loss),
  };
}

/** Puts the flat lists back into layers; undefined as well where the loss takes no such outputs or targets. */
export function ownSetup({ sizes, act, n, x, y, w, b, eta, loss }: WrittenSetup): Setup | undefined {
  const [inputs, outputs] = [sizes[0], sizes[sizes.length - 1]];
  const fits =
    inputs <= limits.inputs &&
    outputs <= limits.outputs &&
    act.length === sizes.length - 1 &&
    x.length === inputs * n &&
    y.length === outputs * n;
  const weights = [...w];
  const biases = [...b];
  const W = sizes.map((size, l) => (l === 0 ? [] : weights.splice(0, size * sizes[l - 1])));
  const bias = sizes.map((size, l) => (l === 0 ? [] : biases.splice(0, size)));
  const complete = W.every((row, l) => l === 0 || row.length === sizes[l] * sizes[l - 1]);
  const enough = bias.every((row, l) => l === 0 || row.length === sizes[l]);
  if (!fits || !complete || !enough || weights.length > 0 || biases.length > 0) return undefined;
  const network = { sizes, activations: ['identity' as const, ...act], W, b: bias, loss };
  const samples = Array.from({ length: n }, (_, k) => ({
    x: x.slice(k * inputs, (k + 1) * inputs),
    y: y.slice(k * outputs, (k + 1) * outputs),
  }));
  const setup = withSamples({ network, sample: samples[0], learningRate: eta }, samples);
  return misfitOf(setup) ? undefined : setup;
}
