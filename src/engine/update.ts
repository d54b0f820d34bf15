import { placeOf } from './quantity.ts';
import type { Network, ParameterGradients } from './types.ts';

/** θ ← θ − η ∂C/∂θ for every parameter at once, all with gradients of the old parameters. Returns a new network. */
export function descend(network: Network, { dW, db }: ParameterGradients, learningRate: number): Network {
  const step = (theta: readonly number[], g: readonly number[]): number[] =>
    theta.map((value, n) => value - learningRate * g[n]);
  return {
    ...network,
    W: network.W.map((w, l) => step(w, dW[l])),
    b: network.b.map((b, l) => step(b, db[l])),
  };
}

/**
 * The gradients of the named parameters alone, `w2_11`, `b1_2`; 0 for all others, which an update by them leaves as they are.
 * @throws RangeError for a name that is no parameter of this network.
 */
export function gradientAmong(
  { sizes, W, b }: Network,
  { dW, db }: ParameterGradients,
  names: readonly string[],
): ParameterGradients {
  const among = { dW: W.map((row) => row.map(() => 0)), db: b.map((row) => row.map(() => 0)) };
  for (const name of names) {
    const { kind, l = 0, j = 0, i = 0 } = placeOf(name) ?? {};
    const place = kind === 'w' && i < sizes[l - 1] ? j * sizes[l - 1] + i : kind === 'b' ? j : Infinity;
    const [from, to] = kind === 'w' ? [dW[l], among.dW[l]] : [db[l], among.db[l]];
    if (!(place < (to?.length ?? 0)))
      throw new RangeError(`"${name}" is no parameter of this ${sizes.join('-')} network`);
    to[place] = from[place];
  }
  return among;
}

/** η Σ g²: by how much a short step of gradient descent lowers the loss, as far as slopes can tell. Cauchy 1847. */
export function expectedDrop({ dW, db }: ParameterGradients, learningRate: number): number {
  return learningRate * [...dW, ...db].flat().reduce((sum, g) => sum + g * g, 0);
}
