import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CardsState } from '#components/widgets/colour-cards/cards-state.svelte.ts';
import { cardFor, cardIds, slipIds, slotIds } from '#components/widgets/colour-cards/cards.ts';
import type { CardId, SlipId, SlotId } from '#components/widgets/colour-cards/cards.ts';
import { codec, defaultState } from '#components/widgets/colour-cards/link.ts';
import { arrowIds, presetIds } from '#components/widgets/colour-cards/setup.ts';
import { toPlain } from '#notation/plain.ts';
import { centralDifference, expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(text: string): CardsState | undefined {
  const state = codec.parse(text);
  const cards = new CardsState();
  return state && cards.restore(state) ? cards : undefined;
}

function put(cards: CardsState, card: CardId, slot: SlotId): SlipId | undefined {
  cards.pick(card);
  cards.place(slot);
  return cards.remark?.kind === 'slip' ? cards.remark.slip : undefined;
}

function fill(cards: CardsState): void {
  for (const slot of slotIds) put(cards, cardFor(slot, cards.i), slot);
}

describe('the cards of F1', () => {
  it('make −0.12081580 of −0.68584102, 0.21546312 and 0.81757448, as it is measured', () => {
    const cards = new CardsState();
    fill(cards);
    expect(cards.isComplete).toBe(true);
    const values = slotIds.map((slot) => cards.valueOf(cards.cardIn(slot)!));
    [-0.68584102, 0.21546312, 0.81757448].forEach((value, n) => expectClose(values[n], value, printedDecimals));
    expectClose(cards.product, -0.1208158, printedDecimals);
    expectClose(cards.product, cards.measured, centralDifference);
    expect(toPlain(cards.formula.symbols)).toBe('(ŷ − y) · ŷ(1 − ŷ) · a⁽¹⁾₁');
  });

  it('in any network and for either arrow, the three right ones multiply to the gradient', () => {
    for (const preset of presetIds) {
      for (const arrow of arrowIds) {
        const cards = new CardsState();
        cards.choosePreset(preset);
        cards.chooseArrow(arrow);
        fill(cards);
        const product = slotIds.reduce((all, slot) => all * cards.valueOf(cards.cardIn(slot)!), 1);
        expectClose(product, cards.product, otherOrder);
        expectClose(cards.product, cards.measured, centralDifference);
      }
    }
  });
});

describe('a card that does not fit', () => {
  it.each([
    ['error-reversed', 'arriving', 'M04'],
    ['loss', 'arriving', 'M13'],
    ['prediction', 'arriving', 'M14'],
    ['tanh-slope', 'slope', 'M12'],
    ['sender-z', 'entered', 'M03'],
    ['a1_2', 'entered', 'M08'],
    ['own-weight', 'entered', 'M18'],
    ['a1_1', 'arriving', 'other-step'],
    ['error', 'entered', 'other-step'],
    ['loss', 'slope', 'elsewhere'],
    ['a1_2', 'slope', 'elsewhere'],
  ] as const)('%s as %s answers %s, and changes nothing', (card, slot, slip) => {
    const cards = new CardsState();
    expect(put(cards, card, slot)).toBe(slip);
    expect(cards.linkState).toEqual(defaultState);
  });

  it('always answers, and every answer is met', () => {
    const met = new Set<SlipId>();
    for (const arrow of arrowIds) {
      for (const card of cardIds) {
        for (const slot of slotIds) {
          const cards = new CardsState();
          cards.chooseArrow(arrow);
          const slip = put(cards, card, slot);
          expect(slip === undefined).toBe(cardFor(slot, cards.i) === card);
          if (slip) met.add(slip);
        }
      }
    }
    expect([...met].sort()).toEqual([...slipIds].sort());
  });

  it('a slot without a card in hand asks for one, a placed card cannot be taken', () => {
    const cards = new CardsState();
    cards.place('slope');
    expect(cards.remark).toEqual({ kind: 'pick-first' });
    put(cards, 'error', 'arriving');
    cards.pick('error');
    expect(cards.picked).toBeUndefined();
  });
});

it('tells a prediction by its sign, then by its size', () => {
  const cards = new CardsState();
  fill(cards);
  const outcomes = (['minus-0.1', 'plus-0.1', 'minus-1', 'minus-0.01', 'unknown'] as const).map((guess) => {
    cards.said = guess;
    return cards.outcome;
  });
  expect(outcomes).toEqual(['near', 'sign', 'too-large', 'too-small', 'unknown']);
});

describe('links', () => {
  it('bring every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    const cards = new CardsState();
    cards.choosePreset('paper');
    cards.chooseArrow('w2_12');
    put(cards, 'output-slope', 'slope');
    expect(codec.format(cards.linkState)).toBe('v1~net=paper~arrow=w2_12~placed=slope');
    fill(cards);
    cards.said = 'minus-0.01';
    cards.decimals = 8;
    expect(open(codec.format(cards.linkState))?.linkState).toEqual(cards.linkState);
  });

  it.each([
    'v1~placed=slope_slope',
    'v1~placed=none_slope',
    'v1~said=unknown',
    'v1~placed=',
    'v1~net=own',
    'v0~net=paper',
  ])('%s is damaged', (text) => expect(open(text)).toBeUndefined());

  it('no text makes it throw', () => {
    const parts = fc.constantFrom('placed=', 'slope', 'arriving', 'none', '_', '~', 'said=', 'plus-1', 'net=paper', '');
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const cards = open(text);
        if (cards) expect(open(codec.format(cards.linkState))?.linkState).toEqual(cards.linkState);
      }),
      { numRuns: 10_000 },
    );
  });
});
