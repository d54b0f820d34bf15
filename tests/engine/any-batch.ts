import fc from 'fast-check';
import { activations, createRandom, initialNetwork, loss, losses } from '#engine';
import type { ActivationId, LossId, Network, Sample } from '#engine';

/** A network with the examples of a batch. */
export interface Batch {
  network: Network;
  samples: Sample[];
}

/** A network of these sizes with drawn weights and biases; its last layer is one the loss takes. */
export function trainable(sizes: readonly number[], hidden: string, lossId: LossId, seed: number): Network {
  const random = createRandom(seed);
  const [first] = loss(lossId).outputActivations;
  const last = sizes.length - 1;
  const unit = (l: number): ActivationId => (l === 0 ? 'identity' : (l === last && first) || (hidden as ActivationId));
  const drawn = initialNetwork({
    sizes: [...sizes],
    activations: sizes.map((_, l) => unit(l)),
    loss: lossId,
    initializer: 'normal',
    options: { deviation: 0.7 },
    seed,
  });
  return { ...drawn, b: drawn.b.map((row) => row.map(() => random.next() - 0.5)) };
}

/** m drawn examples that fit it. */
export function batchOf({ sizes, loss: lossId }: Network, m: number, seed: number): Sample[] {
  const random = createRandom(seed);
  const outputs = sizes[sizes.length - 1];
  const targets = (n: number): number[] => {
    if (loss(lossId).takes === 'numbers') return Array.from({ length: outputs }, () => 2 * random.next() - 1);
    if (lossId !== 'softmax-cross-entropy') return Array.from({ length: outputs }, () => random.pick([0, 1, 0.25]));
    return Array.from({ length: outputs }, (_, j) => (n % 3 === 2 ? 1 / outputs : j === n % outputs ? 1 : 0));
  };
  return Array.from({ length: m }, (_, n) => ({
    x: Array.from({ length: sizes[0] }, () => 4 * random.next() - 2),
    y: targets(n),
  }));
}

/** Any small network of the registries with 1 to 9 examples. */
export const anyBatch: fc.Arbitrary<Batch> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 }),
    hidden: fc.constantFrom(...Object.keys(activations)),
    loss: fc.constantFrom(...(Object.keys(losses) as LossId[])),
    m: fc.integer({ min: 1, max: 9 }),
    seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  })
  .map(({ sizes, hidden, loss, m, seed }) => {
    const network = trainable(sizes, hidden, loss, seed);
    return { network, samples: batchOf(network, m, seed + 1) };
  });
