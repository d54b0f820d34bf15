import { activation } from '../activations/index.ts';
import type { Activation } from '../activations/index.ts';
import { divisorOf } from '../batch.ts';
import type { Reduction } from '../batch.ts';
import { checkNetwork } from '../check-network.ts';
import { loss } from '../losses/index.ts';
import type { Loss } from '../losses/index.ts';
import type { Network, ParameterGradients, Sample } from '../types.ts';
import { examplesOf } from './examples.ts';
import type { Examples } from './examples.ts';
import { arrivingSums, gradientSums, weightedSums } from './layer-loops.ts';
import { arrivingSumsOfOne, gradientsOfOne, weightedSumsOfOne } from './single-loops.ts';

/** One layer on flat arrays, unit by unit; the weights start at `first` in θ, the biases follow them. */
interface Layer {
  readonly fanIn: number;
  readonly size: number;
  readonly first: number;
  readonly activation: Activation;
  readonly z: Float64Array;
  readonly a: Float64Array;
  readonly delta: Float64Array;
}

/**
 * The mathematics of recordBatch without the record: forward and backward passes of one network over batches, on flat typed arrays that are
 * made once. Every rule is the registry row the tape uses, every sum runs in the tape's order, so both agree to the last bit.
 * Use: `load` a batch, then `forward`, then `backward`; θ may be changed between a backward pass and the next forward pass.
 */
export class Kernel {
  /** All parameters in a row: W[1] row by row, b[1], W[2], … */
  readonly theta: Float64Array;
  /** ∂C/∂θ of the last backward pass, in the same order. */
  readonly gradient: Float64Array;
  /** C of each example of the last forward pass; one per example loaded, what stands behind them is older. */
  readonly losses: Float64Array;
  /** Most examples of a batch. */
  readonly capacity: number;
  readonly network: Network;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #layers: Layer[] = [];
  readonly #loss: Loss;
  readonly #reduction: (m: number) => number;
  #m = 0;
  #divisor = 1;
  #hasTargets = false;

