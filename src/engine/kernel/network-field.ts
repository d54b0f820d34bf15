import type { Network } from '../types.ts';
import { Kernel } from './kernel.ts';
import { outputField } from './output-field.ts';

/** Where a field is sampled: at the crossings of a grid that reaches from end to end of both inputs. Plain data. */
export interface FieldGrid {
  /** Lowest and highest value of the first input, and of the second. */
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
  /** Crossings along x and along y, at least 2 each. */
  readonly columns: number;
  readonly rows: number;
}

/** Inputs taken through the network at a time: so few that all of a layer stays in the processor's nearest memory. */
const AT_A_TIME = 100;

/**
 * The first output of a network with two inputs, sampled over the plane again and again while its parameters change: its decision field.
 * Made once for a network's shape; `sample` makes nothing anew.
 */
export class NetworkField {
  /** Numbers of a field: columns · rows. */
  readonly size: number;
  readonly #kernel: Kernel;
  readonly #crossings: Float64Array;

  /** @throws RangeError for a network that has not two inputs, or a grid that cannot be. */
  constructor(network: Network, { x, y, columns, rows }: FieldGrid) {
    if (network.sizes[0] !== 2) throw new RangeError(`a field needs a network with 2 inputs, got ${network.sizes[0]}`);
    checkCount('columns', columns);
    checkCount('rows', rows);
    checkEnds('x', x);
    checkEnds('y', y);
    this.size = columns * rows;
    this.#kernel = new Kernel(network, Math.min(AT_A_TIME, this.size));
    this.#crossings = new Float64Array(2 * this.size);
    for (let n = 0; n < this.size; n++) {
      this.#crossings[2 * n] = along(x, (n % columns) / (columns - 1));
      this.#crossings[2 * n + 1] = along(y, Math.floor(n / columns) / (rows - 1));
    }
  }

  /**
   * The field of the network with the parameters θ (as a kernel holds them), into `values`: row by row, the lowest y first.
   * @throws RangeError if θ or `values` has another length.
   */
  sample(theta: ArrayLike<number>, values: Float64Array): void {
    const own = this.#kernel.theta;
    if (theta.length !== own.length) throw new RangeError(`theta must have ${own.length} numbers, got ${theta.length}`);
    own.set(theta);
    outputField(this.#kernel, this.#crossings, values);
  }
}

function along([low, high]: readonly [number, number], share: number): number {
  return low + share * (high - low);
}

function checkCount(name: string, count: number): void {
  if (!Number.isInteger(count) || count < 2) throw new RangeError(`${name} must be a whole number ≥ 2, got ${count}`);
}

function checkEnds(name: string, [low, high]: readonly [number, number]): void {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) {
    throw new RangeError(`${name} must reach from a finite number up to a higher one, got ${low} to ${high}`);
  }
}
