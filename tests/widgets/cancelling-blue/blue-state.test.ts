import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlueState } from '#components/widgets/cancelling-blue/blue-state.svelte.ts';
import { codec, defaultState, lossIds } from '#components/widgets/cancelling-blue/link.ts';
import type { LinkState } from '#components/widgets/cancelling-blue/link.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(text: string): BlueState | undefined {
  const state = codec.parse(text);
  const blue = new BlueState();
  if (state) blue.restore(state);
  return state && blue;
}

describe('the output of F1', () => {
  it('has δ −0.68584102 under cross-entropy, multiplied or cancelled; under the squared error −0.14777344', () => {
    const { both } = new BlueState();
    expectClose(both.cross.delta, -0.68584102, printedDecimals);
    expectClose(both.cross.error, -0.68584102, printedDecimals);
    expectClose(both.squared.delta, -0.14777344, printedDecimals);
    expect(both.squared.slope).toBe(both.cross.slope);
  });

  it('is written as a product, and as what is left of it', () => {
    const { product, left } = new BlueState().output;
    expect(toPlain(product.symbols)).toBe('(ŷ − y) / (ŷ(1 − ŷ)) · ŷ(1 − ŷ)');
    expect([product, left].map((formula) => toPlain(formula.left))).toEqual(['δ', 'δ']);
    expect(toPlain(left.numbers)).toBe('0.31415898 − 1');
  });
});

describe('blue', () => {
  it('cancels whatever the prediction and the target, but only under cross-entropy', () => {
    const blue = new BlueState();
    blue.isLaid = true;
    expect(blue.isCancelled).toBe(true);
    for (const yHat of [0.01, 0.3, 0.5, 0.99]) {
      for (const y of [0, 0.25, 1]) {
        blue.set({ yHat, y });
        expectClose(blue.output.yHat, yHat, otherOrder);
        expectClose(blue.output.delta, blue.output.error, otherOrder);
        expectClose(blue.both.squared.delta, blue.output.error * blue.output.slope, otherOrder);
      }
    }
    expect(blue.isCancelled).toBe(true);
    blue.loss = 'squared';
    expect(blue.isLaid).toBe(false);
    blue.isLaid = true;
    expect(blue.isCancelled).toBe(false);
  });
});

describe('what is typed', () => {
  it('begins from F1, and goes back to it', () => {
    const blue = new BlueState();
    const { yHat } = blue.output;
    blue.set({ y: 0 });
    expectClose(blue.output.yHat, yHat, otherOrder);
    expect([blue.output.y, blue.isGeneral]).toEqual([0, false]);
    blue.set({ yHat: 0.2 });
    expect(blue.linkState).toEqual({ loss: 'cross', from: 'own', yHat: 0.2, y: 0, laid: 'no' });
    blue.toGeneral();
    expect(blue.output.yHat).toBe(yHat);
    expect(blue.linkState).toEqual(defaultState);
  });
});

describe('links', () => {
  const anyState: fc.Arbitrary<LinkState> = fc
    .record({
      loss: fc.constantFrom(...lossIds),
      from: fc.constantFrom('general' as const, 'own' as const),
      yHat: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }).map((y) => y + 0),
      laid: fc.constantFrom('no' as const, 'yes' as const),
    })
    .map((state) => (state.from === 'own' ? state : { ...state, yHat: defaultState.yHat, y: defaultState.y }));

  it('bring every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    fc.assert(
      fc.property(anyState, (state) => {
        expect(open(codec.format(state))?.linkState).toEqual(state);
      }),
    );
  });

  it.each(['v1~yHat=0.2', 'v1~y=0', 'v1~from=own~yHat=0', 'v1~from=own~yHat=1', 'v1~from=own~y=2', 'v1~loss=mse'])(
    '%s is damaged',
    (text) => expect(open(text)).toBeUndefined(),
  );

  it('any text opens cards with numbers, or none', () => {
    const parts = fc.constantFrom('from=own', '~', 'yHat=', '0.01', '.99', 'y=', '1', '0', 'laid=yes', 'loss=squared');
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const blue = open(text);
        if (blue) expect(Object.values(blue.output).filter((value) => Number.isNaN(value))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
