import { layersOf, recordOutputs, softmax, softmaxSteps } from '#engine';
import type { SoftmaxSteps } from '#engine';
import { derivative } from '#notation/quantity-terms.ts';
import { name, number, sign } from '#notation/tokens.ts';
import type { Formula } from '#notation/tokens.ts';
import { askedC, defaultState } from './link.ts';
import type { Guess, LinkState } from './link.ts';

/** How far the exponentials of the logits as they are come: to probabilities, over the largest double, or all to 0. */
export type Fate = 'fine' | 'overflow' | 'underflow';

/** An output layer of three classes. */
export class ScalesState {
  #z = $state.raw<readonly number[]>(defaultState.z);
  /** Counted from 1. */
  target = $state(defaultState.target);
  #c = $state(defaultState.c);
  #said = $state<Guess>();

  /** Logits with c added. */
  readonly moved: readonly number[] = $derived(this.#z.map((z) => z + this.#c));
  readonly y: readonly number[] = $derived(this.#z.map((_, i) => (i === this.target - 1 ? 1 : 0)));
  readonly trace = $derived(
    recordOutputs({ activation: 'identity', loss: 'softmax-cross-entropy', z: this.moved, y: this.y }),
  );
  readonly p: readonly number[] = $derived(softmax(this.moved));
  /** p − y, as the tape walks it back. */
  readonly gradient: readonly number[] = $derived(layersOf(this.trace).delta[1]);

  /** The logits as they are into the exponential; and with the largest subtracted first. */
  readonly naive: SoftmaxSteps = $derived(softmaxSteps(this.moved, 0));
  readonly stable: SoftmaxSteps = $derived(softmaxSteps(this.moved, Math.max(...this.moved)));
  readonly fate: Fate = $derived(this.naive.p ? 'fine' : this.naive.sum === 0 ? 'underflow' : 'overflow');

  /** The gradient of the target's logit. */
  readonly formula: Formula = $derived.by(() => {
    const k = this.target;
    return {
      left: [derivative({ kind: 'symbol', id: 'z', j: k })],
      symbols: [name(`p_${k}`), sign('−'), { kind: 'symbol', id: 'y', j: k }],
      numbers: [number(this.p[k - 1]), sign('−'), number(1)],
      result: [number(this.gradient[k - 1])],
    };
  });

  restore({ z, target, c, said }: LinkState): void {
    this.#z = z;
    this.target = target;
    this.#c = c;
    this.#said = said === 'open' ? undefined : said;
  }

  get linkState(): LinkState {
    return { z: [...this.#z], target: this.target, c: this.#c, said: this.#said ?? 'open' };
  }

  get z(): readonly number[] {
    return this.#z;
  }

  setLogit(i: number, value: number): void {
    this.#z = this.#z.with(i, value);
  }

  get c(): number {
    return this.#c;
  }

  /** Stays 0 before something was said. */
  set c(c: number) {
    if (this.isOpen) this.#c = c;
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  get isOpen(): boolean {
    return this.#said !== undefined;
  }

  /** Takes a prediction; then the number it is about is added. */
  say(guess: Guess): void {
    this.#said = guess;
    this.#c = askedC;
  }
}
