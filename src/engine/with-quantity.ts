import { placeOf } from './quantity.ts';
import type { Network, Sample } from './types.ts';

/** A network with the example it is worked through on. */
export interface Worked {
  readonly network: Network;
  readonly sample: Sample;
}

/**
 * The same with one given number changed: an input `x_1`, a target `y_1`, a weight `w2_11`, a bias `b1_2`, named as in `quantity`.
 * What was given stays as it was. @throws RangeError for a name that is no given number of this network.
 */
export function withQuantity(worked: Worked, name: string, value: number): Worked {
  const { network, sample } = worked;
  const { kind, l = 0, j = 0, i = Infinity } = placeOf(name) ?? {};
  const refuse = (): never => {
    throw new RangeError(`"${name}" is no given number of this ${network.sizes.join('-')} network`);
  };
  const changed = (row: readonly number[] | undefined, n: number): number[] =>
    row !== undefined && n < row.length ? row.with(n, value) : refuse();
  switch (kind) {
    case 'x':
    case 'y':
      return { network, sample: { ...sample, [kind]: changed(sample[kind], j) } };
    case 'b':
      return { network: { ...network, b: network.b.with(l, changed(network.b[l], j)) }, sample };
    case 'w': {
      const fanIn = network.sizes[l - 1] ?? 0;
      const n = i < fanIn ? j * fanIn + i : Infinity;
      return { network: { ...network, W: network.W.with(l, changed(network.W[l], n)) }, sample };
    }
    default:
      return refuse();
  }
}
