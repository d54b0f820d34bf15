import { crossing, curveBetween, curveIds, isNear, leadAt, SEEN_UP_TO, slopeOf, sums, widths } from './duel.ts';
import type { CurveId } from './duel.ts';
import { defaultState } from './link.ts';
import type { Guess, LinkState } from './link.ts';

/** What is going on: the guess is asked for, the crossing is looked for, it was found, or it was shown. */
export type Phase = 'open' | 'searching' | 'found' | 'shown';

const between = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** σ′ and tanh′ over the weighted sum; where are they equal? */
export class DuelState {
  /** A guess as long as it is not said. */
  aim = $state<number>();

  #said = $state<Guess>();
  #at = $state(defaultState.at);
  #tried = $state<number>();
  #shown = $state(false);
  #zoom = $state(defaultState.zoom);
  #middle = $state(defaultState.middle);

  /** The part of the axis that the plot shows. */
  readonly view: readonly [low: number, high: number] = $derived.by(() => {
    const half = widths[this.#zoom] / 2;
    const middle = between(this.#middle, sums.low + half, sums.high - half);
    return [middle - half, middle + half];
  });
  readonly curves = $derived(
    curveIds.map((id) => ({
      id,
      points: this.#said === undefined ? curveBetween(id, sums.low, SEEN_UP_TO) : curveBetween(id, ...this.view),
    })),
  );
  readonly slopes: Record<CurveId, number> = $derived({
    tanh: slopeOf('tanh', this.#at),
    sigmoid: slopeOf('sigmoid', this.#at),
  });
  readonly lead: number = $derived(leadAt(this.#at));

  get linkState(): LinkState {
    return {
      said: this.#said ?? 'open',
      at: this.#at,
      tried: this.#tried ?? 'none',
      shown: this.#shown ? 'yes' : 'no',
      zoom: this.#zoom,
      middle: this.#middle,
    };
  }

  restore({ said, at, tried, shown, zoom, middle }: LinkState): void {
    this.#said = said === 'open' ? undefined : said;
    this.#at = at;
    this.#tried = tried === 'none' ? undefined : tried;
    this.#shown = shown === 'yes';
    this.#zoom = zoom;
    this.#middle = middle;
    this.aim = undefined;
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  /** The first guess stays. Both slopes are then read there. */
  say(guess: Guess): void {
    if (this.#said !== undefined) return;
    this.#said = guess;
    this.aim = undefined;
    if (typeof guess === 'number') this.at = guess;
  }

  get at(): number {
    return this.#at;
  }

  /** Locked until something was said. What is zoomed in on follows where it would be left. */
  set at(z: number) {
    if (this.#said === undefined) return;
    this.#at = between(z, sums.low, sums.high);
    if (this.#at < this.view[0] || this.#at > this.view[1]) this.#middle = this.#at;
  }

  /** A place pressed on the plot, in steps no finer than a pixel. */
  pick(z: number): void {
    const place = between(Number(z.toFixed(2 + this.#zoom)) + 0, sums.low, sums.high);
    if (this.#said === undefined) this.aim = place;
    else this.at = place;
  }

  get tried(): number | undefined {
    return this.#tried;
  }

  /** Gives the present place for an answer. */
  answer(): void {
    if (this.phase === 'searching') this.#tried = this.#at;
  }

  show(): void {
    if (this.phase !== 'searching') return;
    this.#shown = true;
    this.at = crossing;
  }

  get phase(): Phase {
    if (this.#said === undefined) return 'open';
    if (isNear(this.#said) || isNear(this.#tried)) return 'found';
    return this.#shown ? 'shown' : 'searching';
  }

  /** The crossing may be named and marked. */
  get isRevealed(): boolean {
    return this.phase === 'found' || this.phase === 'shown';
  }

  /** The guess, said or about to be. */
  get ghost(): number | undefined {
    const guess = this.#said ?? this.aim;
    return typeof guess === 'number' ? guess : undefined;
  }

  get zoom(): number {
    return this.#zoom;
  }

  get canZoom(): { in: boolean; out: boolean } {
    return { in: this.#said !== undefined && this.#zoom < widths.length - 1, out: this.#zoom > 0 };
  }

  /** Nearer to the place that is read, or back. */
  zoomBy(by: 1 | -1): void {
    if (!this.canZoom[by === 1 ? 'in' : 'out']) return;
    this.#zoom += by;
    this.#middle = this.#at;
  }
}
