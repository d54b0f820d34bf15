import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdderState } from '#components/widgets/batch-adder/adder-state.svelte.ts';
import { formulaOf } from '#components/widgets/batch-adder/formulas.ts';
import { codec, defaultState, guesses, parameters } from '#components/widgets/batch-adder/link.ts';
import type { LinkState } from '#components/widgets/batch-adder/link.ts';
import { drawingOf, explanationOf } from '#components/widgets/batch-adder/sentences.ts';
import { strings } from '#components/widgets/batch-adder/strings.ts';
import { locales } from '#i18n/locales.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(reduction: 'mean' | 'sum' = 'mean', copies = 1): AdderState {
  const adder = new AdderState();
  adder.say('four');
  adder.reduction = reduction;
  adder.copies = copies;
  return adder;
}

describe('the gradients of w⁽²⁾₁₁ over XOR', () => {
  it('are those of F5, and so are their sum and mean', () => {
    const printed = [0.01873526, -0.10214196, -0.09125322, 0.05368242];
    open().gradients.forEach((g, n) => expectClose(g, printed[n], printedDecimals));
    expectClose(open('sum').result, -0.1209775, printedDecimals);
    expectClose(open('mean').result, -0.03024437, printedDecimals);
  });

  it('keep their mean and double their sum where each example is there twice', () => {
    expectClose(open('mean', 2).result, open('mean').result, otherOrder);
    expectClose(open('sum', 2).result, 2 * open('sum').result, otherOrder);
    expect(open('sum', 2).size).toBe(8);
  });
});

it('sum and larger batch are locked until something was foretold', () => {
  const adder = new AdderState();
  adder.reduction = 'sum';
  adder.copies = 2;
  expect([adder.reduction, adder.copies]).toEqual(['mean', 1]);
  adder.say('unknown');
  adder.say('four');
  adder.reduction = 'sum';
  expect([adder.reduction, adder.said]).toEqual(['sum', 'unknown']);
});

it('writes out what was added and divided', () => {
  const lines = (adder: AdderState): string => {
    const { symbols, numbers, result } = formulaOf(adder);
    return [symbols, numbers, result].map((tokens) => toPlain(tokens, { decimals: 4 })).join(' = ');
  };
  expect(lines(open())).toBe('(0.0187 + (−0.1021) + (−0.0913) + 0.0537) / 4 = −0.1210 / 4 = −0.0302');
});

it.each(locales)('every sentence that can come about is whole, and no number is NaN or −0 (%s)', (locale) => {
  for (const parameter of parameters) {
    for (const reduction of ['mean', 'sum'] as const) {
      for (const copies of [1, 2]) {
        const adder = open(reduction, copies);
        adder.parameter = parameter;
        const said = explanationOf(adder, strings[locale]) + drawingOf(adder, strings[locale]);
        expect(said).not.toMatch(/NaN|undefined|\{|\}|[-−]0(?![.\d])|[-−]0\.0000/);
        expect([...adder.gradients, adder.result].some((g) => Object.is(g, -0))).toBe(false);
      }
    }
  }
});

const anyState: fc.Arbitrary<LinkState> = fc
  .record({
    parameter: fc.constantFrom(...parameters),
    reduction: fc.constantFrom('mean' as const, 'sum' as const),
    copies: fc.integer({ min: 1, max: 2 }),
    said: fc.constantFrom('open' as const, ...guesses),
  })
  .map((state) => (state.said === 'open' ? { ...state, reduction: 'mean', copies: 1 } : state));

describe('the link', () => {
  it('is empty at first, and brings every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    fc.assert(
      fc.property(anyState, (state) => {
        const adder = new AdderState();
        adder.restore(state);
        expect(codec.parse(codec.format(adder.linkState))).toEqual(state);
      }),
    );
  });

  it.each(['v1~reduction=sum', 'v1~copies=2', 'v1~copies=3~said=four', 'v1~parameter=w3_11'])('%s is damaged', (text) =>
    expect(codec.parse(text)).toBeUndefined(),
  );
});
