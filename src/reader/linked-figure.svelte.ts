import { onMount } from 'svelte';
import { FigureLink } from './figure-link.ts';
import type { Codec } from './share-link.ts';

/** The state class of a figure, as far as its link is concerned. */
export interface Linkable<State> {
  /** All that a link keeps. */
  readonly linkState: State;
  /** Takes over a whole state. `false` where its parts do not fit one another. */
  restore(state: State): boolean | void;
}

/**
 * A figure and its link: takes over what the address asks for when it wakes, then the address follows it. A damaged link gives the
 * initial state, and stays in the address until something is changed. To be made while the component is, as its effects belong to it.
 */
export class LinkedFigure<State> {
  readonly #link: FigureLink<State>;
  readonly #figure: Linkable<State>;
  readonly #codec: Codec<State>;
  readonly #initial: State;
  #awake = $state(false);
  #damaged = $state(false);
  /** The state it woke in, for as long as nothing was changed. */
  #untouched = $state<string>();

  /** The state the figure is in now is the one it goes back to. While it is moving the address waits. */
  constructor(id: string, figure: Linkable<State>, codec: Codec<State>, isMoving = (): boolean => false) {
    this.#link = new FigureLink(id, codec);
    this.#figure = figure;
    this.#codec = codec;
    this.#initial = figure.linkState;
    onMount(() => this.#wake());
    $effect(() => {
      if (!this.#awake || isMoving()) return;
      // Written out once more only as long as it has to be compared.
      if (this.#untouched !== undefined && this.#written === this.#untouched) return;
      this.#untouched = undefined;
      this.#damaged = false;
      return this.#link.follow(this.#figure.linkState);
    });
  }

  get #written(): string {
    return this.#codec.format(this.#figure.linkState);
  }

  #wake(): void {
    const asked = this.#link.read();
    this.#damaged = asked === undefined || this.#figure.restore(asked) === false;
    if (this.#damaged) this.#figure.restore(this.#initial);
    this.#untouched = this.#written;
    this.#awake = true;
  }

  /** The figure has come to life; before, it is what stands in the HTML. */
  get awake(): boolean {
    return this.#awake;
  }

  /** The link was damaged; to be said until the reader changes anything. */
  get damaged(): boolean {
    return this.#damaged;
  }

  /** The address that opens the present state. */
  readonly address = (): string => this.#link.address(this.#figure.linkState);

  reset(): void {
    this.#untouched = undefined;
    this.#damaged = false;
    this.#figure.restore(this.#initial);
  }
}
