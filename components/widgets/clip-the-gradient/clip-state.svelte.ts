import { clipByNorm, clipByValue, normOf, turnBetween } from '#engine';
import { defaultState, lastStep } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { walksUnder } from './walk.ts';

export type Pair = readonly [number, number];

/** What one way of clipping makes of a gradient. */
export interface Clipped {
  g: Pair;
  /** Degrees by which it was turned. */
  turned: number;
}

/** What clipping does to the gradient at hand. */
export type Present = 'nothing' | 'norm-alone' | 'turns' | 'same-way';

/** A gradient in the plane, clipped in two ways; and a walk clipped in the same ways. */
export class ClipState {
  #g = $state.raw<Pair>(pairOf(defaultState.g));
  #c = $state(defaultState.c);
  #said = $state<Guess>();
  #step = $state(0);

  readonly norm: number = $derived(normOf([...this.#g]));
  readonly byNorm: Clipped = $derived(this.#clipped(clipByNorm));
  readonly byValue: Clipped = $derived(this.#clipped(clipByValue));
  readonly walks = $derived(walksUnder(this.#c));

  readonly present: Present = $derived.by(() => {
    if (this.norm <= this.#c) return 'nothing';
    if (this.#g.every((each) => Math.abs(each) <= this.#c)) return 'norm-alone';
    return this.byValue.turned > 0 ? 'turns' : 'same-way';
  });

  restore({ g, c, said, step }: LinkState): void {
    this.#g = pairOf(g);
    this.#c = c;
    this.#said = said === 'open' ? undefined : said;
    this.#step = step;
  }

  get linkState(): LinkState {
    return { g: [...this.#g], c: this.#c, said: this.#said ?? 'open', step: this.#step };
  }

  get g(): Pair {
    return this.#g;
  }

  /** Stays as it is before something was said. */
  set g(g: Pair) {
    if (this.isOpen) this.#g = g;
  }

  get c(): number {
    return this.#c;
  }

  set c(c: number) {
    if (this.isOpen) this.#c = c;
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  get isOpen(): boolean {
    return this.#said !== undefined;
  }

  say(guess: Guess): void {
    this.#said = guess;
  }

  get cursor(): number {
    return this.#step;
  }

  /** The walk, too, waits for the prediction. */
  get reach(): number {
    return this.isOpen ? lastStep : 0;
  }

  go(step: number): void {
    this.#step = Math.min(Math.max(step, 0), this.reach);
  }

  #clipped(clip: (g: number[], largest: number) => number[]): Clipped {
    const g = pairOf(clip([...this.#g], this.#c));
    return { g, turned: turnBetween(this.#g, g) };
  }
}

function pairOf([u, v]: readonly number[]): Pair {
  return [u + 0, v + 0];
}
