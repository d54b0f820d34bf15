import { layersOf, recordMlp } from '#engine';
import type { ActivationId, Network, ParameterGradients } from '#engine';

/** A chain: layers of one unit each, all with the same weight and bias. */
export interface ChainPlan {
  readonly activation: ActivationId;
  readonly weight: number;
  readonly bias: number;
  readonly depth: number;
  readonly input: number;
}

/** What is told of a chain. Lists have a place for each layer, that of the input, 0, included. */
export interface Chain {
  readonly network: Network;
  readonly gradients: ParameterGradients;
  readonly z: readonly number[];
  readonly a: readonly number[];
  /** w⁽ˡ⁾ f′(z⁽ˡ⁾), what a derivative is multiplied by on its way back over layer l. 1 for the input, which has none. */
  readonly factors: readonly number[];
  /** ∂a⁽ᴸ⁾/∂a⁽ˡ⁾ for l = 0 … L. */
  readonly products: readonly number[];
  /** ∂C/∂w⁽ˡ⁾; 0 for the input. */
  readonly dw: readonly number[];
}

/** The target of every chain, which no output meets: what arrives at the output is never 0, and can be divided by. */
const target = 1;

/** A chain under half the squared error, recorded once forward and once back. */
export function chainOf({ activation, weight, bias, depth, input }: ChainPlan): Chain {
  const layers = <T>(first: T, rest: T): T[] => [first, ...new Array<T>(depth).fill(rest)];
  const network: Network = {
    sizes: layers(1, 1),
    activations: layers<ActivationId>('identity', activation),
    W: layers<number[]>([], [weight]),
    b: layers<number[]>([], [bias]),
    loss: 'half-squared-error',
  };
  const { z, a, slope, arriving, dW, db } = layersOf(recordMlp(network, { x: [input], y: [target] }));
  const single = (rows: readonly (readonly number[])[], ofInput: number): number[] => rows.map(([n = ofInput]) => n);
  return {
    network,
    gradients: { dW, db },
    z: single(z, 0),
    a: single(a, 0),
    factors: slope.map(([each], l) => (l === 0 ? 1 : weight * each)),
    products: arriving.map(([each]) => each / arriving[depth][0]),
    dw: single(dW, 0),
  };
}

/**
 * F4, the chain on the knife’s edge: sigmoid units with b = −w/2 and the input ½. Every weighted sum is 0, every activation ½, and every
 * factor w/4.
 */
export function balancedChain(weight: number, depth: number, input = 0.5): Chain {
  return chainOf({ activation: 'sigmoid', weight, bias: -weight / 2, depth, input });
}
