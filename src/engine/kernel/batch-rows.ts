import type { Examples } from './examples.ts';

/** The inputs and targets of a batch, unit by unit: x[i * m + n] is input i of example n. */
export class BatchRows {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** m, the examples held; the stride of the rows. */
  m = 0;
  hasTargets = false;
  readonly #inputs: number;
  readonly #outputs: number;
  readonly #capacity: number;

  /** @throws RangeError for a capacity that is no whole number ≥ 1. */
  constructor(inputs: number, outputs: number, capacity: number) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`capacity must be a whole number ≥ 1, got ${capacity}`);
    }
    this.x = new Float64Array(inputs * capacity);
    this.y = new Float64Array(outputs * capacity);
    this.#inputs = inputs;
    this.#outputs = outputs;
    this.#capacity = capacity;
  }

  /** Takes the examples `order[from]` … `order[to − 1]`. @throws RangeError as Kernel.load. */
  load({ X, Y, sampleCount }: Examples, order: Int32Array, from: number, to: number): void {
    const { x, y } = this;
    const m = this.#begin(to - from);
    const inputs = this.#inputs;
    const outputs = this.#outputs;
    for (let n = 0; n < m; n++) {
      const place = order[from + n];
      if (!(place >= 0 && place < sampleCount)) {
        throw new RangeError(`order[${from + n}] must be one of the ${sampleCount} examples, from 0, got ${place}`);
      }
      for (let i = 0; i < inputs; i++) x[i * m + n] = X[place * inputs + i];
      for (let j = 0; j < outputs; j++) y[j * m + n] = Y[place * outputs + j];
    }
    this.hasTargets = true;
  }

  /** Takes the rows `from` … `to − 1` of X; there are no targets then. @throws RangeError as Kernel.load. */
  loadInputs(X: Float64Array, from: number, to: number): void {
    const { x } = this;
    const m = this.#begin(to - from);
    const inputs = this.#inputs;
    for (let n = 0; n < m; n++) {
      for (let i = 0; i < inputs; i++) x[i * m + n] = X[(from + n) * inputs + i];
    }
  }

  /** From here until all is read, nothing fit for a loss is held. */
  #begin(m: number): number {
    if (!(m >= 1 && m <= this.#capacity)) {
      throw new RangeError(`a batch must hold 1 to ${this.#capacity} examples, got ${m}`);
    }
    this.m = m;
    this.hasTargets = false;
    return m;
  }
}
