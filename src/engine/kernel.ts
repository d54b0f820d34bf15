import { activation } from './activations/index.ts';
import type { Activation } from './activations/index.ts';
import { checkNetwork, checkSample } from './check-network.ts';
import { loss } from './losses/index.ts';
import type { Loss } from './losses/index.ts';
import type { Network, ParameterGradients, Sample } from './types.ts';

/** One layer on flat arrays; `first` is the place of its first weight in θ, its biases follow its weights. */
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
 * The mathematics of recordMlp without the record: forward and backward passes of one network on flat typed arrays, for whoever needs many.
 * Sums run as on the tape, so that both agree to the last bit.
 */
export class Kernel {
  /** All parameters in a row: W[1] row by row, b[1], W[2], … They may be changed between passes. */
  readonly theta: Float64Array;
  /** ∂C/∂θ of the last backward pass, in the same order. */
  readonly gradient: Float64Array;
  readonly #x: Float64Array;
  readonly #y: readonly number[];
  readonly #layers: Layer[] = [];
  readonly #loss: Loss;
  readonly #yHat: number[];

  /** @throws RangeError naming the field, as recordMlp. */
  constructor(network: Network, sample: Sample) {
    checkNetwork(network);
    checkSample(sample, network);
    const { sizes, W, b, activations } = network;
    this.theta = Float64Array.from(sizes.flatMap((_, l) => [...W[l], ...b[l]]));
    this.gradient = new Float64Array(this.theta.length);
    this.#x = Float64Array.from(sample.x);
    this.#y = [...sample.y];
    this.#loss = loss(network.loss);
    this.#yHat = new Array<number>(sizes[sizes.length - 1]).fill(0);
    let first = 0;
    for (let l = 1; l < sizes.length; l++) {
      const [fanIn, size] = [sizes[l - 1], sizes[l]];
      const [z, a, delta] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
      this.#layers.push({ fanIn, size, first, activation: activation(activations[l]), z, a, delta });
      first += size * (fanIn + 1);
    }
  }

  /** C of the example with the present θ. */
  forward(): number {
    const { theta } = this;
    let entered = this.#x;
    for (const { fanIn, size, first, activation, z, a } of this.#layers) {
      const firstBias = first + size * fanIn;
      for (let j = 0; j < size; j++) {
        const row = first + j * fanIn;
        let sum = theta[row] * entered[0];
        for (let i = 1; i < fanIn; i++) sum += theta[row + i] * entered[i];
        z[j] = sum + theta[firstBias + j];
        a[j] = activation.f(z[j]);
      }
      entered = a;
    }
    for (let j = 0; j < entered.length; j++) this.#yHat[j] = entered[j];
    return this.#loss.value(this.#yHat, this.#y);
  }

  /** ∂C/∂θ into `gradient`, from what the last forward pass left behind; θ must not have changed since. */
  backward(): void {
    const layers = this.#layers;
    for (let l = layers.length - 1; l >= 0; l--) {
      const { z, a, delta, activation } = layers[l];
      if (l === layers.length - 1) delta.set(this.#loss.gradient(this.#yHat, this.#y));
      else this.#arrive(delta, layers[l + 1]);
      for (let j = 0; j < delta.length; j++) delta[j] *= activation.df(z[j], a[j]);
      this.#fill(layers[l], l === 0 ? this.#x : layers[l - 1].a);
    }
  }

  /** Σ_k w_kj δ_k of the layer behind, last path first as on the tape. */
  #arrive(arriving: Float64Array, behind: Layer): void {
    const { theta } = this;
    arriving.fill(0);
    for (let k = behind.size - 1; k >= 0; k--) {
      const row = behind.first + k * behind.fanIn;
      const deltaK = behind.delta[k];
      for (let j = 0; j < arriving.length; j++) arriving[j] += deltaK * theta[row + j];
    }
  }

  /** ∂C/∂w_ji = δ_j a_i and ∂C/∂b_j = δ_j. */
  #fill({ fanIn, size, first, delta }: Layer, entered: Float64Array): void {
    const { gradient } = this;
    const firstBias = first + size * fanIn;
    for (let j = 0; j < size; j++) {
      const row = first + j * fanIn;
      const deltaJ = delta[j];
      for (let i = 0; i < fanIn; i++) gradient[row + i] = deltaJ * entered[i];
      gradient[firstBias + j] = deltaJ;
    }
  }

  /** `gradient` shaped like W and b. */
  gradients(): ParameterGradients {
    const slice = (from: number, count: number): number[] => [...this.gradient.subarray(from, from + count)];
    const rows = this.#layers.map(({ first, fanIn, size }) => ({
      dW: slice(first, size * fanIn),
      db: slice(first + size * fanIn, size),
    }));
    return { dW: [[], ...rows.map(({ dW }) => dW)], db: [[], ...rows.map(({ db }) => db)] };
  }
}
