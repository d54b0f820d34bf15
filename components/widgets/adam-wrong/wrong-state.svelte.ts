import { defaultState } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { lastStep, roundOf, stationOf, stations, Trio, usualSetting, walkerIds } from './wrong.ts';
import type { RoundStep, Setting, Walker } from './wrong.ts';

/** Steps of each walk that are taken without a break: some milliseconds, even on a slow phone within the 50 that no reader notices. */
const PIECE = 1500;

/** Three walks through the counterexample, and one round of them taken apart. */
export class WrongState {
  #setting = $state.raw<Setting>(usualSetting);
  #said = $state<Guess>();
  #step = $state(0);
  axis = $state(defaultState.axis);
  of = $state<Walker>(defaultState.of);
  decimals = $state<4 | 8>(defaultState.decimals);
  /** The walks that are shown: the last that were walked to their end. */
  #shown = $state.raw<Trio>();

  restore({ C, beta2, beta1, rate, said, step, axis, of, decimals }: LinkState): void {
    this.#setting = { C, beta2, beta1, rate };
    this.#said = said === 'open' ? undefined : said;
    this.#step = step;
    this.axis = axis;
    this.of = of;
    this.decimals = decimals;
  }

  get linkState(): LinkState {
    const { axis, of, decimals } = this;
    return { ...this.#setting, said: this.#said ?? 'open', step: this.#step, axis, of, decimals };
  }

  get setting(): Setting {
    return this.#setting;
  }

  /** Stays as it is before something was said. */
  change(part: Partial<Setting>): void {
    if (this.isOpen) this.#setting = { ...this.#setting, ...part };
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  get isOpen(): boolean {
    return this.#said !== undefined;
  }

  /** Goes to the end, which was asked about. */
  say(guess: Guess): void {
    this.#said = guess;
    this.#step = lastStep;
  }

  /** Undefined until something was said and walked. */
  get trio(): Trio | undefined {
    return this.isOpen ? this.#shown : undefined;
  }

  /** Walks under the present setting are still on their way. */
  get isWalking(): boolean {
    return this.isOpen && this.#shown?.setting !== this.#setting;
  }

  /** Walks in pieces, each a task of its own, and shows the walks when all have ended. Gives what stops it. */
  walk(): (() => void) | undefined {
    if (!this.isWalking) return undefined;
    const trio = new Trio(this.#setting);
    const goOn = (): void => {
      trio.goOn(PIECE);
      if (trio.isDone) this.#shown = trio;
      else timer = setTimeout(goOn);
    };
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }

  /** The step at hand: 0 for as long as there are no walks. */
  get t(): number {
    return this.trio ? this.#step : 0;
  }

  set t(t: number) {
    if (this.isOpen) this.#step = Math.min(Math.max(t, 0), lastStep);
  }

  /** Among the stations. */
  get cursor(): number {
    return stationOf(this.t);
  }

  get reach(): number {
    return this.trio ? stations.length - 1 : 0;
  }

  /** To a station; one back from between two of them is the one before. */
  go(station: number): void {
    const isBetween = stations[this.cursor] < this.t;
    const to = isBetween && station === this.cursor - 1 ? this.cursor : station;
    if (this.isOpen) this.t = stations[Math.min(Math.max(to, 0), this.reach)];
  }

  /** Where each stands. */
  readonly places: Readonly<Record<Walker, number>> = $derived(
    Object.fromEntries(walkerIds.map((id) => [id, this.trio?.placeOf(id, this.t) ?? 0])) as Record<Walker, number>,
  );

  /** The round of the present step, by each; undefined before the first step. */
  readonly rounds: Readonly<Record<Walker, readonly RoundStep[]>> | undefined = $derived(this.#roundsAt(this.t));
  /** The last round of all, by which it is judged where a setting leads. */
  readonly lastRounds: Readonly<Record<Walker, readonly RoundStep[]>> | undefined = $derived(
    this.#roundsAt(this.trio ? lastStep : 0),
  );

  #roundsAt(t: number): Readonly<Record<Walker, readonly RoundStep[]>> | undefined {
    const { trio } = this;
    if (!trio || t === 0) return undefined;
    const round = (id: Walker): RoundStep[] => roundOf(trio.walks[id], id, t);
    return { adam: round('adam'), amsgrad: round('amsgrad'), sgd: round('sgd') };
  }
}
