import { activation } from './activations/index.ts';
import type { Network } from './types.ts';

/** `z[l][j]` and `a[l][j]` for l = 0 … L; z[0] is empty, a[0] = x, a[L] = ŷ. */
export interface ForwardValues {
  z: number[][];
  a: number[][];
}

/**
 * The forward pass without a tape, for figures that need the output at thousands of points. Sums run in the order of the tape, so the
 * numbers are those of recordMlp to the last bit. Checks nothing: network and x (n_0 numbers) must fit, as recordMlp would find.
 */
export function forward({ sizes, activations, W, b }: Network, x: readonly number[]): ForwardValues {
  const values: ForwardValues = { z: [[]], a: [[...x]] };
  for (let l = 1; l < sizes.length; l++) {
    const senders = values.a[l - 1];
    const { f } = activation(activations[l]);
    const z = b[l].map((bias, j) => {
      let sum = W[l][j * senders.length] * senders[0];
      for (let i = 1; i < senders.length; i++) sum += W[l][j * senders.length + i] * senders[i];
      return sum + bias;
    });
    values.z.push(z);
    values.a.push(z.map((sum) => f(sum)));
  }
  return values;
}
