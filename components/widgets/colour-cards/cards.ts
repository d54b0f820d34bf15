import { activation } from '#engine';
import type { QuantityTerms } from '#notation/quantity-terms.ts';
import { bracketed, raised, sign } from '#notation/tokens.ts';
import type { Token } from '#notation/tokens.ts';

/** The three steps back to a weight into the output unit, by the factor each multiplies by. */
export const slotIds = ['arriving', 'slope', 'entered'] as const;

export type SlotId = (typeof slotIds)[number];

/** The cards, in the order in which they lie. */
export const cardIds = [
  'a1_2',
  'error-reversed',
  'loss',
  'output-slope',
  'own-weight',
  'prediction',
  'a1_1',
  'tanh-slope',
  'sender-z',
  'error',
] as const;

export type CardId = (typeof cardIds)[number];

/** What a card in a slot that is not its own answers back. */
export const slipIds = ['M03', 'M04', 'M08', 'M12', 'M13', 'M14', 'M18', 'other-step', 'elsewhere'] as const;

export type SlipId = (typeof slipIds)[number];

/** Where a wrong card is the slip of the catalogue that it is. */
const slips: Partial<Record<CardId, { slot: SlotId; slip: SlipId }>> = {
  'error-reversed': { slot: 'arriving', slip: 'M04' },
  loss: { slot: 'arriving', slip: 'M13' },
  prediction: { slot: 'arriving', slip: 'M14' },
  'tanh-slope': { slot: 'slope', slip: 'M12' },
  'sender-z': { slot: 'entered', slip: 'M03' },
  'own-weight': { slot: 'entered', slip: 'M18' },
};

/** The card that belongs into a slot, for the arrow from hidden unit i (from 0). */
export function cardFor(slot: SlotId, i: number): CardId {
  return slot === 'arriving' ? 'error' : slot === 'slope' ? 'output-slope' : i === 0 ? 'a1_1' : 'a1_2';
}

/** What a card answers back; undefined where it belongs. */
export function slipOf(card: CardId, slot: SlotId, i: number): SlipId | undefined {
  if (cardFor(slot, i) === card) return undefined;
  if (slotIds.some((other) => cardFor(other, i) === card)) return 'other-step';
  if (card === 'a1_1' || card === 'a1_2') return slot === 'entered' ? 'M08' : 'elsewhere';
  const known = slips[card];
  return known?.slot === slot ? known.slip : 'elsewhere';
}

/** How a card is written, and its number. */
export function cardOf(card: CardId, terms: QuantityTerms, i: number): { tokens: Token[]; value: number } {
  const { lastLayer } = terms;
  const [yHat, y, z, w] = [terms.a(lastLayer, 0), terms.y(0), terms.z(lastLayer - 1, i), terms.w(lastLayer, 0, i)];
  switch (card) {
    case 'error':
      return { tokens: [yHat.symbol, sign('−'), y.symbol], value: yHat.value - y.value };
    case 'error-reversed':
      return { tokens: [y.symbol, sign('−'), yHat.symbol], value: y.value - yHat.value };
    case 'loss':
      return { tokens: [terms.loss.symbol], value: terms.loss.value };
    case 'prediction':
      return { tokens: [yHat.symbol], value: yHat.value };
    case 'output-slope': {
      const slope = [yHat.symbol, ...bracketed(sign('1'), sign('−'), yHat.symbol)];
      return { tokens: slope, value: terms.layers.slope[lastLayer][0] };
    }
    case 'tanh-slope': {
      const value = activation('tanh').df(terms.z(lastLayer, 0).value, yHat.value);
      return { tokens: [sign('1'), sign('−'), yHat.symbol, raised(sign('2'))], value };
    }
    case 'sender-z':
      return { tokens: [z.symbol], value: z.value };
    case 'own-weight':
      return { tokens: [w.symbol], value: w.value };
    case 'a1_1':
    case 'a1_2': {
      const { symbol, value } = terms.a(lastLayer - 1, card === 'a1_1' ? 0 : 1);
      return { tokens: [symbol], value };
    }
  }
}
