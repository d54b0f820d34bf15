import { exampleNetwork, layersOf, recordMlp, rootsWithin, withQuantity } from '#engine';
import type { Trace } from '#engine';

const f3 = exampleNetwork('two-outputs');

/** w⁽²⁾₂₁ and y₂ as F3 has them. */
export const given = { weight: f3.network.W[2][2], target: f3.sample.y[1] } as const;

/** How far both may be moved. */
export const weights = { low: -1, high: 1.5 } as const;
export const targets = { low: 0, high: 1 } as const;

/** They hold every sum that can be reached, and every pull and sum, so that scales never change; a test holds them against records. */
export const sums = { low: -0.26, high: 0.14 } as const;
export const pulls = { low: -0.26, high: 0.2 } as const;

/** w⁽²⁾₁₁ δ⁽²⁾₁, what comes back by way of output 1, whatever the second output does. */
export const firstPull = layersOf(recordMlp(f3.network, f3.sample)).paths[1][0][0].contribution;

/** Pieces of the curve, and of the search for a sum of 0. */
const PIECES = 50;

/** The second path at some weight: what its output's δ is there, and what both paths come to. */
export interface Place {
  readonly weight: number;
  /** δ⁽²⁾₂ */
  readonly delta: number;
  /** ∂C/∂a⁽¹⁾₁ */
  readonly sum: number;
}

/** F3 with another w⁽²⁾₂₁ and another y₂, recorded anew from the inputs to the gradients. */
export function record(weight: number, target: number): Trace {
  const { network, sample } = withQuantity(withQuantity(f3, 'w2_21', weight), 'y_2', target);
  return recordMlp(network, sample);
}

export function placeAt(weight: number, target: number): Place {
  const { delta, arriving } = layersOf(record(weight, target));
  return { weight, delta: delta[2][1], sum: arriving[1][0] };
}

/** The weight at which both paths come to 0, if there is one within the limits. */
export function zeroFor(target: number): number | undefined {
  return rootsWithin((weight) => placeAt(weight, target).sum, weights.low, weights.high, PIECES)[0];
}

/** The sum over the weight. */
export function curveFor(target: number): (readonly [weight: number, sum: number])[] {
  return Array.from({ length: PIECES + 1 }, (_, n) => {
    const weight = weights.low + ((weights.high - weights.low) * n) / PIECES;
    return [weight, placeAt(weight, target).sum] as const;
  });
}
