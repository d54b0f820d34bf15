// Over 150 lines: its loops stand in files of their own already, and what the passes leave behind is to be read in one place.
import { divisorOf } from '../batch.ts';
import type { Reduction } from '../batch.ts';
import { checkNetwork } from '../check-network.ts';
import { loss } from '../losses/index.ts';
import type { Loss } from '../losses/index.ts';
import type { Network, ParameterGradients, Sample } from '../types.ts';
import { BatchRows } from './batch-rows.ts';
import { examplesOf } from './examples.ts';
import type { Examples } from './examples.ts';
import { arrivingSums, gradientSums, weightedSums } from './layer-loops.ts';
import { flatParameters, layerRows, shapedParameters } from './layer-rows.ts';
import type { LayerRows } from './layer-rows.ts';
import { arrivingSumsOfOne, gradientsOfOne, weightedSumsOfOne } from './single-loops.ts';

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
  /** As given: its parameters are those the kernel began with. */
  readonly network: Network;
  readonly #batch: BatchRows;
  readonly #layers: readonly LayerRows[];
  readonly #loss: Loss;
  readonly #divisorOf: (m: number) => number;
  #divisor = 1;
  #lossOfBatch = NaN;

  /** @throws RangeError naming the field, as recordBatch, or for a capacity that is no whole number ≥ 1. */
  constructor(network: Network, capacity = 1, reduction: Reduction = 'mean') {
    checkNetwork(network);
    const { sizes } = network;
    this.#batch = new BatchRows(sizes[0], sizes[sizes.length - 1], capacity);
    this.network = network;
    this.capacity = capacity;
    this.theta = flatParameters(network);
    this.gradient = new Float64Array(this.theta.length);
    this.losses = new Float64Array(capacity);
    this.#layers = layerRows(network, capacity);
    this.#loss = loss(network.loss);
    this.#divisorOf = divisorOf(reduction);
  }

  /** A kernel that holds all of these examples as its batch. @throws as the constructor and examplesOf. */
  static of(network: Network, samples: readonly Sample[], reduction: Reduction = 'mean'): Kernel {
    const kernel = new Kernel(network, Math.max(1, samples.length), reduction);
    kernel.load(examplesOf(samples, network));
    return kernel;
  }

  /** m, the examples loaded; the stride of the rows. */
  get batchSize(): number {
    return this.#batch.m;
  }

  /**
   * Takes the examples `order[from]` … `order[to − 1]` as the batch, by default all in the order given.
   * @throws RangeError if they are none or more than the capacity, or for a place that is no example.
   */
  load(examples: Examples, order: Int32Array = examples.rising, from = 0, to: number = order.length): void {
    this.#batch.load(examples, order, from, to);
    this.#divisor = this.#divisorOf(to - from);
  }

  /** Takes rows `from` … `to − 1` of X (n_0 numbers each) as the batch, without targets: for `activate` alone. @throws as load. */
  loadInputs(X: Float64Array, from = 0, to: number = X.length / this.network.sizes[0]): void {
    this.#batch.loadInputs(X, from, to);
  }

  /** C of the last forward pass: the mean or the sum over the examples of the batch; NaN before the first. */
  get loss(): number {
    return this.#lossOfBatch;
  }

  /** The forward pass without the loss: z and a of every layer. */
  activate(): void {
    const { theta } = this;
    const { m, x } = this.#batch;
    let entered = x;
    for (let l = 0; l < this.#layers.length; l++) {
      const { fanIn, size, first, activation, z, a } = this.#layers[l];
      if (m === 1) weightedSumsOfOne(theta, first, fanIn, size, entered, z);
      else weightedSums(theta, first, fanIn, size, entered, z, m);
      activation.fRow(z, a, 0, size * m);
      entered = a;
    }
  }

  /**
   * The forward pass with the present θ, up to the loss; what it leaves behind is read from `loss`, `losses`, `z` and `a`. (A number that
   * is returned would be made anew each time.) @throws RangeError if no examples with targets are loaded.
   */
  forward(): void {
    const { m, y, hasTargets } = this.#batch;
    if (!hasTargets) throw new RangeError('forward needs examples with targets: load some first');
    this.activate();
    const { a, size } = this.#layers[this.#layers.length - 1];
    this.#loss.valueRow(a, y, size, m, this.losses);
    let sum = 0;
    for (let n = 0; n < m; n++) sum += this.losses[n];
    this.#lossOfBatch = sum / this.#divisor;
  }

  /** ∂C/∂θ into `gradient`, from what the last forward pass left behind; θ must not have changed since. */
  backward(): void {
    const { theta, gradient } = this;
    const { m, x, y } = this.#batch;
    const layers = this.#layers;
    const last = layers.length - 1;
    this.#loss.gradientRow(layers[last].a, y, layers[last].size, m, layers[last].delta);
    for (let l = last; l >= 0; l--) {
      const { z, a, delta, activation, size, first, fanIn } = layers[l];
      activation.dfRow(z, a, delta, 0, size * m);
      const entered = l === 0 ? x : layers[l - 1].a;
      if (m === 1) {
        gradientsOfOne(gradient, first, fanIn, size, delta, entered);
        if (l > 0) arrivingSumsOfOne(theta, first, fanIn, size, delta, layers[l - 1].delta);
      } else {
        gradientSums(gradient, first, fanIn, size, delta, entered, m, this.#divisor);
        if (l > 0) arrivingSums(theta, first, fanIn, size, delta, layers[l - 1].delta, m);
      }
    }
  }

  /** z of layer l ≥ 1 after a forward pass, unit by unit: z(l)[j * m + n]. Overwritten by the next pass. */
  z(l: number): Float64Array {
    return this.#layers[l - 1].z;
  }

  /** a of layer l, unit by unit; a(0) are the inputs. */
  a(l: number): Float64Array {
    return l === 0 ? this.#batch.x : this.#layers[l - 1].a;
  }

  /** δ of layer l ≥ 1 after a backward pass, unit by unit, of each example by itself: not divided by m. */
  delta(l: number): Float64Array {
    return this.#layers[l - 1].delta;
  }

  /** `gradient` shaped like W and b. */
  gradients(): ParameterGradients {
    const { W, b } = shapedParameters(this.gradient, this.#layers);
    return { dW: W, db: b };
  }

  /** The network with the present θ, as plain data. */
  toNetwork(): Network {
    return { ...this.network, ...shapedParameters(this.theta, this.#layers) };
  }
}
