import type { QuantityTerms } from '#notation/quantity-terms.ts';
import type { Factor, Formula } from '#notation/tokens.ts';
import type { CardId } from './cards.ts';
import { hidden } from './hidden-chain.ts';
import { output } from './output-chain.ts';
import type { Arrow, ArrowId, PresetId } from './setup.ts';
import type { SlipId } from './slips.ts';

/** The steps back from the loss, by the factor each multiplies by; in the hidden layer blue comes a second time. */
export type SlotId = 'arriving' | 'slope' | 'crossed' | 'hidden-slope' | 'entered';

/** Sizes a product can be predicted to have. */
export type Size = '1' | '0.1' | '0.01' | '0.05' | '0.005' | '0.0005';

/** The way back from the loss to a parameter, and the cards to take it with. */
export interface Chain {
  readonly slots: readonly SlotId[];
  /** Steps taken in the chapter before: their cards lie from the start, folded into δ. */
  readonly given: readonly SlotId[];
  /** The cards, in the order in which they lie. */
  readonly deck: readonly CardId[];
  /** What the gradient can be asked for; by default, the first. */
  readonly arrows: readonly ArrowId[];
  /** From large to small. */
  readonly sizes: readonly Size[];
  readonly preset: PresetId;
  readonly decimals: 4 | 8;
  /** The card that belongs into a slot. */
  cardFor(slot: SlotId, arrow: Arrow): CardId;
  /** What the wrong cards of a slot answer, where they are a slip of their own. */
  slipsIn(slot: SlotId, arrow: Arrow): Partial<Record<CardId, SlipId>>;
  formula(terms: QuantityTerms, arrow: Arrow): Formula;
}

export type ChainId = 'output' | 'hidden';

export const chains: Readonly<Record<ChainId, Chain>> = { output, hidden };

/** The factor a slot stands for. */
export function factorOf(slot: SlotId): Factor {
  return slot === 'hidden-slope' ? 'slope' : slot;
}

/** What a card answers back; undefined where it belongs. */
export function slipOf(chain: Chain, card: CardId, slot: SlotId, arrow: Arrow): SlipId | undefined {
  if (chain.cardFor(slot, arrow) === card) return undefined;
  const belongs = chain.slots.some((other) => chain.cardFor(other, arrow) === card);
  return chain.slipsIn(slot, arrow)[card] ?? (belongs ? 'other-step' : 'elsewhere');
}
