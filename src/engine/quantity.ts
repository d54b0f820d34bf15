import { layersOf } from './layers.ts';
import type { Layers } from './layers.ts';
import type { Trace } from './types.ts';

/** Where a number of a trace is found: unit j of layer l (or its arrow from unit i), counted as in code; no layer for x, y, ŷ, e and C. */
export interface QuantityPlace {
  readonly kind: string;
  readonly l?: number;
  readonly j: number;
  readonly i?: number;
}

type Row = (layers: Layers, trace: Trace, l: number) => readonly number[] | undefined;

/** Quantities with one unit index: name → row of numbers of layer l. */
const unitQuantities: Readonly<Record<string, Row>> = {
  z: ({ z }, _, l) => z[l],
  a: ({ a }, _, l) => a[l],
  weightedSum: ({ weightedSum }, _, l) => weightedSum[l],
  delta: ({ delta }, _, l) => delta[l],
  arriving: ({ arriving }, _, l) => arriving[l],
  slope: ({ slope }, _, l) => slope[l],
  b: (_, { network }, l) => network.b[l],
  db: ({ db }, _, l) => db[l],
};

/** Quantities of the arrow to unit j from unit i. */
const arrowQuantities: Readonly<Record<string, Row>> = {
  w: (_, { network }, l) => network.W[l],
  dw: ({ dW }, _, l) => dW[l],
  product: ({ product }, _, l) => product[l],
};

/** Quantities of an example, without a layer. */
const exampleQuantities: Readonly<Record<string, (layers: Layers, trace: Trace) => readonly number[]>> = {
  x: (_, { sample }) => sample.x,
  y: (_, { sample }) => sample.y,
  yHat: ({ a }) => a[a.length - 1],
  error: ({ a }, { sample }) => a[a.length - 1].map((yHat, j) => yHat - sample.y[j]),
};

/**
 * A number of a trace by its name in plain text, indices as in the formulas (from 1): `loss`, `x_1`, `y_1`, `yHat_1`, `error_1`;
 * `z1_2`, `a1_2`, `weightedSum1_2` (without the bias), `delta1_2`, `arriving1_2`, `slope1_2`, `b1_2`, `db1_2` (layer, unit); `w2_11`, `dw2_11`, `product2_11` (layer,
 * receiver, sender; with a comma where one of them has two digits: `w2_10,1`). `layers` may hold what a slip made of the trace.
 * @throws RangeError for a name that does not exist in this trace.
 */
export function quantity(trace: Trace, name: string, layers: Layers = layersOf(trace)): number {
  const place = placeOf(name);
  const value = place && find(trace, layers, place);
  if (value === undefined) {
    throw new RangeError(`"${name}" is no quantity of this ${trace.network.sizes.join('-')} network`);
  }
  return value;
}

/** Reads a name; undefined if it is none. Whether the unit exists is for the network to say. */
export function placeOf(name: string): QuantityPlace | undefined {
  if (name === 'loss') return { kind: 'loss', j: 0 };
  const parts = /^([a-zA-Z]+)(0|[1-9]\d*)?_([\d,]+)$/.exec(name);
  if (!parts) return undefined;
  const [, kind, layer, indices] = parts;
  const l = layer ? Number(layer) : undefined;
  if (Object.hasOwn(l === undefined ? exampleQuantities : unitQuantities, kind)) {
    return /^[1-9]\d*$/.test(indices) ? { kind, l, j: Number(indices) - 1 } : undefined;
  }
  const arrow = /^([1-9])([1-9])$/.exec(indices) ?? /^([1-9]\d*),([1-9]\d*)$/.exec(indices);
  if (l === undefined || !Object.hasOwn(arrowQuantities, kind) || !arrow) return undefined;
  return { kind, l, j: Number(arrow[1]) - 1, i: Number(arrow[2]) - 1 };
}

function find(trace: Trace, layers: Layers, { kind, l, j, i }: QuantityPlace): number | undefined {
  if (kind === 'loss') return trace.loss;
  if (l === undefined) return exampleQuantities[kind](layers, trace)[j];
  if (i === undefined) return unitQuantities[kind](layers, trace, l)?.[j];
  const fanIn = trace.network.sizes[l - 1];
  return i < fanIn ? arrowQuantities[kind](layers, trace, l)?.[j * fanIn + i] : undefined;
}
