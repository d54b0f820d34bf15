import {
  batchGradients,
  breaking,
  correctRules,
  mutants,
  numericalBatchGradients,
  recordBatch,
  relativeError,
} from '#engine';
import type { BackwardRules, Network, ParameterGradients, Sample } from '#engine';

/** In the order in which they are offered: along the way back. */
export const diseaseIds = ['half', 'sign', 'sum', 'bias', 'slope', 'mask', 'weight', 'transpose'] as const;

export type DiseaseId = (typeof diseaseIds)[number];

/** One parameter in a gradient check. */
export interface Cell {
  /** In plain text, `w2_11`. */
  name: string;
  /** By the program that is examined. */
  g: number;
  /** By a central difference. */
  gHat: number;
  /** g / ĝ */
  ratio: number;
  relative: number;
  agrees: boolean;
}

/** The rows of one layer: a receiver to a row, a sender to a column, the bias last. */
export type LayerMap = readonly (readonly Cell[])[];

/** A change to a program, tried by running it. */
export interface Repair {
  readonly id: string;
  readonly run: () => ParameterGradients;
}

/** A backward pass with one fault, and three changes of which one cures it. */
export interface Disease {
  readonly run: () => ParameterGradients;
  readonly repairs: readonly [Repair, Repair, Repair];
}

/** Layer 2 and the layer before it are as wide as each other, so that a forgotten transpose is not found by its shape. */
export const network: Network = {
  sizes: [2, 3, 3, 1],
  activations: ['identity', 'relu', 'sigmoid', 'sigmoid'],
  W: [[], [-0.3, -0.2, 0.2, -0.9, 0.9, 0.2], [1.2, -0.7, 0.3, 0.8, -0.6, 0.8, -0.1, -0.2, 1], [-1.2, 0.3, -1]],
  b: [[], [1.2, 0.4, 0.8], [-0.9, -1.2, 0.6], [-0.7]],
  loss: 'half-squared-error',
};

/** None of them lies on a kink, and hidden units 2 and 3 of layer 1 are off for some. */
export const samples: readonly Sample[] = [
  { x: [0.4, 1.5], y: [1] },
  { x: [-1.2, 0.6], y: [0] },
  { x: [0.8, -0.9], y: [1] },
  { x: [-0.5, -1.4], y: [0] },
];

/** Relative errors below it pass. */
export const TOLERANCE = 1e-6;

const batch = recordBatch(network, samples, { reduction: 'mean' });
const measured = numericalBatchGradients(network, samples);
const asked = { trace: batch.traces[0] };

const by = (broken: Partial<BackwardRules>) => (): ParameterGradients =>
  batchGradients(batch, { rules: breaking(broken) });
const byMutant = (id: 'M02' | 'M04' | 'M05' | 'M10' | 'M19' | 'M25' | 'M27', way = 0) => {
  const rules = mutants[id].ways(asked)[way];
  return (): ParameterGradients => batchGradients(batch, { rules });
};
const summed = (): ParameterGradients => batchGradients(batch, { reduction: 'sum' });
const healthy = (): ParameterGradients => batchGradients(batch);

/** The weights' gradients times a number, the biases' left as they are. */
const weightsTimes = (factor: number, run: () => ParameterGradients) => (): ParameterGradients => {
  const { dW, db } = run();
  return { dW: dW.map((row) => row.map((g) => factor * g)), db };
};

/** All gradients times a number. */
const times = (factor: number, run: () => ParameterGradients) => (): ParameterGradients => {
  const { dW, db } = weightsTimes(factor, run)();
  return { dW, db: db.map((row) => row.map((g) => factor * g)) };
};

/** Green where W is square, as it is elsewhere. */
const crossedInSquare = (crossed: BackwardRules['crossed']): Partial<BackwardRules> => ({
  crossed: (forward, l, k, j) => {
    const { sizes } = forward.trace.network;
    return (sizes[l] === sizes[l + 1] ? crossed : correctRules.crossed)(forward, l, k, j);
  },
});

/** The slope of ReLU replaced, the sigmoids left as they are. */
const slopeOfRelu = (slope: BackwardRules['slope']): Partial<BackwardRules> => ({
  slope: (forward, l, j) => (l === 1 ? slope : correctRules.slope)(forward, l, j),
});

