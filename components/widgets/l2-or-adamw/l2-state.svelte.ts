// Over 150 lines: three walks, what L2 makes of their numbers, and when they are the same.
import type { DescentStep } from '#engine';
import { asPair, defaultState, lastStep } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { walksBy } from './walks.ts';
import type { Pair, Setting, Walks, Way } from './walks.ts';

/**
 * What L2 does here: nothing to Adam's way, as far as ε lets it; it leads it elsewhere bit by bit, or from the first step on; or it is the
 * decay itself.
 */
export type Present = 'no-decay' | 'nothing' | 'epsilon' | 'parts' | 'turns' | 'decay';
/** Ways of which every place is nearer than this are one way to the eye, and in the first digits. */
const SAME = 1e-6;

/** A number with and without L2; how many times as large it has become, if that can be said. */
export interface Ratio {
  readonly name: 'g' | 'mHat' | 'root' | 'quotient';
  readonly plain: number;
  readonly l2: number;
  readonly times: number | undefined;
}

/** What differs between two walks of one coordinate, step by step from the start. */
export interface Differences {
  /** L2 against no decay at all. */
  readonly plain: readonly number[];
  /** L2 against a decay beside the step. */
  readonly decoupled: readonly number[];
}

/** The same descent without decay, with L2, and with a decay beside its step. */
export class L2State {
  #setting = $state.raw<Setting>({ ...defaultState, centre: asPair(defaultState.centre) });
  #n = $state(0);
  #said = $state<Guess>();
  #step = $state(0);
  decimals = $state<4 | 8>(defaultState.decimals);

  readonly walks: Walks = $derived(walksBy(this.#setting, lastStep));

  readonly differences: Differences = $derived.by(() => {
    const { plain, l2, decoupled } = this.walks;
    const between = (other: readonly DescentStep[]): number[] =>
      l2.map(({ theta }, t) => Math.abs(theta[this.#n] - other[t].theta[this.#n]));
    return { plain: between(plain), decoupled: between(decoupled) };
  });

  readonly present: Present = $derived.by(() => {
    const { method, lambda, centre } = this.#setting;
    const { plain, l2 } = this.walks;
    if (lambda === 0) return 'no-decay';
    if (method === 'sgd') return 'decay';
    if (centre.every((value) => value === 0)) {
      const isSame = l2.every(({ theta }, t) => theta.every((value, n) => Math.abs(value - plain[t].theta[n]) < SAME));
      return isSame ? 'nothing' : 'epsilon';
    }
    const turns = l2[1].gradient.some((g, n) => Math.sign(g) !== Math.sign(plain[1].gradient[n]));
    return turns ? 'turns' : 'parts';
  });

  /** What L2 makes of the numbers of Adam's step that is looked at. */
  readonly ratios: readonly Ratio[] = $derived.by(() => {
    if (this.#setting.method !== 'adam') return [];
    const [plain, l2] = (['plain', 'l2'] as const).map((way) => this.#partsOf(this.walks[way][this.shownStep]));
    return (Object.keys(plain) as Ratio['name'][]).map((name) => ({
      name,
      plain: plain[name],
      l2: l2[name],
      times: plain[name] === 0 ? undefined : l2[name] / plain[name],
    }));
  });

  restore({ coordinate, decimals, said, step, ...setting }: LinkState): void {
    this.#setting = { ...setting, centre: asPair(setting.centre) };
    this.#n = coordinate - 1;
    this.decimals = decimals;
    this.#said = said === 'open' ? undefined : said;
    this.#step = step;
  }

  get linkState(): LinkState {
    const { method, learningRate, lambda, epsilon, centre } = this.#setting;
    const setting = { method, learningRate, lambda, epsilon, centre: [...centre] };
    return {
      ...setting,
      coordinate: this.#n + 1,
      decimals: this.decimals,
      said: this.#said ?? 'open',
      step: this.#step,
    };
  }

  get setting(): Setting {
    return this.#setting;
  }

  /** Stays as it is before something was said. */
  set(part: Partial<Setting>): void {
    if (this.isOpen) this.#setting = { ...this.#setting, ...part };
  }

  setCentre(n: number, value: number): void {
    this.set({ centre: asPair(this.#setting.centre.with(n, value)) });
  }

  /** The coordinate that is looked at, from 0. */
  get n(): number {
    return this.#n;
  }

  set n(n: number) {
    if (this.isOpen) this.#n = n;
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

  get reach(): number {
    return this.isOpen ? lastStep : 0;
  }

  go(step: number): void {
    this.#step = Math.min(Math.max(step, 0), this.reach);
  }

  /** The step whose numbers are told: at the start the one to come. */
  get shownStep(): number {
    return Math.max(1, this.#step);
  }

  /** How many times as large L2 makes the first gradient of each coordinate. */
  get factors(): Pair {
    const { plain, l2 } = this.walks;
    return asPair(l2[1].gradient.map((g, n) => g / plain[1].gradient[n]));
  }

  placeOf(way: Way, t = this.#step): Pair {
    return asPair(this.walks[way][t].theta);
  }

  #partsOf({ gradient, quantities }: DescentStep): Record<Ratio['name'], number> {
    const [mHat, root] = [quantities.mHat![this.#n], Math.sqrt(quantities.vHat![this.#n])];
    return { g: gradient[this.#n], mHat, root, quotient: mHat / (root + this.#setting.epsilon) };
  }
}
