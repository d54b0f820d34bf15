import { defaultState, firstStep } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { askedStep, lastActive, lastStep, stridesOf, usualRates } from './rare.ts';
import type { Method, Mode, Setting, Stride } from './rare.ts';

/** What came out of the question, whatever was changed since. */
export const answer: Stride = stridesOf(defaultState, defaultState.method)[askedStep];

/** Two weights, one of them rarely active, under a method that gathers squares and under SGD. */
export class RareState {
  #setting = $state.raw<Setting>(settingOf(defaultState));
  #said = $state<Guess>();
  #step = $state(defaultState.step);
  decimals = $state<4 | 8>(defaultState.decimals);

  readonly walk: readonly Stride[] = $derived(stridesOf(this.#setting, this.#setting.method));
  readonly plain: readonly Stride[] = $derived(stridesOf(this.#setting, 'sgd'));
  /** The step at the cursor. */
  readonly now: Stride = $derived(this.walk[this.#step]);
  /** The last step so far at which both weights were active. */
  readonly compared: Stride = $derived(this.walk[lastActive(this.#step, this.#setting.period)]);
  /** The longest step there is to draw, of either method. */
  readonly longest: number = $derived(Math.max(...[...this.walk, ...this.plain].flatMap(({ lengths }) => lengths)));

  restore(state: LinkState): void {
    this.#setting = settingOf(state);
    this.#said = state.said === 'open' ? undefined : state.said;
    this.#step = state.step;
    this.decimals = state.decimals;
  }

  get linkState(): LinkState {
    return { ...this.#setting, said: this.#said ?? 'open', step: this.#step, decimals: this.decimals };
  }

  get setting(): Setting {
    return this.#setting;
  }

  /** Stays as it is before something was said. The other kind of gradients begins with rates of its own. */
  change(part: Partial<Setting>): void {
    if (!this.isOpen) return;
    const rates = part.mode !== undefined && part.mode !== this.#setting.mode ? usualRates[part.mode] : {};
    this.#setting = { ...this.#setting, ...rates, ...part };
  }

  get mode(): Mode {
    return this.#setting.mode;
  }

  get method(): Method {
    return this.#setting.method;
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  get isOpen(): boolean {
    return this.#said !== undefined;
  }

  /** Goes to the step that was asked about. */
  say(guess: Guess): void {
    this.#said = guess;
    this.#step = askedStep;
  }

  get cursor(): number {
    return this.#step;
  }

  /** What comes after the first step waits for the prediction. */
  get reach(): number {
    return this.isOpen ? lastStep : firstStep;
  }

  go(step: number): void {
    this.#step = Math.min(Math.max(step, 0), this.reach);
  }
}

function settingOf({ mode, method, period, rate, sgd }: Setting): Setting {
  return { mode, method, period, rate, sgd };
}
