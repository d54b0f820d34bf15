import { recordDeepChain } from '#engine';
import type { ActivationId, ChainLayer } from '#engine';
import { defaultState } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { endsOf, farthest, planOf } from './setup.ts';
import type { BiasId, Setup } from './setup.ts';

/** How a prediction compares with what came out; `slopes` is the size of the product of the slopes alone. */
export type Verdict = 'near' | 'smaller' | 'larger' | 'slopes';

/** Within a factor of ten. */
const NEAR = 1;

/** A chain of equal layers, and how far the way back through it has been walked. */
export class ChainState {
  #setup = $state.raw<Setup>(defaultState);
  #guess = $state<Guess>('open');
  #cursor = $state(0);
  /** The marked power of ten, before it is said. */
  #aim = $state<number>();
  decimals = $state<4 | 8>(4);

  /** Layers rising, as recorded. */
  readonly layers: readonly ChainLayer[] = $derived(recordDeepChain(planOf(this.#setup)));
  readonly isOpen: boolean = $derived(this.#guess === 'open');
  readonly depth: number = $derived(this.#setup.depth);
  readonly reach: number = $derived(this.isOpen ? 0 : this.depth);
  /** ∂C/∂a⁽⁰⁾, the product of all factors. */
  readonly product: number = $derived(this.layers[0].passed);
  /** The ends of the axis, as powers of ten; before the answer they tell nothing. */
  readonly ends: readonly [number, number] = $derived(
    endsOf(this.depth, this.isOpen ? [] : this.layers.flatMap(({ passed, gradient }) => [passed, Math.abs(gradient)])),
  );

  constructor(initial: LinkState = defaultState) {
    this.restore(initial);
  }

  restore({ depth, w, activation, bias, guess, step }: LinkState): void {
    this.#setup = { depth, w, activation, bias };
    this.#guess = guess;
    this.#aim = undefined;
    this.go(step);
  }

  get linkState(): LinkState {
    return { ...this.#setup, guess: this.#guess, step: this.#cursor };
  }

  get setup(): Setup {
    return this.#setup;
  }

  get cursor(): number {
    return this.#cursor;
  }

  /** What was said; undefined while the question is open, and of a chain that was not asked about. */
  get said(): number | 'unknown' | undefined {
    return this.#guess === 'open' || this.#guess === 'free' ? undefined : this.#guess;
  }

  get aim(): number | undefined {
    return this.#aim;
  }

  /** The marked or predicted power of ten. */
  get ghost(): number | undefined {
    return this.#aim ?? (typeof this.#guess === 'number' ? this.#guess : undefined);
  }

  /** The layer the last step went through; none before the first. */
  get now(): ChainLayer | undefined {
    return this.#cursor === 0 ? undefined : this.layers[this.depth - this.#cursor];
  }

  get isAtEnd(): boolean {
    return this.#cursor === this.depth;
  }

  hasPassed(l: number): boolean {
    return l > this.depth - this.#cursor;
  }

  /** |∂C/∂w⁽ˡ⁾| of the layers walked back. */
  get bars(): readonly (number | undefined)[] {
    return this.layers.map(({ l, gradient }) => (this.hasPassed(l) ? Math.abs(gradient) : undefined));
  }

  /** |∂C/∂a⁽ˡ⁾| from the end of the chain to where the way back has come. */
  get arrived(): readonly (readonly [l: number, size: number])[] {
    const passed = this.layers.filter(({ l }) => this.hasPassed(l));
    return [[this.depth, 1], ...passed.toReversed().map(({ l, passed: size }) => [l - 1, Math.abs(size)] as const)];
  }

  /** The factor, where every layer has the same. */
  get commonFactor(): number | undefined {
    const [first] = this.layers;
    return this.layers.every(({ factor }) => factor === first.factor) ? first.factor : undefined;
  }

  /** How the prediction compares, once the way back has come to its end; nothing is near 0 on this axis. */
  get verdict(): Verdict | undefined {
    if (!this.isAtEnd || typeof this.#guess !== 'number' || this.product === 0) return undefined;
    const off = this.#guess - Math.log10(Math.abs(this.product));
    if (Math.abs(off) <= NEAR) return 'near';
    const slopes = this.layers.reduce((sum, { slope }) => sum + Math.log10(slope), 0);
    if (Math.abs(this.#guess - slopes) <= NEAR) return 'slopes';
    return off < 0 ? 'smaller' : 'larger';
  }

  go(position: number): void {
    this.#cursor = Math.max(0, Math.min(position, this.reach));
  }

  /** Marks a power of ten; whole ones only. */
  take(exponent: number): void {
    const most = farthest(this.depth);
    if (this.isOpen) this.#aim = Math.max(-most, Math.min(most, Math.round(exponent))) + 0;
  }

  say(guess: number | 'unknown'): void {
    this.#guess = guess;
    this.#aim = undefined;
  }

  /** The knife-edge chain with this weight; it is asked about anew. */
  choosePreset(w: number): void {
    this.restore({ ...defaultState, w, depth: this.depth });
  }

  /** Another chain. A prediction was about the one before it and is dropped; an open question is about the new one. */
  set(change: { depth: number } | { w: number } | { activation: ActivationId } | { bias: BiasId }): void {
    this.#setup = { ...this.#setup, ...change };
    if (!this.isOpen) this.#guess = 'free';
    if (this.#aim !== undefined) this.take(this.#aim);
    this.go(this.#cursor);
  }
}
