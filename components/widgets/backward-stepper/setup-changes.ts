import { createRandom } from '#engine';
import type { ActivationId } from '#engine';
import { samplesOf, withSamples } from './setup.ts';
import type { LossChoice, Setup } from './setup.ts';

/** A quantity the reader sets: one entry of x, y, W[l] or b[l]; or η. x and y belong to an example, counted from 0. */
export type Entry =
  { of: 'x' | 'y'; n: number; example?: number } | { of: 'W' | 'b'; l: number; n: number } | { of: 'learningRate' };

/** The set-up with one number changed. */
export function withEntry(setup: Setup, entry: Entry, value: number): Setup {
  const { network } = setup;
  switch (entry.of) {
    case 'learningRate':
      return { ...setup, learningRate: value };
    case 'x':
    case 'y': {
      const samples = samplesOf(setup);
      const sample = samples[entry.example ?? 0];
      const changed = { ...sample, [entry.of]: sample[entry.of].with(entry.n, value) };
      return withSamples(setup, samples.with(entry.example ?? 0, changed));
    }
    case 'W':
    case 'b': {
      const rows = network[entry.of];
      return { ...setup, network: { ...network, [entry.of]: rows.with(entry.l, rows[entry.l].with(entry.n, value)) } };
    }
  }
}

export function withActivation(setup: Setup, l: number, id: ActivationId): Setup {
  return { ...setup, network: { ...setup.network, activations: setup.network.activations.with(l, id) } };
}

export function withLoss(setup: Setup, loss: LossChoice): Setup {
  return { ...setup, network: { ...setup.network, loss } };
}

/** New numbers for a grown network: round, not 0, the same each time. */
const FRESH_VALUES = [-1.2, -0.9, -0.8, -0.6, -0.5, -0.3, 0.3, 0.4, 0.6, 0.7, 0.8, 1.1];
const FRESH_SEED = 5;

/** One more example, its inputs round numbers and its targets 0; the same each time. */
export function withNewExample(setup: Setup): Setup {
  const samples = samplesOf(setup);
  const random = createRandom(FRESH_SEED + samples.length);
  const { x, y } = setup.sample;
  return withSamples(setup, [...samples, { x: x.map(() => random.pick(FRESH_VALUES)), y: y.map(() => 0) }]);
}

/** The network with other layer widths; every number whose place still exists is kept, new places get round numbers. */
export function withSizes(setup: Setup, sizes: readonly number[]): Setup {
  const { network } = setup;
  const random = createRandom(FRESH_SEED);
  const lastLayer = sizes.length - 1;
  const oldLast = network.sizes.length - 1;
  // The output layer stays the output layer when hidden layers come or go.
  const oldLayer = (l: number): number => (l === lastLayer ? oldLast : l < oldLast ? l : -1);
  const W = sizes.map((size, l) => {
    if (l === 0) return [];
    const from = oldLayer(l);
    return Array.from({ length: size * sizes[l - 1] }, (_, n) => {
      const [j, i] = [Math.floor(n / sizes[l - 1]), n % sizes[l - 1]];
      const fresh = random.pick(FRESH_VALUES);
      const known = from > 0 && j < network.sizes[from] && i < network.sizes[from - 1];
      return known ? network.W[from][j * network.sizes[from - 1] + i] : fresh;
    });
  });
  const b = sizes.map((size, l) =>
    l === 0 ? [] : Array.from({ length: size }, (_, j) => network.b[oldLayer(l)]?.[j] ?? random.pick(FRESH_VALUES)),
  );
  const activations = sizes.map((_, l) => network.activations[oldLayer(l)] ?? (l === 0 ? 'identity' : 'sigmoid'));
  const resized = (values: readonly number[], size: number, fresh: number): number[] =>
    Array.from({ length: size }, (_, n) => values[n] ?? fresh);
  const samples = samplesOf(setup).map(({ x, y }) => ({
    x: resized(x, sizes[0], 0.5),
    y: resized(y, sizes[lastLayer], 0),
  }));
  return withSamples({ ...setup, network: { ...network, sizes: [...sizes], activations, W, b } }, samples);
}
