import { correctRules, layeredBackward, layersOf, mutants, recordMlp } from '#engine';
import type { BackwardMutant, BackwardRules, Layers, Network, Trace } from '#engine';
import type { CodeExercise, ExpectedQuantity, NetworkNumbers } from '#exercises/exercise.ts';

type Ways = readonly (readonly ExpectedQuantity[])[];

/** What programs usually take for η when nobody gave them one. */
const usualRates = [0.01, 0.1, 0.5, 1];

/** All that `backprop` returns, in the order in which it is worked out: forward, the loss, δ from the output back, then the gradients. */
export function quantitiesOf(trace: Trace, layers: Layers = layersOf(trace), loss = trace.loss): ExpectedQuantity[] {
  const { sizes } = trace.network;
  const forward = sizes.map((_, l) => l).slice(1);
  const backward = forward.toReversed();
  const rowOf = (key: string, rows: readonly (readonly number[])[]) => (l: number) =>
    rows[l].map((value, j) => ({ path: [key, l, j], name: `${key}${l}_${j + 1}`, value }));
  const weightRow = (l: number) =>
    layers.dW[l].map((value, slot) => {
      const [j, i] = [Math.floor(slot / sizes[l - 1]), slot % sizes[l - 1]];
      return { path: ['dW', l, j, i], name: `dw${l}_${j + 1}${i + 1}`, value };
    });
  return [
    ...forward.flatMap(rowOf('a', layers.a)),
    { path: ['loss'], name: 'loss', value: loss },
    ...backward.flatMap(rowOf('delta', layers.delta)),
    ...backward.flatMap((l) => [...weightRow(l), ...rowOf('db', layers.db)(l)]),
  ];
}

function broken(trace: Trace, rules: BackwardRules, loss?: number): ExpectedQuantity[] {
  return quantitiesOf(trace, { ...layersOf(trace), ...layeredBackward(trace, rules) }, loss);
}

function slip({ id, ways }: BackwardMutant) {
  return { id, values: ({ trace }: NetworkNumbers): Ways => ways({ trace }).map((rules) => broken(trace, rules)) };
}

/** Nobody gives the program an η: it brings one of its own. */
const updatedTooEarly = {
  id: mutants.M06.id,
  values: ({ trace }: NetworkNumbers): Ways =>
    usualRates.flatMap((learningRate) =>
      mutants.M06.ways({ trace, learningRate }).map((rules) => broken(trace, rules)),
    ),
};

/** In the derivative, in the loss, or in both. */
const halfLost = {
  id: mutants.M05.id,
  values({ trace }: NetworkNumbers): Ways {
    const [rules] = mutants.M05.ways({ trace });
    return [broken(trace, rules), broken(trace, rules, 2 * trace.loss), quantitiesOf(trace, undefined, 2 * trace.loss)];
  },
};

/** In every unit, in hidden units only, or in output units only. */
function slopeSlip({ id, ways }: BackwardMutant) {
  return {
    id,
    values: ({ trace }: NetworkNumbers): Ways =>
      ways({ trace }).flatMap((rules) => {
        const slopeWhere = (isBroken: (l: number, lastLayer: number) => boolean): BackwardRules => ({
          ...rules,
          slope: (forward, l, j) => (isBroken(l, forward.lastLayer) ? rules : correctRules).slope(forward, l, j),
        });
        return [rules, slopeWhere((l, last) => l < last), slopeWhere((l, last) => l === last)].map((each) =>
          broken(trace, each),
        );
      }),
  };
}

/** In the slope of hidden units, in what enters a weight, or in both. */
const weightedSum = {
  id: mutants.M03.id,
  values: ({ trace }: NetworkNumbers): Ways =>
    mutants.M03.ways({ trace }).flatMap((rules) => [
      broken(trace, rules),
      broken(trace, { ...rules, slope: correctRules.slope }),
      broken(trace, { ...rules, entered: correctRules.entered }),
    ]),
};

/** The forward pass of a network that is not the one given. */
function otherNetwork(trace: Trace, change: Partial<Network>): Trace {
  return recordMlp({ ...trace.network, ...change }, trace.sample);
}

const noBias = {
  id: 'no-bias',
  values: ({ trace }: NetworkNumbers): Ways => [
    quantitiesOf(otherNetwork(trace, { b: trace.network.b.map((row) => row.map(() => 0)) })),
  ],
};

/** With the slope left out too, and with that of the sigmoid all the same. */
const noActivation = {
  id: 'no-activation',
  values({ trace }: NetworkNumbers): Ways {
    const linear = otherNetwork(trace, { activations: trace.network.sizes.map(() => 'identity') });
    const slope: BackwardRules['slope'] = ({ layers }, l, j) => layers.a[l][j] * (1 - layers.a[l][j]);
    return [quantitiesOf(linear), broken(linear, { ...correctRules, slope })];
  },
};

const { M01, M02, M04, M07, M08, M09, M10, M11, M12, M21, M25 } = mutants;

/** The slips a program for backpropagation is searched for; those of the forward pass first, for there a result departs first. */
export const backpropSlips: CodeExercise<NetworkNumbers>['slips'] = [
  noBias,
  noActivation,
  halfLost,
  ...[M01, M02].map(slip),
  weightedSum,
  slip(M04),
  updatedTooEarly,
  ...[M07, M08, M09, M10].map(slip),
  ...[M11, M12].map(slopeSlip),
  ...[M21, M25].map(slip),
];
