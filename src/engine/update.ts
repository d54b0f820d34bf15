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
