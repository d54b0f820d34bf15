import { forward, layersOf, recordMlp, withQuantity } from '#engine';
import type { Network } from '#engine';
import { collapsedFormulas } from '#notation/collapse-formulas.ts';
import { weightedSumInFull } from '#notation/forward-formulas.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import { initialState } from './link.ts';
import type { Guess, Height, LinkState } from './link.ts';
import { presets, side } from './setup.ts';
import type { PresetId } from './setup.ts';

/** Samples per side that show how high and how low the surface reaches. */
const COARSE = 17;

/** The output of a 2–2–1 network over a square of inputs, with the sigmoids of its hidden layer or without them. */
export class BendState {
  preset = $state<PresetId | 'own'>('steep');
  /** With its sigmoids, whatever is shown. */
  network = $state.raw<Network>(presets.steep);
  x = $state.raw<readonly number[]>([0, 0]);
  height = $state<Height>('z');
  lit = $state<string>();

  #said = $state<Guess>();
  #bent = $state(true);

  /** The network shown. */
  readonly shown: Network = $derived(
    this.#bent ? this.network : { ...this.network, activations: this.network.activations.with(1, 'identity') },
  );

  /** The network without its sigmoids, at the point. */
  readonly #linear = $derived(
    this.#termsOf({ ...this.network, activations: this.network.activations.with(1, 'identity') }),
  );
  /** The network shown, at the point. */
  readonly terms = $derived(this.#termsOf(this.shown));
  /** z of the output, worked out layer by layer. */
  readonly layerByLayer = $derived(weightedSumInFull(this.terms, 2, 0));
  /** The two layers multiplied into one: exact where nothing bends. */
  readonly oneLayer = $derived(collapsedFormulas(this.#linear, 0));
  readonly oneLayerZ: number = $derived(
    this.oneLayer.weightedSum.result[0].kind === 'number' ? this.oneLayer.weightedSum.result[0].value : 0,
  );

  /** Lowest and highest value over the square, nearly. */
  readonly range: readonly [number, number] = $derived.by(() => {
    const at = (n: number): number => (n / (COARSE - 1)) * 2 * side - side;
    const heights = Array.from({ length: COARSE * COARSE }, (_, n) =>
      this.heightAt(at(n % COARSE), at(Math.floor(n / COARSE))),
    );
    return [Math.min(...heights), Math.max(...heights)];
  });

  constructor(initial: LinkState) {
    this.restore(initial);
  }

  /** Takes over a whole state, as read from a link. */
  restore({ preset, network, x, height, said, bent }: LinkState): void {
    this.preset = preset;
    this.network = network;
    this.x = x;
    this.height = height;
    this.#said = said;
    this.#bent = bent || said === undefined;
  }

  get linkState(): LinkState {
    const { preset, network, x, height } = this;
    return { preset, network, x, height, said: this.#said, bent: this.#bent };
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  get bent(): boolean {
    return this.#bent;
  }

  /** The output at any point: z⁽²⁾ or ŷ. */
  heightAt(x1: number, x2: number): number {
    const { z, a } = forward(this.shown, [x1, x2]);
    return (this.height === 'z' ? z : a)[2][0];
  }

  /** The output at the point picked. */
  get here(): number {
    return this.heightAt(this.x[0], this.x[1]);
  }

  /** Whether the one layer and the two give the same at the point, to the digits a reader sees. */
  get agrees(): boolean {
    const two = this.terms.z(2, 0).value;
    return Math.abs(this.oneLayerZ - two) <= 1e-9 * Math.max(1, Math.abs(two));
  }

  say(guess: Guess): void {
    this.#said ??= guess;
  }

  /** Takes the sigmoids out or puts them back; locked until something was foretold. */
  setBent(bent: boolean): void {
    if (this.#said !== undefined) this.#bent = bent;
  }

  pick(x: readonly number[]): void {
    this.x = x.map((value) => Math.min(side, Math.max(-side, Math.round(value * 100) / 100)) + 0);
  }

  choosePreset(id: PresetId): void {
    const { preset, network } = initialState(id);
    this.preset = preset;
    this.network = network;
  }

  edit(name: string, value: number): void {
    this.preset = 'own';
    this.network = withQuantity({ network: this.network, sample: { x: [0, 0], y: [0] } }, name, value).network;
  }

  #termsOf(network: Network): QuantityTerms {
    const trace = recordMlp(network, { x: [...this.x], y: [0] });
    return new QuantityTerms(trace, layersOf(trace));
  }
}
