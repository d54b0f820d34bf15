import { activation } from './activations/index.ts';
import { layersOf } from './layers.ts';
import type { Layers } from './layers.ts';
import { loss } from './losses/index.ts';
import type { ParameterGradients, Trace } from './types.ts';

/** What a rule of the backward pass may look at. */
export interface Forward {
  trace: Trace;
  layers: Layers;
  lastLayer: number;
  /** delta[l][j] as far as it is worked out by these rules: the layers behind the one at hand. */
  delta: readonly (readonly number[])[];
}

/**
 * The backward pass written layer by layer, each factor a rule of its own, so that a slip can be described by the one rule it breaks.
 * Units j receive, i send, k stand in the next layer.
 */
export interface BackwardRules {
  /** Red at output unit j: ∂C/∂ŷ_j. */
  arrivingAtOutput(forward: Forward, j: number): number;
  /** Blue at unit j of layer l: f′(z). */
  slope(forward: Forward, l: number, j: number): number;
  /** Green between unit j of layer l and unit k of layer l + 1: w⁽ˡ⁺¹⁾_kj. */
  crossed(forward: Forward, l: number, k: number, j: number): number;
  /** Red at a unit of layer l, out of green × δ of all its paths. */
  combine(contributions: readonly number[], l: number): number;
  /** Purple on the arrow to unit j of layer l from unit i: a⁽ˡ⁻¹⁾_i. */
  entered(forward: Forward, l: number, j: number, i: number): number;
  /** What entered the bias of unit j of layer l. */
  enteredBias(forward: Forward, l: number, j: number): number;
}

/** The rules as the book derives them; a test holds them against the tape. */
export const correctRules: BackwardRules = {
  arrivingAtOutput: ({ trace, layers, lastLayer }, j) =>
    loss(trace.network.loss).gradient(layers.a[lastLayer], trace.sample.y)[j],
  slope: ({ trace, layers }, l, j) => activation(trace.network.activations[l]).df(layers.z[l][j], layers.a[l][j]),
  crossed: ({ trace }, l, k, j) => trace.network.W[l + 1][k * trace.network.sizes[l] + j],
  /** Last path first: the order in which the tape is walked back. */
  combine: (contributions) => contributions.reduceRight((sum, contribution) => sum + contribution, 0),
  entered: ({ layers }, l, _, i) => layers.a[l - 1][i],
  enteredBias: () => 1,
};

export interface LayeredGradients extends ParameterGradients {
  /** delta[l][j]; empty for layer 0. */
  delta: number[][];
  /** ∂C/∂a (red); layer 0 holds ∂C/∂x. */
  arriving: number[][];
  /** ∂a/∂z (blue); empty for layer 0. */
  slope: number[][];
}

/** Runs the backward pass of a recorded forward pass by the given rules; by the correct ones it is exactly the tape's. */
export function layeredBackward(trace: Trace, rules: BackwardRules = correctRules): LayeredGradients {
  const { sizes } = trace.network;
  const lastLayer = sizes.length - 1;
  const empty = (): number[][] => sizes.map(() => []);
  const [delta, arriving, slope, dW, db] = [empty(), empty(), empty(), empty(), empty()];
  const forward: Forward = { trace, layers: layersOf(trace), lastLayer, delta };
  for (let l = lastLayer; l >= 0; l--) {
    for (let j = 0; j < sizes[l]; j++) {
      arriving[l][j] =
        l === lastLayer
          ? rules.arrivingAtOutput(forward, j)
          : rules.combine(
              delta[l + 1].map((deltaK, k) => deltaK * rules.crossed(forward, l, k, j)),
              l,
            );
      if (l === 0) continue;
      slope[l][j] = rules.slope(forward, l, j);
      delta[l][j] = arriving[l][j] * slope[l][j];
      for (let i = 0; i < sizes[l - 1]; i++) dW[l].push(delta[l][j] * rules.entered(forward, l, j, i));
      db[l].push(delta[l][j] * rules.enteredBias(forward, l, j));
    }
  }
  return { delta, arriving, slope, dW, db };
}
