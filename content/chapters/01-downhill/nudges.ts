import { centralDifferences, forwardDifferences, lossOf, quantity, recordMlp } from '#engine';
import type { ExampleNetwork } from '#engine';

/** The loss of a network as a function of one weight into its output, all else held still, and its partial derivative there. */
export interface OneWeight {
  at: number;
  loss(w: number): number;
  /** By backpropagation. */
  derivative: number;
}

/** w⁽²⁾₁₁ of a network. */
export function firstOutputWeight({ network, sample }: Omit<ExampleNetwork, 'id'>): OneWeight {
  const rest = network.W[2].slice(1);
  return {
    at: network.W[2][0],
    loss: (w) => lossOf({ ...network, W: network.W.with(2, [w, ...rest]) }, sample),
    derivative: quantity(recordMlp(network, sample), 'dw2_11'),
  };
}

/** Both differences for one weight, the losses they are made of, and how far off they are. */
export interface Nudge {
  h: number;
  below: number;
  here: number;
  above: number;
  forward: number;
  central: number;
  forwardError: number;
  centralError: number;
}

/** Nudges a weight by h. */
export function nudge({ at, loss, derivative }: OneWeight, h: number): Nudge {
  const f = ([w]: readonly number[]): number => loss(w);
  const [forward] = forwardDifferences(f, [at], h);
  const [central] = centralDifferences(f, [at], h);
  return {
    ...{ h, below: loss(at - h), here: loss(at), above: loss(at + h) },
    ...{ forward, central },
    forwardError: Math.abs(forward - derivative),
    centralError: Math.abs(central - derivative),
  };
}
