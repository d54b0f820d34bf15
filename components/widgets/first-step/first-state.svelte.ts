import { ruleLines } from '#components/views/descent/rule-lines.ts';
import type { RuleLine } from '#components/views/descent/rule-lines.ts';
import { thetas } from '#components/views/descent/step-terms.ts';
import { defaultState } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { descentOf, lengthOf, stops, stridesUnder } from './strides.ts';
import type { Given, Stride, Way } from './strides.ts';

/** What the uncorrected step is beside the corrected one. */
export type Verdict = 'longer' | 'shorter' | 'equal';

/** What the correction makes up for at a step, and what its absence makes of the step. */
export interface Shares {
  /** m ÷ m̂ */
  above: number;
  /** √v ÷ √v̂ */
  below: number;
  /** The uncorrected step ÷ the corrected one. */
  factor: number;
}

/** Lengths nearer to one another than this share of them are called equal: ε and rounding have no part in them. */
const EQUAL = 1e-5;

/** Adam with and without correction under a gradient that stays the same, step by step. */
export class FirstState {
  decimals = $state<4 | 8>(4);

  #given = $state.raw<Given>(givenOf(defaultState));
  #said = $state<Guess>();
  #stop = $state(0);

  get strides(): ReturnType<typeof stridesUnder> {
    return stridesUnder(this.#given);
  }

  /** Number of the step that is shown; 0 before the first. */
  readonly t: number = $derived(stops[this.#stop]);

  restore(state: LinkState): void {
    this.#given = givenOf(state);
    this.#said = state.said === 'open' ? undefined : state.said;
    this.#stop = state.stop;
  }

  get linkState(): LinkState {
    return { ...this.#given, said: this.#said ?? 'open', stop: this.#stop };
  }

  get given(): Given {
    return this.#given;
  }

  /** Stays as it is before something was said. */
  give(key: keyof Given, value: number): void {
    if (this.isOpen) this.#given = { ...this.#given, [key]: value + 0 };
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  get isOpen(): boolean {
    return this.#said !== undefined;
  }

  /** Whoever has said something is shown the first step. */
  say(guess: Guess): void {
    this.#said = guess;
    this.#stop = 1;
  }

  get cursor(): number {
    return this.#stop;
  }

  get reach(): number {
    return this.isOpen ? stops.length - 1 : 0;
  }

  go(stop: number): void {
    this.#stop = Math.min(Math.max(stop, 0), this.reach);
  }

  /** Of the step that is shown; the first one stands for none. */
  stride(way: Way, t = Math.max(1, this.t)): Stride {
    return this.strides[way].get(t)!;
  }

  /** What is divided, by what, and how far the step goes. */
  sizesOf(way: Way, t = Math.max(1, this.t)): { above: number; below: number; step: number } {
    const stride = this.stride(way, t);
    const { mHat, vHat } = stride.step.quantities;
    // Uncorrected, m̂ and v̂ are m and v.
    return { above: mHat![0], below: Math.sqrt(vHat![0]), step: lengthOf(stride) };
  }

  sharesAt(t: number): Shares {
    const [corrected, plain] = [this.sizesOf('bias', t), this.sizesOf('none', t)];
    return {
      above: plain.above / corrected.above,
      below: plain.below / corrected.below,
      factor: plain.step / corrected.step,
    };
  }

  readonly shares: Shares = $derived(this.sharesAt(Math.max(1, this.t)));

  readonly verdict: Verdict = $derived(
    Math.abs(this.shares.factor - 1) < EQUAL ? 'equal' : this.shares.factor > 1 ? 'longer' : 'shorter',
  );

  /** The step that is shown, written out. */
  lines(way: Way): RuleLine[] {
    const { before, step } = this.stride(way);
    // Such steps stay finite: no length exceeds η/√(1−β₂) by far.
    return ruleLines(descentOf(way, this.#given), before, step, thetas, 0) ?? [];
  }
}

function givenOf({ beta1, beta2, eta, g }: Given): Given {
  return { beta1, beta2, eta, g };
}
