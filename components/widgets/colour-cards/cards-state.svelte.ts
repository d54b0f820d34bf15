// Over 150 lines: one class holds the whole state of the figure, and each part of it reads the others.
import { layersOf, numericalGradients, recordMlp } from '#engine';
import { outputWeightFormula } from '#notation/factor-formulas.ts';
import type { NumberFormat } from '#notation/number.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import type { Formula } from '#notation/tokens.ts';
import { cardFor, cardOf, slipOf, slotIds } from './cards.ts';
import type { CardId, SlipId, SlotId } from './cards.ts';
import { defaultState } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { arrowIds, presetOf } from './setup.ts';
import type { ArrowId, PresetId } from './setup.ts';

/** What the figure answers to a card that was put down, or to a slot without one. */
export type Remark =
  | { kind: 'placed'; card: CardId; slot: SlotId }
  | { kind: 'slip'; slip: SlipId; card: CardId; slot: SlotId }
  | { kind: 'pick-first' };

/** How a prediction of sign and size compares with the product; `near` is within a factor of 4. */
export type Outcome = 'near' | 'sign' | 'too-large' | 'too-small' | 'unknown';

/** Three slots for the factors of ∂C/∂w, and ten cards to fill them with. */
export class CardsState {
  preset = $state<PresetId>(defaultState.net);
  arrow = $state<ArrowId>(defaultState.arrow);
  decimals = $state<4 | 8>(4);
  picked = $state<CardId>();
  remark = $state.raw<Remark>();
  said = $state<Guess>();

  #placed = $state.raw<readonly SlotId[]>([]);

  readonly trace = $derived.by(() => {
    const { network, sample } = presetOf(this.preset);
    return recordMlp(network, sample);
  });
  readonly terms = $derived(new QuantityTerms(this.trace, layersOf(this.trace)));
  readonly formula: Formula = $derived(outputWeightFormula(this.terms, 0, this.i));
  readonly product: number = $derived(this.terms.layers.dW[2][this.i]);
  /** ∂C/∂w by a central difference. */
  readonly measured: number = $derived(numericalGradients(this.trace.network, this.trace.sample).dW[2][this.i]);

  /** Takes over a whole state, as read from a link. @returns whether it is one the figure can be in. */
  restore({ net, arrow, placed, said, decimals }: LinkState): boolean {
    const slots = placed.filter((slot) => slot !== 'none');
    const isOne = placed.length === Math.max(1, slots.length) && slots.every((slot, n) => slots.indexOf(slot) === n);
    if (!isOne || (said !== 'open' && slots.length < slotIds.length)) return false;
    this.#begin();
    this.preset = net;
    this.arrow = arrow;
    this.decimals = decimals === '8' ? 8 : 4;
    this.#placed = slots;
    this.said = said === 'open' ? undefined : said;
    return true;
  }

  get linkState(): LinkState {
    const placed = slotIds.filter((slot) => this.#placed.includes(slot));
    return {
      net: this.preset,
      arrow: this.arrow,
      placed: placed.length === 0 ? ['none'] : placed,
      said: this.said ?? 'open',
      decimals: this.decimals === 8 ? '8' : '4',
    };
  }

  /** The sender of the arrow, from 0. */
  get i(): number {
    return arrowIds.indexOf(this.arrow);
  }

  get format(): NumberFormat {
    return { decimals: this.decimals, trim: true };
  }

  get isComplete(): boolean {
    return this.#placed.length === slotIds.length;
  }

  get placedCount(): number {
    return this.#placed.length;
  }

  /** The product may be seen: all cards lie, and it was predicted. */
  get isRevealed(): boolean {
    return this.isComplete && this.said !== undefined;
  }

  get outcome(): Outcome {
    if (this.said === undefined || this.said === 'unknown') return 'unknown';
    const ratio = sizeOf(this.said) / this.product;
    if (ratio < 0) return 'sign';
    return ratio > 4 ? 'too-large' : ratio < 0.25 ? 'too-small' : 'near';
  }

  /** The card that lies in a slot. */
  cardIn(slot: SlotId): CardId | undefined {
    return this.#placed.includes(slot) ? cardFor(slot, this.i) : undefined;
  }

  isPlaced(card: CardId): boolean {
    return this.#placed.some((slot) => cardFor(slot, this.i) === card);
  }

  valueOf(card: CardId): number {
    return cardOf(card, this.terms, this.i).value;
  }

  /** Takes a card up, or lays the one in hand down again. */
  pick(card: CardId): void {
    if (this.isPlaced(card)) return;
    this.picked = this.picked === card ? undefined : card;
    this.remark = undefined;
  }

  /** Puts the card in hand into a slot; it stays there if it belongs there. */
  place(slot: SlotId, card = this.picked): void {
    if (this.cardIn(slot) !== undefined) return;
    this.picked = undefined;
    if (card === undefined) {
      this.remark = { kind: 'pick-first' };
      return;
    }
    const slip = slipOf(card, slot, this.i);
    this.remark = slip ? { kind: 'slip', slip, card, slot } : { kind: 'placed', card, slot };
    if (!slip) this.#placed = [...this.#placed, slot];
  }

  choosePreset(preset: PresetId): void {
    this.#begin();
    this.preset = preset;
  }

  chooseArrow(arrow: ArrowId): void {
    this.#begin();
    this.arrow = arrow;
  }

  #begin(): void {
    this.#placed = [];
    this.picked = undefined;
    this.remark = undefined;
    this.said = undefined;
  }
}

/** minus-0.1 → −0.1 */
function sizeOf(guess: Exclude<Guess, 'unknown'>): number {
  const [sign, size] = guess.split('-');
  return sign === 'minus' ? -Number(size) : Number(size);
}
