import { layersOf } from '#engine';
import { FormulaWriter } from '#notation/formula.ts';
import type { Formula } from '#notation/formula.ts';
import { defaultState } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { curveFor, firstPull, given, placeAt, record, weights, zeroFor } from './tug.ts';
import type { Place } from './tug.ts';

/** Sums this small print as 0 in all eight decimals. */
const NOTHING = 5e-9;
/** Guesses this near to a place, by its size, are taken for it. */
const NEAR = 0.005;

/** Who wins: one of the outputs, neither, both as they pull the same way, or the first as the second does not pull. */
export type Outcome = 'first' | 'second' | 'even' | 'together' | 'alone';

/** What a guess was: δ held still, the very place, another one, or none. */
export type Verdict = 'held' | 'right' | 'other' | 'unknown';

/** Hidden unit 1 of F3, pulled at over two paths. */
export class TugState {
  /** y₂ */
  target = $state(defaultState.target);
  /** A guess as long as it is not said. */
  aim = $state<number>();

  #weight = $state(defaultState.weight);
  #said = $state<Guess>();

  readonly #trace = $derived(record(this.#weight, this.target));
  readonly layers = $derived(layersOf(this.#trace));
  readonly formula: Formula = $derived(
    new FormulaWriter(this.#trace, 0, this.layers).write({ kind: 'arriving', l: 1, j: 0 }),
  );
  readonly paths = $derived(this.layers.paths[1][0]);
  readonly sum: number = $derived(this.layers.arriving[1][0]);

  /** Where the weight of F3 would lead with this target. */
  readonly start: Place = $derived(placeAt(given.weight, this.target));
  readonly zero: number | undefined = $derived(zeroFor(this.target));
  readonly curve = $derived(curveFor(this.target));

  /** The places a guess is compared with, all for the target of F3, for which it was asked. */
  readonly compared: { start: Place; held: Place; zero: Place; guess?: Place } = $derived.by(() => {
    const { target } = given;
    const start = placeAt(given.weight, target);
    const held = placeAt(-firstPull / start.delta, target);
    const zero = placeAt(zeroFor(target)!, target);
    return { start, held, zero, ...(typeof this.#said === 'number' && { guess: placeAt(this.#said, target) }) };
  });

  get linkState(): LinkState {
    return { target: this.target, weight: this.#weight, said: this.#said ?? 'open' };
  }

  restore({ target, weight, said }: LinkState): void {
    this.target = target;
    this.#weight = weight;
    this.#said = said === 'open' ? undefined : said;
    this.aim = undefined;
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  say(guess: Guess): void {
    this.#said ??= guess;
  }

  get weight(): number {
    return this.#weight;
  }

  /** Locked until something was foretold. */
  set weight(weight: number) {
    if (this.#said !== undefined) this.#weight = weight;
  }

  /** The guess, said or about to be; it was made for the target of F3. */
  get ghost(): number | undefined {
    const guess = this.#said ?? this.aim;
    return typeof guess === 'number' && this.target === given.target ? guess : undefined;
  }

  /** The weight at which δ⁽²⁾₂ would make the sum 0 if it stayed as it is at F3's weight. */
  get heldZero(): number | undefined {
    const zero = -firstPull / this.start.delta;
    return zero >= weights.low && zero <= weights.high ? zero : undefined;
  }

  get outcome(): Outcome {
    const second = this.paths[1].contribution;
    if (Math.abs(this.sum) < NOTHING) return 'even';
    if (Math.abs(second) < NOTHING) return 'alone';
    if (second < 0) return 'together';
    return this.sum < 0 ? 'first' : 'second';
  }

  /** The δ⁽²⁾₂ that would make the sum 0 at this weight, and all that targets from 0 to 1 can make of it. */
  get need(): { delta: number; low: number; high: number; isReached: boolean } | undefined {
    if (this.#weight === 0) return undefined;
    const delta = -firstPull / this.#weight;
    const [low, high] = [placeAt(this.#weight, 1).delta, placeAt(this.#weight, 0).delta];
    return { delta, low, high, isReached: delta >= low - NOTHING && delta <= high + NOTHING };
  }

  get verdict(): Verdict {
    const { held, zero, guess } = this.compared;
    if (!guess) return 'unknown';
    const near = ({ weight }: Place): boolean => Math.abs(guess.weight - weight) <= NEAR * Math.abs(weight);
    return near(held) ? 'held' : near(zero) ? 'right' : 'other';
  }
}
