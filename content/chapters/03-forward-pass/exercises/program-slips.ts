import { activation, layersOf, recordMlp } from '#engine';
import type { Layers, Network, Trace } from '#engine';
import type { CodeExercise, ExpectedQuantity, NetworkNumbers } from '#exercises/exercise.ts';

type Kept = Pick<Layers, 'z' | 'a'>;

const { f: sigmoid } = activation('sigmoid');

/** All that `forward` returns, in the order in which it is worked out: layer by layer, weighted sums before activations. */
export function keptBy(trace: Trace, { z, a }: Kept = layersOf(trace)): ExpectedQuantity[] {
  const layers = trace.network.sizes.map((_, l) => l).slice(1);
  const rowOf = (key: 'z' | 'a', row: readonly number[], l: number) =>
    row.map((value, j) => ({ path: [key, l, j], name: `${key}${l}_${j + 1}`, value }));
  return layers.flatMap((l) => [...rowOf('z', z[l], l), ...rowOf('a', a[l], l)]);
}

/** What a program keeps that runs a network which is not quite the one given. */
function otherwise({ network, sample }: Trace, change: Partial<Network>): Kept {
  return layersOf(recordMlp({ ...network, ...change }, sample));
}

function slip(id: string, ways: (trace: Trace) => readonly Kept[]) {
  return { id, values: ({ trace }: NetworkNumbers) => ways(trace).map((kept) => keptBy(trace, kept)) };
}

const linear = (trace: Trace): Kept =>
  otherwise(trace, { activations: trace.network.sizes.map(() => 'identity' as const) });

/** The activations are worked out, but the weighted sums are what the next layer gets. */
function weightedSumsSent(trace: Trace): Kept {
  const { z } = linear(trace);
  return { z, a: z.map((row) => row.map(sigmoid)) };
}

/** Every layer gets the inputs, as far as it has weights for them. */
function inputsEverywhere({ network, sample }: Trace): Kept[] {
  const { sizes, W, b, activations, loss } = network;
  const [inputs] = sizes;
  if (sizes.slice(0, -1).some((size) => size < inputs)) return [];
  const kept: Kept = { z: [[]], a: [sample.x] };
  for (let l = 1; l < sizes.length; l++) {
    const weights = W[l].filter((_, slot) => slot % sizes[l - 1] < inputs);
    const layer: Network = {
      sizes: [inputs, sizes[l]],
      activations: ['identity', activations[l]],
      W: [[], weights],
      b: [[], b[l]],
      loss,
    };
    const { z, a } = layersOf(recordMlp(layer, { x: sample.x, y: b[l].map(() => 0) }));
    kept.z.push(z[1]);
    kept.a.push(a[1]);
  }
  return [kept];
}

/** The slips a program for the forward pass is searched for. */
export const programSlips: CodeExercise<NetworkNumbers>['slips'] = [
  slip('no-bias', (trace) => [otherwise(trace, { b: trace.network.b.map((row) => row.map(() => 0)) })]),
  slip('bias-per-sender', (trace) => [
    otherwise(trace, { b: trace.network.b.map((row, l) => row.map((bias) => bias * trace.network.sizes[l - 1])) }),
  ]),
  slip('no-activation', (trace) => [linear(trace)]),
  slip('weighted-sums-sent', (trace) => [weightedSumsSent(trace)]),
  slip('inputs-everywhere', inputsEverywhere),
  slip('output-not-activated', (trace) => [
    otherwise(trace, { activations: trace.network.activations.with(-1, 'identity') }),
  ]),
];
