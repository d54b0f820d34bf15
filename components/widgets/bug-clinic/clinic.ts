import { numericalBatchGradients, recordBatch, relativeError } from '#engine';
import type { Network, ParameterGradients, Sample } from '#engine';

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

/** The passes all programs go back over. */
export const batch = recordBatch(network, samples, { reduction: 'mean' });
const measured = numericalBatchGradients(network, samples);

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
