import { initialNetwork, normOf, samplesOf, Training } from '#engine';
import type { ActivationId, InitializerId, Network, Options } from '#engine';

/** A deep network on XOR: how steep it is for each layer before the first step, and how far each has come after the last. */
export interface DeepRun {
  /** ‖∂C/∂(W⁽ˡ⁾, b⁽ˡ⁾)‖ at the first step; 0 for the input. */
  readonly gradientNorms: readonly number[];
  /** ‖change of W⁽ˡ⁾‖ / ‖W⁽ˡ⁾ at the start‖ over all steps; 0 for the input. */
  readonly moved: readonly number[];
  readonly firstLoss: number;
  readonly lastLoss: number;
}

export interface DeepPlan {
  readonly hidden: ActivationId;
  readonly initializer: InitializerId;
  readonly options?: Options;
  readonly steps: number;
}

/** Hidden layers, and the units of each. */
export const deep = { layers: 8, units: 6, learningRate: 0.1, seed: 3 };

/** Full batches of the four examples of XOR; the output is a sigmoid under cross-entropy, whatever the hidden layers are. */
export function trainDeep({ hidden, initializer, options, steps }: DeepPlan): DeepRun {
  const all = <T>(each: T): T[] => new Array<T>(deep.layers).fill(each);
  const network = initialNetwork({
    sizes: [2, ...all(deep.units), 1],
    activations: ['identity', ...all(hidden), 'sigmoid'],
    loss: 'binary-cross-entropy',
    ...{ initializer, options, seed: deep.seed },
  });
  const { learningRate } = deep;
  const plan = { network, samples: samplesOf('xor', 0), optimizer: 'sgd', options: { learningRate } } as const;
  const training = new Training(plan);
  training.step();
  const first = training.record();
  for (let n = 1; n < steps; n++) training.step();
  return {
    gradientNorms: first.gradientNorms,
    moved: movedFrom(network, training.toNetwork()),
    firstLoss: first.loss,
    lastLoss: training.record().loss,
  };
}

function movedFrom(start: Network, end: Network): number[] {
  return start.W.map((row, l) => (l === 0 ? 0 : normOf(row.map((w, n) => end.W[l][n] - w)) / normOf(row)));
}
