import { batchesOf, drawBatches, scatterOf, spreadFactor } from '#engine';
import type { Drawing, Pair, Scatter } from '#engine';
import { gradientsOf, mostDrawn, sizes } from './data.ts';
import type { DataId, WeightId } from './data.ts';
import { defaultState, largestSeed } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { estimatePair, gatherTips, spreadsBySize } from './spreads.ts';
import type { SpreadAt, Tip } from './spreads.ts';

/** The cloud of mini-batch gradients of two parameters. */
export class ShakingState {
  #state = $state.raw<LinkState>(defaultState);

  readonly examples: readonly Pair[] = $derived.by(() => {
    const { data, x, y } = this.#state;
    const [across, up] = [gradientsOf(data, x), gradientsOf(data, y)];
    return across.map((each, n): Pair => [each, up[n]]);
  });
  /** The gradient of all examples, and how far single ones scatter. */
  readonly whole: Scatter = $derived(scatterOf(this.examples));
  readonly batches: readonly (readonly number[])[] = $derived.by(() => {
    const { all, drawn, seed } = this.#state;
    const count = this.examples.length;
    return all === 'yes' ? batchesOf(count, this.drawing) : drawBatches(count, this.drawing, drawn, seed);
  });
  readonly tips: readonly Tip[] = $derived(gatherTips(this.examples, this.batches));
  /** Mean and scatter of the batches at hand; undefined before there are any. */
  readonly found: Scatter | undefined = $derived(
    this.batches.length === 0 ? undefined : scatterOf(this.batches.map((batch) => this.estimate(batch))),
  );
  /** What σ is multiplied with. */
  readonly factor: number = $derived(spreadFactor(this.examples.length, this.drawing));
  /** How far mini-batch gradients scatter around the whole one, by the formula. */
  readonly expected: Scatter = $derived.by(() => {
    const { mean, deviation, covariance } = this.whole;
    const [across, up] = deviation.map((each) => each * this.factor);
    return { mean, deviation: [across, up], covariance: covariance * this.factor ** 2 };
  });
  readonly spreads: readonly SpreadAt[] = $derived(
    spreadsBySize(
      this.examples.map(([across]) => across),
      this.#state,
    ),
  );

  get linkState(): LinkState {
    return this.#state;
  }

  restore(state: LinkState): void {
    this.#state = state;
  }

  get drawing(): Drawing {
    return { m: this.#state.m, replaced: this.#state.way === 'back' };
  }

  get isOpen(): boolean {
    return this.#state.said !== 'open';
  }

  get said(): Guess | undefined {
    return this.#state.said === 'open' ? undefined : this.#state.said;
  }

  say(said: Guess): void {
    this.#set({ said });
  }

  get isAll(): boolean {
    return this.#state.all === 'yes';
  }

  /** Every batch there is; of many examples there are too many, and before the prediction they would tell. */
  get canCount(): boolean {
    return this.isOpen && this.#state.data === 'xor';
  }

  countAll(): void {
    if (this.canCount) this.#set({ all: 'yes' });
  }

  get cursor(): number {
    return this.#state.drawn;
  }

  get reach(): number {
    return mostDrawn;
  }

  go(drawn: number): void {
    this.#set({ drawn: Math.min(Math.max(drawn, 0), mostDrawn), all: 'no' });
  }

  /** Other batches, as many. */
  reseed(): void {
    this.#set({ seed: (this.#state.seed % largestSeed) + 1, all: 'no' });
  }

  get decimals(): 4 | 8 {
    return this.#state.decimals;
  }

  set decimals(decimals: 4 | 8) {
    this.#set({ decimals });
  }

  set m(m: number) {
    if (this.isOpen && sizes[this.#state.data].includes(m)) this.#set({ m });
  }

  set way(way: LinkState['way']) {
    if (this.isOpen) this.#set({ way });
  }

  /** A batch size that the other examples do not have becomes 1. */
  set data(data: DataId) {
    if (!this.isOpen) return;
    const { m } = this.#state;
    this.#set({ data, m: sizes[data].includes(m) ? m : 1, all: 'no' });
  }

  /** One of the axes; the weight of the other axis changes places with it. */
  put(axis: 'x' | 'y', weight: WeightId): void {
    const { x, y } = this.#state;
    if (weight === (axis === 'x' ? y : x)) this.#set({ x: y, y: x });
    else this.#set(axis === 'x' ? { x: weight } : { y: weight });
  }

  estimate(batch: readonly number[]): Pair {
    return estimatePair(this.examples, batch);
  }

  #set(part: Partial<LinkState>): void {
    this.#state = { ...this.#state, ...part };
  }
}
