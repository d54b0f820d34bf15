import { layersOf, recordOutputs } from '#engine';
import type { LossId } from '#engine';
import { deltaFormula } from '#notation/factor-formulas.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import type { Formula } from '#notation/tokens.ts';
import { asked, defaultState, timesOf } from './link.ts';
import type { Guess, LinkState } from './link.ts';

/** A sigmoid unit under one loss. */
export interface Unit {
  yHat: number;
  /** Red and blue. */
  arriving: number;
  slope: number;
  delta: number;
  /** δ = red · blue */
  formula: Formula;
}

/** What stands out at the place the unit is in. */
export type Present = 'wrong' | 'right' | 'between';

/** From here on the unit is far off; below the other, nearly right. */
const FAR = 0.9;
const NEAR = 0.1;

/** One sigmoid unit under two losses. */
export class WrongState {
  #z = $state(defaultState.z);
  #y = $state(defaultState.y);
  #said = $state<Guess>();

  readonly squared: Unit = $derived(unitAt('half-squared-error', this.#z, this.#y));
  readonly cross: Unit = $derived(unitAt('binary-cross-entropy', this.#z, this.#y));
  /** How many times as large δ of cross-entropy is. */
  readonly times: number = $derived(this.cross.delta / this.squared.delta);

  /** The place the prediction is about. */
  readonly answer = (() => {
    const squared = unitAt('half-squared-error', asked.z, asked.y);
    const cross = unitAt('binary-cross-entropy', asked.z, asked.y);
    return { squared, cross, times: cross.delta / squared.delta };
  })();

  restore({ z, y, said }: LinkState): void {
    this.#z = z;
    this.#y = y;
    this.#said = said === 'open' ? undefined : said;
  }

  get linkState(): LinkState {
    return { z: this.#z, y: this.#y, said: this.#said ?? 'open' };
  }

  get z(): number {
    return this.#z;
  }

  /** Cannot be moved before something was said. */
  set z(z: number) {
    if (this.isOpen) this.#z = z;
  }

  get y(): number {
    return this.#y;
  }

  set y(y: number) {
    if (this.isOpen) this.#y = y;
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  get isOpen(): boolean {
    return this.#said !== undefined;
  }

  get present(): Present {
    const error = Math.abs(this.cross.delta);
    return error > FAR ? 'wrong' : error < NEAR ? 'right' : 'between';
  }

  /** Where the prediction would have the needle of the squared error, at the place it is about and nowhere else. */
  get ghost(): number | undefined {
    const times = this.#said && timesOf[this.#said];
    const isThere = this.#z === asked.z && this.#y === asked.y;
    return times !== undefined && isThere ? Math.abs(this.cross.delta) / times : undefined;
  }

  /** Takes a prediction; then the unit goes to the place it is about. */
  say(guess: Guess): void {
    this.#said = guess;
    this.#z = asked.z;
    this.#y = asked.y;
  }
}

function unitAt(loss: LossId, z: number, y: number): Unit {
  const trace = recordOutputs({ activation: 'sigmoid', loss, z: [z], y: [y] });
  const layers = layersOf(trace);
  const terms = new QuantityTerms(trace, layers);
  const [yHat] = layers.a[1];
  const { arriving, slope, delta } = layers;
  // There is one unit only, so that δ needs no indices.
  const formula: Formula = { ...deltaFormula(terms, 1, 0), left: [{ kind: 'symbol', id: 'delta' }] };
  return { yHat, arriving: arriving[1][0], slope: slope[1][0], delta: delta[1][0], formula };
}