  /** @throws RangeError naming the field, as recordBatch, or for a capacity that is no whole number ≥ 1. */
  constructor(network: Network, capacity = 1, reduction: Reduction = 'mean') {
    checkNetwork(network);
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`capacity must be a whole number ≥ 1, got ${capacity}`);
    }
    const { sizes, W, b, activations } = network;
    this.network = network;
    this.capacity = capacity;
    this.theta = Float64Array.from(sizes.flatMap((_, l) => [...W[l], ...b[l]]));
    this.gradient = new Float64Array(this.theta.length);
    this.losses = new Float64Array(capacity);
    this.#x = new Float64Array(sizes[0] * capacity);
    this.#y = new Float64Array(sizes[sizes.length - 1] * capacity);
    this.#loss = loss(network.loss);
    this.#reduction = divisorOf(reduction);
    let first = 0;
    for (let l = 1; l < sizes.length; l++) {
      const [fanIn, size] = [sizes[l - 1], sizes[l]];
      const row = (): Float64Array => new Float64Array(size * capacity);
      this.#layers.push({
        fanIn,
        size,
        first,
        activation: activation(activations[l]),
        z: row(),
        a: row(),
        delta: row(),
      });
      first += size * (fanIn + 1);
    }
  }

  /** A kernel that holds all of these examples as its batch. @throws as the constructor and examplesOf. */
  static of(network: Network, samples: readonly Sample[], reduction: Reduction = 'mean'): Kernel {
    const kernel = new Kernel(network, Math.max(1, samples.length), reduction);
    kernel.load(examplesOf(samples, network));
    return kernel;
  }

  /** m, the examples loaded; the stride of the rows. */
  get batchSize(): number {
    return this.#m;
  }

  /**
   * Takes the examples `order[from]` … `order[to − 1]` as the batch, by default all in the order given.
   * @throws RangeError if they are none or more than the capacity, or for a place that is no example.
   */
  load(examples: Examples, order: Int32Array = examples.rising, from = 0, to: number = order.length): void {
    const { X, Y, sampleCount } = examples;
    this.#begin(to - from);
    const m = to - from;
    const { sizes } = this.network;
    const inputs = sizes[0];
    const outputs = sizes[sizes.length - 1];
    for (let n = 0; n < m; n++) {
      const place = order[from + n];
      if (!(place >= 0 && place < sampleCount)) {
        throw new RangeError(`order[${from + n}] must be one of the ${sampleCount} examples, from 0, got ${place}`);
      }
      for (let i = 0; i < inputs; i++) this.#x[i * m + n] = X[place * inputs + i];
      for (let j = 0; j < outputs; j++) this.#y[j * m + n] = Y[place * outputs + j];
    }
    this.#hasTargets = true;
  }

  /** Takes rows `from` … `to − 1` of X (n_0 numbers each) as the batch, without targets: for `activate` alone. @throws as load. */
  loadInputs(X: Float64Array, from = 0, to: number = X.length / this.network.sizes[0]): void {
    this.#begin(to - from);
    const m = to - from;
    const inputs = this.network.sizes[0];
    for (let n = 0; n < m; n++) {
      for (let i = 0; i < inputs; i++) this.#x[i * m + n] = X[(from + n) * inputs + i];
    }
    this.#hasTargets = false;
  }

  #begin(m: number): void {
    if (!(m >= 1 && m <= this.capacity)) {
      throw new RangeError(`a batch must hold 1 to ${this.capacity} examples, got ${m}`);
    }
    this.#m = m;
    this.#divisor = this.#reduction(m);
  }

  /** The forward pass without the loss: z and a of every layer. */
  activate(): void {
    const m = this.#m;
    let entered = this.#x;
    for (let l = 0; l < this.#layers.length; l++) {
      const { fanIn, size, first, activation, z, a } = this.#layers[l];
      if (m === 1) weightedSumsOfOne(this.theta, first, fanIn, size, entered, z);
      else weightedSums(this.theta, first, fanIn, size, entered, z, m);
      activation.fRow(z, a, 0, size * m);
      entered = a;
    }
  }

  /** C of the batch with the present θ: the mean or the sum over its examples. @throws RangeError if no examples with targets are loaded. */
  forward(): number {
    if (!this.#hasTargets) throw new RangeError('forward needs examples with targets: load some first');
    this.activate();
    const { a, size } = this.#layers[this.#layers.length - 1];
    const m = this.#m;
    this.#loss.valueRow(a, this.#y, size, m, this.losses);
    let sum = 0;
    for (let n = 0; n < m; n++) sum += this.losses[n];
    return sum / this.#divisor;
  }

  /** ∂C/∂θ into `gradient`, from what the last forward pass left behind; θ must not have changed since. */
  backward(): void {
    const m = this.#m;
    const layers = this.#layers;
    const divisor = this.#divisor;
    const last = layers.length - 1;
    this.#loss.gradientRow(layers[last].a, this.#y, layers[last].size, m, layers[last].delta);
    for (let l = last; l >= 0; l--) {
      const { z, a, delta, activation, size, first, fanIn } = layers[l];
      activation.dfRow(z, a, delta, 0, size * m);
      const entered = l === 0 ? this.#x : layers[l - 1].a;
      if (m === 1) {
        gradientsOfOne(this.gradient, first, fanIn, size, delta, entered);
        if (l > 0) arrivingSumsOfOne(this.theta, first, fanIn, size, delta, layers[l - 1].delta);
      } else {
        gradientSums(this.gradient, first, fanIn, size, delta, entered, m, divisor);
        if (l > 0) arrivingSums(this.theta, first, fanIn, size, delta, layers[l - 1].delta, m);
      }
    }
  }

  /** z of layer l ≥ 1 after a forward pass, unit by unit: z(l)[j * m + n]. Overwritten by the next pass. */
  z(l: number): Float64Array {
    return this.#layers[l - 1].z;
  }

  /** a of layer l, unit by unit; a(0) are the inputs. */
  a(l: number): Float64Array {
    return l === 0 ? this.#x : this.#layers[l - 1].a;
  }

  /** δ of layer l ≥ 1 after a backward pass, unit by unit, of each example by itself: not divided by m. */
  delta(l: number): Float64Array {
    return this.#layers[l - 1].delta;
  }

  /** `gradient` shaped like W and b. */
  gradients(): ParameterGradients {
    const { W, b } = this.#shaped(this.gradient);
    return { dW: W, db: b };
  }

  /** The network with the present θ, as plain data. */
  toNetwork(): Network {
    return { ...this.network, ...this.#shaped(this.theta) };
  }

  #shaped(flat: Float64Array): Pick<Network, 'W' | 'b'> {
    const slice = (from: number, count: number): number[] => Array.from(flat.subarray(from, from + count));
    const weights = this.#layers.map(({ first, fanIn, size }) => slice(first, size * fanIn));
    const biases = this.#layers.map(({ first, fanIn, size }) => slice(first + size * fanIn, size));
    return { W: [[], ...weights], b: [[], ...biases] };
  }
}
