import { recordForward } from './record-mlp.ts';
import type { Network, ParameterGradients, Sample } from './types.ts';

/** The step of the central difference: near ε^(1/3), where truncation and rounding errors balance. */
export const DEFAULT_H = 1e-5;

/** (C(θ+h) − C(θ−h)) / 2h for every parameter in turn: 2P forward passes, no backward pass. Shaped like W and b. */
export function numericalGradients(network: Network, sample: Sample, h = DEFAULT_H): ParameterGradients {
  const lossAt = (shifted: Partial<Network>): number => lossOf({ ...network, ...shifted }, sample);
  const shift = (rows: number[][], l: number, n: number, by: number): number[][] =>
    rows.map((row, m) => (m === l ? row.map((value, k) => (k === n ? value + by : value)) : row));
  const central = (rows: number[][], name: 'W' | 'b'): number[][] =>
    rows.map((row, l) =>
      row.map((_, n) => {
        const up = lossAt({ [name]: shift(rows, l, n, h) });
        const down = lossAt({ [name]: shift(rows, l, n, -h) });
        return (up - down) / (2 * h);
      }),
    );
  return { dW: central(network.W, 'W'), db: central(network.b, 'b') };
}

/** C of one example, by a forward pass. @throws as recordMlp. */
export function lossOf(network: Network, sample: Sample): number {
  return recordForward(network, sample).nodes.at(-1)!.value;
}

/** |g − ĝ| / max(|g|, |ĝ|, 1e-8): 0 where they agree, near 1 or 2 where they have nothing in common. */
export function relativeError(g: number, gHat: number): number {
  return Math.abs(g - gHat) / Math.max(Math.abs(g), Math.abs(gHat), 1e-8);
}
