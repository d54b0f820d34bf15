import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CardsState } from '#components/widgets/colour-cards/cards-state.svelte.ts';
import type { CardId } from '#components/widgets/colour-cards/cards.ts';
import { chains } from '#components/widgets/colour-cards/chain.ts';
import type { ChainId, SlotId } from '#components/widgets/colour-cards/chain.ts';
import { codecOf, defaultStateOf } from '#components/widgets/colour-cards/link.ts';
import { presetIds } from '#components/widgets/colour-cards/setup.ts';
import type { ArrowId } from '#components/widgets/colour-cards/setup.ts';
import { hiddenSlips, outputSlips } from '#components/widgets/colour-cards/slips.ts';
import type { SlipId } from '#components/widgets/colour-cards/slips.ts';
import { wordsOf } from '#components/widgets/colour-cards/strings.ts';
import { mutantValues, questionAbout } from '#engine';
import { fill } from '#i18n/fill.ts';
import { locales } from '#i18n/locales.ts';
import { toPlain } from '#notation/plain.ts';
import { centralDifference, expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

const chainIds = ['output', 'hidden'] as const;

function open(chain: ChainId, text: string): CardsState | undefined {
  const state = codecOf(chains[chain]).parse(text);
  const cards = new CardsState(chains[chain]);
  return state && cards.restore(state) ? cards : undefined;
}

function begin(chain: ChainId, arrow?: ArrowId): CardsState {
  const cards = new CardsState(chains[chain]);
  if (arrow) cards.chooseArrow(arrow);
  return cards;
}

function put(cards: CardsState, card: CardId, slot: SlotId): SlipId | undefined {
  cards.pick(card);
  cards.place(slot);
  return cards.remark?.kind === 'slip' ? cards.remark.slip : undefined;
}

function fillSlots(cards: CardsState): void {
  for (const slot of cards.openSlots) put(cards, cards.cardFor(slot), slot);
}

const valuesOf = (cards: CardsState): number[] =>
  cards.chain.slots.map((slot) => cards.card(cards.cardIn(slot)!).value);

const productOf = (values: readonly number[]): number => values.reduce((all, value) => all * value, 1);

it('the three cards of F1 make −0.12081580 of −0.68584102, 0.21546312 and 0.81757448, as it is measured', () => {
  const cards = begin('output');
  fillSlots(cards);
  expect(cards.isComplete).toBe(true);
  const values = valuesOf(cards);
  [-0.68584102, 0.21546312, 0.81757448].forEach((value, n) => expectClose(values[n], value, printedDecimals));
  expectClose(cards.product, -0.1208158, printedDecimals);
  expect(toPlain(cards.formula.symbols)).toBe('(ŷ − y) · ŷ(1 − ŷ) · a⁽¹⁾₁');
});

it('the five cards of F2 make −0.0043008 of −0.4, 0.24, 0.7, 0.16 and 0.4; the first two lie there as δ', () => {
  const cards = begin('hidden');
  expect(['arriving', 'slope', 'crossed'].map((slot) => cards.cardIn(slot as SlotId))).toEqual([
    'error',
    'output-slope',
    undefined,
  ]);
  expectClose(cards.terms.delta(2, 0).value, -0.096, printedDecimals);
  fillSlots(cards);
  const values = valuesOf(cards);
  [-0.4, 0.24, 0.7, 0.16, 0.4].forEach((value, n) => expectClose(values[n], value, printedDecimals));
  expectClose(cards.product, -0.0043008, printedDecimals);
});

it.each(chainIds)('in any network and for any parameter, the right cards multiply to the gradient: %s', (chain) => {
  for (const preset of presetIds) {
    for (const arrow of chains[chain].arrows) {
      const cards = begin(chain);
      cards.choosePreset(preset);
      cards.chooseArrow(arrow);
      fillSlots(cards);
      expectClose(productOf(valuesOf(cards)), cards.product, otherOrder);
      expectClose(cards.product, cards.measured, centralDifference);
    }
  }
});

describe('a card that does not fit', () => {
  it.each([
    ['w2_11', 'error-reversed', 'arriving', 'M04'],
    ['w2_11', 'loss', 'arriving', 'M13'],
    ['w2_11', 'prediction', 'arriving', 'M14'],
    ['w2_11', 'tanh-slope', 'slope', 'M12'],
    ['w2_11', 'sender-z', 'entered', 'M03'],
    ['w2_11', 'a1_2', 'entered', 'M08'],
    ['w2_11', 'own', 'entered', 'M18'],
    ['w2_11', 'a1_1', 'arriving', 'other-step'],
    ['w2_11', 'error', 'entered', 'other-step'],
    ['w2_11', 'loss', 'slope', 'elsewhere'],
    ['w2_11', 'a1_2', 'slope', 'elsewhere'],
    ['w1_11', 'w2_12', 'crossed', 'M09'],
    ['w1_21', 'w2_11', 'crossed', 'M09'],
    ['w1_11', 'updated-crossed', 'crossed', 'M06'],
    ['w1_11', 'one', 'crossed', 'M10'],
    ['b1_1', 'one', 'crossed', 'M10'],
    ['w1_11', 'one', 'hidden-slope', 'M02'],
    ['w1_11', 'slope-at-a', 'hidden-slope', 'M11'],
    ['w1_11', 'output-slope', 'hidden-slope', 'M19'],
    ['w1_11', 'slope1_2', 'hidden-slope', 'neighbours-slope'],
    ['w1_11', 'one', 'entered', 'M07'],
    ['w1_11', 'x_2', 'entered', 'M08'],
    ['b1_1', 'x_2', 'entered', 'M27'],
    ['w1_11', 'own', 'entered', 'M18'],
    ['w1_11', 'sent-on', 'entered', 'sent-on'],
    ['w1_11', 'error', 'crossed', 'in-delta'],
    ['w1_11', 'output-slope', 'entered', 'in-delta'],
    ['w1_11', 'x_1', 'crossed', 'other-step'],
    ['w1_11', 'own', 'crossed', 'elsewhere'],
  ] as const)('for %s, %s as %s answers %s, and changes nothing', (arrow, card, slot, slip) => {
    const chain = arrow.startsWith('w2') ? 'output' : 'hidden';
    const cards = begin(chain, arrow);
    expect(put(cards, card, slot)).toBe(slip);
    expect(cards.linkState).toEqual({ ...defaultStateOf(chains[chain]), arrow });
  });

  it.each([
    ['output', outputSlips],
    ['hidden', hiddenSlips],
  ] as const)('always answers with two sentences at most, and every answer is met: %s', (chain, slips) => {
    const met = new Set<SlipId>();
    for (const arrow of chains[chain].arrows) {
      for (const card of chains[chain].deck) {
        for (const slot of begin(chain).openSlots) {
          const cards = begin(chain, arrow);
          const slip = put(cards, card, slot);
          expect(slip === undefined).toBe(cards.cardFor(slot) === card);
          if (slip) met.add(slip);
        }
      }
    }
    expect([...met].sort()).toEqual([...slips].sort());
    for (const locale of locales) {
      for (const slip of slips) {
        const sentence = fill(wordsOf(locale, chain).slips[slip], { value: '2', asks: 'x' });
        expect(sentence.match(/[.?](?= |$)/g)!.length, sentence).toBeLessThanOrEqual(2);
      }
    }
  });

  /** Slips of the hidden layer that the catalogue has; of a slip with several ways, the one that this card is. */
  it.each([
    ['w1_11', 'w2_12', 'crossed', 'M09'],
    ['w1_11', 'updated-crossed', 'crossed', 'M06'],
    ['w1_11', 'one', 'crossed', 'M10'],
    ['w1_11', 'one', 'hidden-slope', 'M02'],
    ['w1_22', 'slope-at-a', 'hidden-slope', 'M11'],
    ['w1_22', 'output-slope', 'hidden-slope', 'M19'],
    ['w1_11', 'one', 'entered', 'M07'],
    ['w1_21', 'x_2', 'entered', 'M08'],
    ['w1_12', 'own', 'entered', 'M18'],
    ['b1_2', 'x_2', 'entered', 'M27'],
  ] as const)('for %s, %s as %s multiplies to what the slip %s leads to', (arrow, wrong, place, slip) => {
    for (const preset of presetIds) {
      const cards = begin('hidden');
      cards.choosePreset(preset);
      cards.chooseArrow(arrow);
      fillSlots(cards);
      const product = productOf(
        cards.chain.slots.map((slot) => cards.card(slot === place ? wrong : cards.cardFor(slot)).value),
      );
      const slipped = mutantValues(slip, questionAbout(cards.trace, `d${arrow}`, 0.5));
      const nearest = slipped.toSorted((a, b) => Math.abs(a - product) - Math.abs(b - product))[0];
      expectClose(nearest, product, otherOrder);
    }
  });

  it('a slot without a card in hand asks for one, a placed card cannot be taken', () => {
    const cards = begin('output');
    cards.place('slope');
    expect(cards.remark).toEqual({ kind: 'pick-first' });
    put(cards, 'error', 'arriving');
    cards.pick('error');
    expect(cards.picked).toBeUndefined();
  });

  it('a slot that was filled from the start takes no card, and its card in the deck can be tried elsewhere', () => {
    const cards = begin('hidden');
    cards.pick('one');
    cards.place('slope');
    expect([cards.remark, cards.picked]).toEqual([undefined, 'one']);
    cards.pick('output-slope');
    expect(cards.picked).toBe('output-slope');
  });
});

it.each([
  ['output', ['minus-0.1', 'plus-0.1', 'minus-1', 'minus-0.01', 'unknown']],
  ['hidden', ['minus-0.005', 'plus-0.005', 'minus-0.05', 'minus-0.0005', 'unknown']],
] as const)('tells a prediction by its sign, then by its size: %s', (chain, guesses) => {
  const cards = begin(chain);
  fillSlots(cards);
  const outcomes = guesses.map((guess) => {
    cards.said = guess;
    return cards.outcome;
  });
  expect(outcomes).toEqual(['near', 'sign', 'too-large', 'too-small', 'unknown']);
});

it.each(chainIds)(
  'of the sizes on offer some are near and some are not, in any network and for any parameter: %s',
  (chain) => {
    for (const preset of presetIds) {
      for (const arrow of chains[chain].arrows) {
        const cards = begin(chain, arrow);
        cards.preset = preset;
        const sign = cards.product < 0 ? 'minus' : 'plus';
        const outcomes = chains[chain].sizes.map((size) => {
          cards.said = `${sign}-${size}`;
          return cards.outcome;
        });
        expect(outcomes).toContain('near');
        expect(new Set(outcomes).size).toBeGreaterThan(1);
      }
    }
  },
);

describe('links', () => {
  it('bring every state back', () => {
    const codec = codecOf(chains.output);
    expect(codec.format(defaultStateOf(chains.output))).toBe('');
    const cards = begin('output');
    cards.choosePreset('paper');
    cards.chooseArrow('w2_12');
    put(cards, 'output-slope', 'slope');
    expect(codec.format(cards.linkState)).toBe('v1~net=paper~arrow=w2_12~placed=slope');
    fillSlots(cards);
    cards.said = 'minus-0.01';
    cards.decimals = 8;
    expect(open('output', codec.format(cards.linkState))?.linkState).toEqual(cards.linkState);
  });

  it('of the five cards leave out what lies there from the start, and keep the fold', () => {
    const codec = codecOf(chains.hidden);
    expect(codec.format(defaultStateOf(chains.hidden))).toBe('');
    const cards = begin('hidden', 'b1_2');
    put(cards, 'slope1_2', 'hidden-slope');
    cards.isFolded = false;
    expect(codec.format(cards.linkState)).toBe('v1~arrow=b1_2~placed=hidden-slope~fold=open');
    fillSlots(cards);
    cards.said = 'plus-0.05';
    expect(open('hidden', codec.format(cards.linkState))?.linkState).toEqual(cards.linkState);
  });

  it.each([
    ['output', 'v1~placed=slope_slope'],
    ['output', 'v1~placed=none_slope'],
    ['output', 'v1~said=unknown'],
    ['output', 'v1~placed='],
    ['output', 'v1~net=own'],
    ['output', 'v0~net=paper'],
    ['output', 'v1~fold=open'],
    ['output', 'v1~arrow=w1_11'],
    ['hidden', 'v1~placed=arriving'],
    ['hidden', 'v1~placed=crossed_entered~said=unknown'],
    ['hidden', 'v1~arrow=w2_11'],
    ['hidden', 'v1~placed=crossed_hidden-slope_entered~said=minus-0.1'],
  ] as const)('%s: %s is damaged', (chain, text) => expect(open(chain, text)).toBeUndefined());

  it.each(chainIds)('no text makes the figure throw: %s', (chain) => {
    const parts = fc.constantFrom(
      ...['placed=', 'slope', 'arriving', 'crossed', 'hidden-slope', 'entered', 'none', '_', '~', 'said=', 'plus-1'],
      ...['plus-0.05', 'fold=', 'open', 'net=paper', 'arrow=b1_2', ''],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    const codec = codecOf(chains[chain]);
    fc.assert(
      fc.property(texts, (text) => {
        const cards = open(chain, text);
        if (cards) expect(open(chain, codec.format(cards.linkState))?.linkState).toEqual(cards.linkState);
      }),
      { numRuns: 10_000 },
    );
  });
});
