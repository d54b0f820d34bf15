import { exampleNetwork, layersOf, multiply, recordBatch, transpose } from '#engine';
import type { Layers, Matrix, Network, Sample } from '#engine';

/** 3–4–2, where no two layers are of one size, and F3, whose layers are all alike. */
export const presetIds = ['plain', 'square'] as const;

export type PresetId = (typeof presetIds)[number];

/** What is to be made: a layer's sums, what arrives on the way back, the gradient of one example, that of a batch. */
export const taskIds = ['forward', 'back', 'outer', 'batch'] as const;

export type TaskId = (typeof taskIds)[number];

/** The matrices there are to choose from; `t` at the end means transposed. */
export const cardIds = ['w', 'wt', 'a', 'at', 'delta', 'deltat', 'as', 'ast', 'deltas', 'deltast'] as const;

export type CardId = (typeof cardIds)[number];

/** One for each task: the single example first, the batch as columns last. */
export const cardsOf: Readonly<Record<TaskId, readonly CardId[]>> = {
  forward: ['w', 'wt', 'a', 'at', 'delta', 'deltat'],
  back: ['w', 'wt', 'a', 'at', 'delta', 'deltat'],
  outer: ['w', 'wt', 'a', 'at', 'delta', 'deltat'],
  batch: ['w', 'wt', 'as', 'ast', 'deltas', 'deltast'],
};

/** Weights and inputs are given; only their layer sizes matter to the shapes. */
const plain: { network: Network; samples: readonly Sample[] } = {
  network: {
    sizes: [3, 4, 2],
    activations: ['identity', 'sigmoid', 'sigmoid'],
    W: [
      [],
      [0.5, -0.2, 0.8, -0.6, 0.9, 0.3, 0.7, 0.4, -1.1, -0.3, 0.6, 1.2],
      [0.7, -1.2, 0.4, 0.9, -0.8, 0.5, 1.1, -0.4],
    ],
    b: [[], [0.1, 0.6, -0.4, 0.2], [-0.9, 0.3]],
    loss: 'half-squared-error',
  },
  samples: [
    { x: [0.4, 1.5, -0.8], y: [1, 0] },
    { x: [1.2, -0.3, 0.6], y: [0, 1] },
    { x: [-0.6, 0.8, 2.5], y: [1, 0] },
    { x: [0.3, -1.5, -0.4], y: [0, 1] },
    { x: [-1.2, 0.6, 0.8], y: [1, 1] },
  ],
};

const f3 = exampleNetwork('two-outputs');
const square = {
  network: f3.network,
  samples: [f3.sample, { x: [1.2, -0.6], y: [0, 1] }, { x: [-0.8, 0.4], y: [1, 1] }],
};

/** Everything a preset has, of its first example and of all of them as columns. */
export interface Numbers {
  cards: Readonly<Record<CardId, Matrix>>;
  targets: Readonly<Record<TaskId, Matrix>>;
}

function numbersOf({ network, samples }: { network: Network; samples: readonly Sample[] }): Numbers {
  const { sizes, W } = network;
  const batch = recordBatch(network, samples, { reduction: 'sum' });
  const layers = batch.traces.map((trace) => layersOf(trace));
  const [first] = layers;
  const column = (values: readonly number[]): Matrix => ({ rows: values.length, columns: 1, values });
  const side = (values: (one: Layers) => readonly number[]): Matrix =>
    transpose({ rows: layers.length, columns: values(first).length, values: layers.flatMap(values) });
  const w: Matrix = { rows: sizes[2], columns: sizes[1], values: W[2] };
  const a = column(first.a[1]);
  const delta = column(first.delta[2]);
  const as = side((one) => one.a[1]);
  const deltas = side((one) => one.delta[2]);
  return {
    cards: {
      ...{ w, a, delta, as, deltas },
      wt: transpose(w),
      at: transpose(a),
      deltat: transpose(delta),
      ast: transpose(as),
      deltast: transpose(deltas),
    },
    targets: {
      forward: column(first.weightedSum[2]),
      back: column(first.arriving[1]),
      outer: { ...w, values: first.dW[2] },
      batch: { ...w, values: batch.dW[2] },
    },
  };
}

export const presets: Readonly<Record<PresetId, Numbers>> = { plain: numbersOf(plain), square: numbersOf(square) };

/** How a product compares with what was to be made. */
export type Verdict =
  | { kind: 'misfit' }
  | { kind: 'shape'; product: Matrix }
  | { kind: 'numbers'; product: Matrix; at: number }
  | { kind: 'right'; product: Matrix };

/** Multiplies two cards and compares shape and numbers with the target; numbers differ where they differ in the sixth digit. */
export function judge(left: Matrix, right: Matrix, target: Matrix): Verdict {
  if (left.columns !== right.rows) return { kind: 'misfit' };
  const product = multiply(left, right);
  if (product.rows !== target.rows || product.columns !== target.columns) return { kind: 'shape', product };
  const at = product.values.findIndex(
    (value, n) => Math.abs(value - target.values[n]) > 1e-6 * Math.max(1e-3, Math.abs(target.values[n])),
  );
  return at < 0 ? { kind: 'right', product } : { kind: 'numbers', product, at };
}
