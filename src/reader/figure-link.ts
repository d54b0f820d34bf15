import { readParameter, replaceParameter, withParameter } from './query.ts';
import type { Codec } from './share-link.ts';

/** The address follows a figure once it has been at rest this long. */
const restMs = 300;

/** The state of one figure in the address bar: read when the figure wakes, followed while it is used, copied as a link. */
export class FigureLink<State> {
  readonly #id: string;
  readonly #codec: Codec<State>;

  /** `id` names the figure, its anchor and its parameter: `w1-1`. */
  constructor(id: string, codec: Codec<State>) {
    this.#id = id;
    this.#codec = codec;
  }

  /** The state the address asks for, the default one where it asks for none; undefined where it cannot be read. */
  read(href = location.href): State | undefined {
    return this.#codec.parse(readParameter(href, this.#id) ?? '');
  }

  /** Lets the address follow; returns how to stop, as an effect wants it. A later state takes the place of one not yet written. */
  follow(state: State): () => void {
    const text = this.#codec.format(state);
    const timer = setTimeout(() => replaceParameter(this.#id, text), restMs);
    return () => clearTimeout(timer);
  }

  /** The address that opens this state, with the figure in sight. */
  address(state: State, href = location.href): string {
    return withParameter(`${href.split('#')[0]}#${this.#id}`, this.#id, this.#codec.format(state));
  }
}
