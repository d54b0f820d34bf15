import { batchGradients, breaking, correctRules, mutants } from '#engine';
import type { BackwardRules, ParameterGradients } from '#engine';
import { batch, network, samples } from './clinic.ts';

/** In the order in which they are offered: along the way back. */
export const diseaseIds = ['half', 'sign', 'sum', 'bias', 'slope', 'mask', 'weight', 'transpose'] as const;

export type DiseaseId = (typeof diseaseIds)[number];

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
