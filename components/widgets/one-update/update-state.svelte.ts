import { descend, expectedDrop, gradientAmong, layersOf, quantity, recordMlp } from '#engine';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import { name, number, raised, sign } from '#notation/tokens.ts';
import type { Formula } from '#notation/tokens.ts';
import { defaultState } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { parameters, partOf, presetOf } from './setup.ts';
import type { Parameter, PartId, PresetId } from './setup.ts';

/** Drops that differ by less than this share of the expected one count as the same. */
const SAME = 0.001;

/** One parameter before and after the update; where it is left out, `to` is `from` and there is no gradient to see. */
export interface Row {
  name: Parameter;
  from: number;
  gradient: number;
  to: number;
  isUpdated: boolean;
}

/** A network before and after one update, and the drop of its loss, expected and real. */
export class UpdateState {
  preset = $state<PresetId>(defaultState.net);
  part = $state<PartId>(defaultState.part);
  eta = $state(defaultState.eta);

  #said = $state<Guess>();
  #view = $state<'before' | 'after'>('before');

  readonly before = $derived.by(() => {
    const { network, sample } = presetOf(this.preset);
    return recordMlp(network, sample);
  });
  readonly #gradients = $derived(gradientAmong(this.before.network, layersOf(this.before), partOf(this.part)));
  readonly after = $derived(recordMlp(descend(this.before.network, this.#gradients, this.eta), this.before.sample));
  readonly expected: number = $derived(expectedDrop(this.#gradients, this.eta));
  readonly real: number = $derived(this.before.loss - this.after.loss);
  readonly shown = $derived(this.#view === 'after' ? this.after : this.before);
  readonly terms = $derived(new QuantityTerms(this.shown, layersOf(this.shown)));

  /** η Σ g² with the sum put in. */
  readonly formula: Formula = $derived({
    left: [],
    symbols: [{ kind: 'symbol', id: 'eta', ref: 'eta' }, sign('·'), sign('Σ'), name('g'), raised(sign('2'))],
    numbers: [number(this.eta), sign('·'), number(this.expected / this.eta)],
    result: [number(this.expected)],
  });

  readonly rows: readonly Row[] = $derived(
    parameters.map((parameter) => ({
      name: parameter,
      from: quantity(this.before, parameter),
      gradient: quantity(this.before, `d${parameter}`),
      to: quantity(this.after, parameter),
      isUpdated: this.isUpdated(parameter),
    })),
  );

  restore({ net, part, eta, said, view }: LinkState): void {
    this.preset = net;
    this.part = part;
    this.eta = eta;
    this.#said = said === 'open' ? undefined : said;
    this.#view = view;
  }

  get linkState(): LinkState {
    return { net: this.preset, part: this.part, eta: this.eta, said: this.#said ?? 'open', view: this.#view };
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  get view(): 'before' | 'after' {
    return this.#view;
  }

  /** How the real drop compares with the expected one. */
  get outcome(): Exclude<Guess, 'unknown'> {
    const share = this.real / this.expected - 1;
    return Math.abs(share) < SAME ? 'same' : share > 0 ? 'more' : 'less';
  }

  isUpdated(parameter: string): boolean {
    return partOf(this.part).some((each) => each === parameter);
  }

  /** Takes a prediction; the update is shown with it. */
  say(guess: Guess): void {
    this.#said = guess;
    this.#view = 'after';
  }

  look(view: 'before' | 'after'): void {
    if (this.#said !== undefined) this.#view = view;
  }
}
