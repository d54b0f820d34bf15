import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#notation/number.ts';
import type { KnobsState } from './knobs-state.svelte.ts';
import { verdictOf } from './verdict.ts';
import type { Words } from './words.ts';

/** What the present frame is and means, in the words of one language. */
export class KnobsInWords {
  readonly #state: KnobsState;
  readonly #words: Words;

  constructor(state: KnobsState, words: Words) {
    this.#state = state;
    this.#words = words;
  }

  get what(): string {
    return this.#words.what[this.#state.part];
  }

  get status(): string {
    const { cursor, lastFrame } = this.#state;
    return fill(this.#words.status, { frame: cursor, last: lastFrame, what: this.what });
  }

  /** What to see in the frame. */
  get explanation(): string {
    const { part, point, height, locked } = this.#state;
    const { explain } = this.#words;
    switch (part) {
      case 'height':
        return fill(explain.height, { height: this.#print(height) });
      case 'first':
        return fill(explain.first, { held: this.#print(point[1]) });
      case 'second':
        return `${fill(explain.second, { held: this.#print(point[0]) })}${locked ? ` ${explain.locked}` : ''}`;
      case 'gradient':
        return this.#arrow;
    }
  }

  get #arrow(): string {
    const { norm, surface, point } = this.#state;
    const { explain } = this.#words;
    if (norm > 0) return fill(explain.gradient, { norm: this.#print(norm) });
    return surface.minima.some(([x, y]) => x === point[0] && y === point[1]) ? explain.minimum : explain.level;
  }

  /** What came of the prediction, once the arrow is shown. */
  get verdict(): string {
    const { part, hour, predicted } = this.#state;
    const { ask } = this.#words;
    if (part !== 'gradient') return ask.next;
    if (hour === undefined) return ask.none;
    const is = fill(ask.is, { hour });
    return predicted === undefined ? is : `${is} ${ask.verdicts[verdictOf(this.#state, predicted)]}`;
  }

  #print(value: number): string {
    return formatNumber(value, this.#state.format);
  }
}
