// Over 150 lines: one class holds the whole state of the figure, and each part of it reads the others.
import { exampleNetwork, layersOf, numericalGradients, recordMlp } from '#engine';
import type { NumberFormat } from '#notation/number.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import type { Formula } from '#notation/tokens.ts';
import { cardOf } from './cards.ts';
import type { Card, CardId } from './cards.ts';
import { slipOf } from './chain.ts';
import type { Chain, SlotId } from './chain.ts';
import { defaultStateOf, openSlots } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { arrows } from './setup.ts';
import type { Arrow, ArrowId, PresetId } from './setup.ts';
import type { SlipId } from './slips.ts';

/** What the figure answers to a card that was put down, or to a slot without one. */
export type Remark =
  | { kind: 'placed'; card: CardId; slot: SlotId }
  | { kind: 'slip'; slip: SlipId; card: CardId; slot: SlotId }
  | { kind: 'pick-first' };

/** How a prediction of sign and size compares with the product. */
export type Outcome = 'near' | 'sign' | 'too-large' | 'too-small' | 'unknown';

/** A prediction this many times too large or too small is near: the sizes on offer are ten times apart. */
const NEAR = 5;

/** The slots for the factors of a gradient, and the cards to fill them with. */
export class CardsState {
  readonly chain: Chain;
  arrow = $state<ArrowId>('w2_11');
  preset = $state<PresetId>('general');
  decimals = $state<4 | 8>(4);
  picked = $state<CardId>();
  remark = $state.raw<Remark>();
  said = $state<Guess>();
  /** Whether the cards that lie there from the start are to be folded into δ. */
  isFolded = $state(true);

  /** Slots the reader gave their card. */
  #placed = $state.raw<readonly SlotId[]>([]);

  readonly #example = $derived(exampleNetwork(this.preset));
  readonly trace = $derived(recordMlp(this.#example.network, this.#example.sample));
  readonly terms = $derived(new QuantityTerms(this.trace, layersOf(this.trace)));
  readonly at: Arrow = $derived(arrows[this.arrow]);
  readonly formula: Formula = $derived.by(() => this.chain.formula(this.terms, this.at));
  readonly product: number = $derived(this.terms.gradient(this.at.l, this.at.j, this.at.i));
  /** The gradient by a central difference. */
  readonly measured: number = $derived.by(() => {
    const { dW, db } = numericalGradients(this.trace.network, this.trace.sample);
    const { l, j, i } = this.at;
    return i === undefined ? db[l][j] : dW[l][this.terms.at(l, j, i)];
  });

  constructor(chain: Chain) {
    this.chain = chain;
    this.restore(defaultStateOf(chain));
  }

  /** Takes over a whole state, as read from a link. @returns whether it is one the figure can be in. */
  restore({ net, arrow, placed, fold, said, decimals }: LinkState): boolean {
    const slots = placed.filter((slot) => slot !== 'none');
    const isOne = placed.length === Math.max(1, slots.length) && slots.every((slot, n) => slots.indexOf(slot) === n);
    if (!isOne || (said !== 'open' && slots.length < this.openSlots.length)) return false;
    this.#begin();
    this.preset = net;
    this.arrow = arrow;
    this.decimals = decimals === '8' ? 8 : 4;
    this.isFolded = fold === 'closed';
    this.#placed = slots;
    this.said = said === 'open' ? undefined : said;
    return true;
  }

  get linkState(): LinkState {
    const placed = this.openSlots.filter((slot) => this.#placed.includes(slot));
    return {
      net: this.preset,
      arrow: this.arrow,
      placed: placed.length === 0 ? ['none'] : placed,
      fold: this.isFolded ? 'closed' : 'open',
      said: this.said ?? 'open',
      decimals: this.decimals === 8 ? '8' : '4',
    };
  }

  get openSlots(): SlotId[] {
    return openSlots(this.chain);
  }

  get format(): NumberFormat {
    return { decimals: this.decimals, trim: true };
  }

  /** There are such cards, and they are folded. */
  get isDeltaFolded(): boolean {
    return this.chain.given.length > 0 && this.isFolded;
  }

  get isComplete(): boolean {
    return this.#placed.length === this.openSlots.length;
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
    return ratio > NEAR ? 'too-large' : ratio * NEAR < 1 ? 'too-small' : 'near';
  }

  /** The card that belongs into a slot. */
  cardFor(slot: SlotId): CardId {
    return this.chain.cardFor(slot, this.at);
  }

  /** The card that lies in a slot. */
  cardIn(slot: SlotId): CardId | undefined {
    return this.chain.given.includes(slot) || this.#placed.includes(slot) ? this.cardFor(slot) : undefined;
  }

  /** A card of the deck that was put down. */
  isPlaced(card: CardId): boolean {
    return this.#placed.some((slot) => this.cardFor(slot) === card);
  }

  card(card: CardId): Card {
    return cardOf(card, { terms: this.terms, learningRate: this.#example.learningRate, arrow: this.at });
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
    const slip = slipOf(this.chain, card, slot, this.at);
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
