import { layersOf } from './layers.ts';
import type { Layers } from './layers.ts';
import type { Trace } from './types.ts';

/** Quantities with one unit index: name → row of numbers of layer l. */
const unitQuantities: Record<string, (layers: Layers, trace: Trace, l: number) => readonly number[]> = {
  z: ({ z }, _, l) => z[l],
  a: ({ a }, _, l) => a[l],
  delta: ({ delta }, _, l) => delta[l],
  arriving: ({ arriving }, _, l) => arriving[l],
  slope: ({ slope }, _, l) => slope[l],
  b: (_, { network }, l) => network.b[l],
  db: ({ db }, _, l) => db[l],
};

/** Quantities of the arrow to unit j from unit i. */
const arrowQuantities: Record<string, (layers: Layers, trace: Trace, l: number) => readonly number[]> = {
  w: (_, { network }, l) => network.W[l],
  dw: ({ dW }, _, l) => dW[l],
  product: ({ product }, _, l) => product[l],
};

/**
 * A number of a trace by its name in plain text, indices as in the formulas (from 1): `loss`, `x_1`, `y_1`, `yHat_1`, `error_1`;
 * `z1_2`, `a1_2`, `delta1_2`, `arriving1_2`, `slope1_2`, `b1_2`, `db1_2` (layer, unit); `w2_11`, `dw2_11`, `product2_11` (layer,
 * receiver, sender). @throws RangeError for a name that does not exist in this trace.
 */
export function quantity(trace: Trace, name: string): number {
  const value = find(trace, name);
  if (value === undefined) {
    throw new RangeError(`"${name}" is no quantity of this ${trace.network.sizes.join('-')} network`);
  }
  return value;
}

function find(trace: Trace, name: string): number | undefined {
  const layers = layersOf(trace);
  const { sample, network } = trace;
  const lastLayer = network.sizes.length - 1;
  if (name === 'loss') return trace.loss;
  const vector = /^(x|y|yHat|error)_(\d)$/.exec(name);
  if (vector) {
    const n = Number(vector[2]) - 1;
    const yHat = layers.a[lastLayer];
    return { x: sample.x[n], y: sample.y[n], yHat: yHat[n], error: n in yHat ? yHat[n] - sample.y[n] : undefined }[
      vector[1] as 'x' | 'y' | 'yHat' | 'error'
    ];
  }
  const indexed = /^([a-z]+)(\d)_(\d)(\d)?$/.exec(name);
  if (!indexed) return undefined;
  const [, kind, l, j, i] = indexed;
  if (i === undefined) return unitQuantities[kind]?.(layers, trace, Number(l))?.[Number(j) - 1];
  const fanIn = network.sizes[Number(l) - 1];
  if (Number(i) < 1 || Number(i) > fanIn) return undefined;
  return arrowQuantities[kind]?.(layers, trace, Number(l))?.[(Number(j) - 1) * fanIn + Number(i) - 1];
}
