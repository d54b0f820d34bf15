import { eventsOf, presetOf, presets, runOf, STEPS } from './dying.ts';
import type { Event, Place, PresetId, Setup } from './dying.ts';
import { defaultState, LOCKED_AT } from './link.ts';
import type { Guess, LinkState } from './link.ts';

/** What the three z say about the next step: no slope at all, only the leak, or at least one slope of 1. */
export type Condition = 'dead' | 'leaking' | 'alive';

/** One unit with a ReLU that learns three examples, or no longer does. */
export class DyingState {
  decimals = $state<4 | 8>(4);

  #setup = $state.raw<Setup>(presets.dies);
  #cursor = $state(defaultState.step);
  #said = $state<Guess>();

  readonly run: readonly Place[] = $derived(runOf(this.#setup));
  readonly events: readonly Event[] = $derived(eventsOf(this.run));
  readonly place: Place = $derived(this.run[this.#cursor]);

  get linkState(): LinkState {
    return {
      ...this.#setup,
      step: this.#cursor,
      said: this.#said ?? 'open',
      decimals: this.decimals === 8 ? '8' : '4',
    };
  }

  restore({ step, said, decimals, ...setup }: LinkState): void {
    this.#setup = setup;
    this.#cursor = step;
    this.#said = said === 'open' ? undefined : said;
    this.decimals = decimals === '8' ? 8 : 4;
  }

  get setup(): Setup {
    return this.#setup;
  }

  get preset(): PresetId | undefined {
    return presetOf(this.#setup);
  }

  /** Before the prediction only the two learning rates may be compared. */
  canTake(id: PresetId): boolean {
    return this.#said !== undefined || id === 'dies' || id === 'small';
  }

  take(id: PresetId): void {
    if (this.canTake(id)) this.#begin(presets[id]);
  }

  /** Another slope, rate or bias: the run begins anew. */
  change(part: Partial<Setup>): void {
    if (this.#said !== undefined) this.#begin({ ...this.#setup, ...part });
  }

  get cursor(): number {
    return this.#cursor;
  }

  get reach(): number {
    return this.#said === undefined && this.preset === 'dies' ? LOCKED_AT : STEPS;
  }

  go(position: number): void {
    this.#cursor = Math.max(0, Math.min(position, this.reach));
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  /** Takes a prediction and makes step 2 of the death. */
  say(guess: Guess): void {
    if (this.#said !== undefined) return;
    this.#said = guess;
    this.#begin(presets.dies);
    this.go(LOCKED_AT + 1);
  }

  /** The slopes at the death would give the answer away. */
  get isHidden(): boolean {
    return this.#said === undefined && this.preset === 'dies' && this.#cursor === LOCKED_AT;
  }

  get condition(): Condition {
    if (this.place.alive > 0) return 'alive';
    return this.#setup.slope === 0 ? 'dead' : 'leaking';
  }

  /** Beyond the last step the next one is not recorded. */
  get next(): Place | undefined {
    return this.run[this.#cursor + 1];
  }

  #begin(setup: Setup): void {
    this.#setup = setup;
    this.#cursor = 0;
  }
}