export const diseases: Readonly<Record<DiseaseId, Disease>> = {
  half: {
    run: byMutant('M05'),
    repairs: [
      { id: 'rate', run: byMutant('M05') },
      { id: 'error', run: healthy },
      { id: 'weights', run: weightsTimes(0.5, byMutant('M05')) },
    ],
  },
  sign: {
    run: byMutant('M04'),
    repairs: [
      { id: 'error', run: healthy },
      { id: 'update', run: byMutant('M04') },
      { id: 'weights', run: weightsTimes(-1, byMutant('M04')) },
    ],
  },
  sum: {
    run: summed,
    repairs: [
      { id: 'loss', run: summed },
      { id: 'less', run: times(1 / (samples.length - 1), summed) },
      { id: 'mean', run: healthy },
    ],
  },
  bias: {
    run: byMutant('M27'),
    repairs: [
      { id: 'input', run: byMutant('M27', 1) },
      { id: 'delta', run: healthy },
      { id: 'one', run: () => ({ ...healthy(), db: network.b.map((row) => row.map(() => 1)) }) },
    ],
  },
  slope: {
    run: byMutant('M02'),
    repairs: [
      { id: 'output', run: byMutant('M19') },
      { id: 'value', run: by({ slope: valueForHiddenSlope }) },
      { id: 'own', run: healthy },
    ],
  },
  mask: {
    run: by(slopeOfRelu(() => 1)),
    repairs: [
      { id: 'where-on', run: healthy },
      { id: 'value', run: by(slopeOfRelu(({ layers }, l, j) => layers.a[l][j])) },
      { id: 'where-off', run: by(slopeOfRelu((forward, l, j) => 1 - correctRules.slope(forward, l, j))) },
    ],
  },
  weight: {
    run: byMutant('M10'),
    repairs: [
      { id: 'size', run: by({ crossed: (...at) => Math.abs(correctRules.crossed(...at)) }) },
      { id: 'share', run: by({ crossed: ({ trace }, l) => 1 / trace.network.sizes[l + 1] }) },
      { id: 'weight', run: healthy },
    ],
  },
  transpose: {
    run: byMutant('M25'),
    repairs: [
      { id: 'diagonal', run: by(crossedInSquare((f, l, k, j) => (k === j ? correctRules.crossed(f, l, k, j) : 0))) },
      { id: 'transposed', run: healthy },
      { id: 'both', run: by(crossedInSquare(meanOfBothWays)) },
    ],
  },
};

const valueForSlope: BackwardRules['slope'] = ({ layers }, l, j) => layers.a[l][j];

function valueForHiddenSlope(...[forward, l, j]: Parameters<BackwardRules['slope']>): number {
  return (l < forward.lastLayer ? valueForSlope : correctRules.slope)(forward, l, j);
}

function meanOfBothWays(...[forward, l, k, j]: Parameters<BackwardRules['crossed']>): number {
  return (correctRules.crossed(forward, l, k, j) + correctRules.crossed(forward, l, j, k)) / 2;
}

/** The gradient check of a program, layer by layer. */
export function mapOf(run: () => ParameterGradients): LayerMap[] {
  const { dW, db } = run();
  const cell = (name: string, g: number, gHat: number): Cell => {
    const relative = relativeError(g, gHat);
    return { name, g, gHat, ratio: g / gHat + 0, relative, agrees: relative < TOLERANCE };
  };
  return network.sizes.slice(1).map((size, n) => {
    const [l, fanIn] = [n + 1, network.sizes[n]];
    return Array.from({ length: size }, (_, j) => [
      ...Array.from({ length: fanIn }, (_sender, i) => {
        const place = j * fanIn + i;
        return cell(`w${l}_${j + 1}${i + 1}`, dW[l][place], measured.dW[l][place]);
      }),
      cell(`b${l}_${j + 1}`, db[l][j], measured.db[l][j]),
    ]);
  });
}

/** All cells of a map in one row. */
export function cellsOf(map: readonly LayerMap[]): Cell[] {
  return map.flat(2);
}
