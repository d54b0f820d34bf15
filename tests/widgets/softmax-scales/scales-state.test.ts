import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codec, defaultState, guessIds, stops } from '#components/widgets/softmax-scales/link.ts';
import type { LinkState } from '#components/widgets/softmax-scales/link.ts';
import { ScalesState } from '#components/widgets/softmax-scales/scales-state.svelte.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(text: string): ScalesState | undefined {
  const state = codec.parse(text);
  const scales = new ScalesState();
  if (state) scales.restore(state);
  return state && scales;
}

const printed = { p: [0.66524096, 0.24472847, 0.09003057], gradient: [0.66524096, -0.75527153, 0.09003057] };

function expectPrinted(scales: ScalesState): void {
  printed.p.forEach((p, i) => expectClose(scales.p[i], p, printedDecimals));
  printed.gradient.forEach((g, i) => expectClose(scales.gradient[i], g, printedDecimals));
  printed.p.forEach((p, i) => expectClose(scales.stable.p![i], p, printedDecimals));
}

describe('the scales of 2, 1, 0 and class 2', () => {
  it('are 0.66524096, 0.24472847, 0.09003057, and p − y is 0.66524096, −0.75527153, 0.09003057', () => {
    const scales = new ScalesState();
    expectPrinted(scales);
    expect([scales.fate, toPlain(scales.formula.symbols)]).toEqual(['fine', 'p₂ − y₂']);
    scales.target = 1;
    expectClose(scales.gradient[0], 0.66524096 - 1, printedDecimals);
    scales.setLogit(2, 2);
    expectClose(scales.p[2], scales.p[0], otherOrder);
  });

  it('stay where 1000 is added to all: only the way of the logits as they are ends', () => {
    const scales = new ScalesState();
    scales.c = 5;
    expect(scales.c).toBe(0);
    scales.say('sharper');
    expect(scales.moved).toEqual([1002, 1001, 1000]);
    expectPrinted(scales);
    expect(scales.fate).toBe('overflow');
    expect(scales.naive.powers).toEqual([Infinity, Infinity, Infinity]);
    expect(scales.naive.p).toBeUndefined();
    scales.c = -1000;
    expectPrinted(scales);
    expect(scales.fate).toBe('underflow');
  });

  it('hold at every stop of the slider, and both ways agree wherever both go on', () => {
    const scales = new ScalesState();
    scales.say('unknown');
    for (const c of stops) {
      scales.c = c;
      expectPrinted(scales);
      scales.naive.p?.forEach((p, i) => expectClose(p, scales.p[i], otherOrder));
    }
    scales.c = 707;
    expect(scales.fate).toBe('fine');
    scales.c = 708;
    expect(scales.fate).toBe('overflow');
  });
});

describe('links', () => {
  const logit = fc.double({ min: -10, max: 10, noNaN: true }).map((z) => z + 0);
  const anyState: fc.Arbitrary<LinkState> = fc
    .record({
      z: fc.tuple(logit, logit, logit).map((z): number[] => z),
      target: fc.integer({ min: 1, max: 3 }),
      c: fc.double({ min: -1000, max: 1000, noNaN: true }).map((c) => c + 0),
      said: fc.constantFrom('open' as const, ...guessIds),
    })
    .map((state) => (state.said === 'open' ? { ...state, c: 0 } : state));

  it('bring every state back, with probabilities that add up to 1 and gradients that add up to 0', () => {
    expect(codec.format(defaultState)).toBe('');
    const total = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
    fc.assert(
      fc.property(anyState, (state) => {
        const scales = open(codec.format(state))!;
        expect(scales.linkState).toEqual(state);
        expectClose(total(scales.p), 1, otherOrder);
        expectClose(total(scales.gradient), 0, otherOrder);
        expect(Number.isFinite(scales.trace.loss)).toBe(true);
      }),
    );
  });

  it.each(['v1~c=1000', 'v1~z=1_2', 'v1~z=1_2_11', 'v1~target=4', 'v1~said=stays~c=1001', 'v1~said=no'])(
    '%s is damaged',
    (text) => expect(open(text)).toBeUndefined(),
  );

  it('any text opens scales with numbers, or none', () => {
    const parts = fc.constantFrom('z=', '-10', '_', '10', '0', '~', 'c=', '-1000', 'said=even', 'target=3');
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const scales = open(text);
        if (scales) expect([...scales.p, ...scales.gradient].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
