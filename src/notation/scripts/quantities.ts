import { descend, layersOf, recordBatch } from '#engine';
import type { Layers, Network, Reduction, Sample } from '#engine';

/** What is put on paper: one example or several, their losses meaned or added, and a step if there is a learning rate. */
export interface Passes {
  network: Network;
  samples: readonly Sample[];
  reduction: Reduction;
  /** η */
  learningRate?: number | undefined;
}

/** A number by its name in plain text. */
export interface NamedNumber {
  name: string;
  value: number;
}

/** `w2_11`; with a comma where a unit has two digits. Units count from 0 here. */
export function arrowName(kind: string, l: number, j: number, i: number): string {
  return `${kind}${l}_${j + 1}${j > 8 || i > 8 ? ',' : ''}${i + 1}`;
}

/**
 * Every number of the passes in the order of the computation, by the names `quantity` of the engine understands: z, a, the loss, δ and the
 * gradients, then the new parameters (`wNew2_11`). With several examples, what belongs to one carries its number: `z1_2[3]`; δ is that of the
 * example by itself.
 */
export function quantitiesOf({ network, samples, reduction, learningRate }: Passes): NamedNumber[] {
  const batch = recordBatch(network, samples, { reduction });
  const layers = batch.traces.map((trace) => layersOf(trace));
  const { sizes } = network;
  const rising = sizes.map((_, l) => l).slice(1);
  const mark = (n: number): string => (samples.length > 1 ? `[${n + 1}]` : '');
  const units = (kind: 'z' | 'a' | 'delta', l: number): NamedNumber[] =>
    layers.flatMap((one: Layers, n) =>
      one[kind][l].map((value, j) => ({ name: `${kind}${l}_${j + 1}${mark(n)}`, value: value + 0 })),
    );
  const parameters = (kind: string, l: number, W: readonly number[], b: readonly number[]): NamedNumber[] => [
    ...W.map((value, place) => ({
      name: arrowName(kind.replace('?', 'w'), l, Math.floor(place / sizes[l - 1]), place % sizes[l - 1]),
      value: value + 0,
    })),
    ...b.map((value, j) => ({ name: `${kind.replace('?', 'b')}${l}_${j + 1}`, value: value + 0 })),
  ];
  const losses = samples.length > 1 ? batch.traces.map(({ loss }, n) => ({ name: `loss${mark(n)}`, value: loss })) : [];
  const after = learningRate === undefined ? undefined : descend(network, batch, learningRate);
  return [
    ...rising.flatMap((l) => [...units('z', l), ...units('a', l)]),
    ...losses,
    { name: 'loss', value: batch.loss },
    ...rising.toReversed().flatMap((l) => units('delta', l)),
    ...rising.flatMap((l) => parameters('d?', l, batch.dW[l], batch.db[l])),
    ...(after ? rising.flatMap((l) => parameters('?New', l, after.W[l], after.b[l])) : []),
  ];
}
