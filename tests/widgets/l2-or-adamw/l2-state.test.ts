import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '#components/widgets/l2-or-adamw/formulas.ts';
import { L2State } from '#components/widgets/l2-or-adamw/l2-state.svelte.ts';
import { codec, defaultState, guessIds, lastStep } from '#components/widgets/l2-or-adamw/link.ts';
import type { LinkState } from '#components/widgets/l2-or-adamw/link.ts';
import { gapInWords, outcomeInWords, presentInWords } from '#components/widgets/l2-or-adamw/sentences.ts';
import { strings } from '#components/widgets/l2-or-adamw/strings.ts';
import { wayIds } from '#components/widgets/l2-or-adamw/walks.ts';
import type { Setting } from '#components/widgets/l2-or-adamw/walks.ts';
import { locales } from '#i18n/locales.ts';
import { formatNumber } from '#notation/number.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose, printedDecimals } from '../../tolerance.ts';

function after(step: number, setting: Partial<Setting> = {}): L2State {
  const l2 = new L2State();
  l2.say('unknown');
  l2.set(setting);
  l2.go(step);
  return l2;
}

const printed = (l2: L2State) =>
  wayIds.map((way) => l2.walks[way].slice(1, 4).map(({ theta }) => formatNumber(theta[0], { decimals: 8 })));

describe('Adam on the bowl with λ = 0.1', () => {
  it('with L2 is plain Adam to eight decimals; AdamW differs from step 1 on', () =>
    expect(printed(after(3))).toEqual([
      ['2.90000000', '2.80010271', '2.70038152'],
      ['2.90000000', '2.80010271', '2.70038152'],
      ['2.87000000', '2.74143994', '2.61440562'],
    ]));

  it('has each number made 1.1 times as large by L2, or 9.1/9 times, but the quotient', () => {
    for (const step of [1, 5, 40]) {
      const l2 = after(step);
      [1.1, 9.1 / 9].forEach((times, n) => {
        l2.n = n;
        const [g, mHat, root, quotient] = l2.ratios.map((ratio) => ratio.times!);
        for (const each of [g, mHat, root]) expectClose(each, times, { absolute: 1e-5, relative: 0 });
        expectClose(quotient, 1, { absolute: 1e-6, relative: 0 });
      });
    }
  });

  it('leaves a difference by ε that is true: below 1e-9, and nearly none with a smaller ε', () => {
    const usual = after(0).differences.plain;
    expect(Math.max(...usual)).toBeLessThan(1e-9);
    expect(usual[1]).toBeGreaterThan(1e-11);
    expect(Math.max(...after(0, { epsilon: 1e-15 }).differences.plain)).toBeLessThan(1e-14);
    expect(after(0, { epsilon: 1e-15 }).present).toBe('nothing');
    expect(after(0, { epsilon: 0.1 }).present).toBe('epsilon');
  });
});

describe('the condition of it', () => {
  it('SGD: L2 is the decay, and rounding all that differs', () => {
    const l2 = after(40, { method: 'sgd' });
    expect(l2.present).toBe('decay');
    expect(Math.max(...l2.differences.decoupled)).toBeLessThan(1e-14);
    expect(l2.differences.decoupled[1]).toBe(0);
    expect(l2.differences.plain[1]).toBeGreaterThan(0.02);
    expect(l2.ratios).toEqual([]);
  });

  it('a minimum away from 0: after a first step alike the ways part, slower than from AdamW', () => {
    const l2 = after(10, { centre: [1, 0.5] });
    expect(l2.present).toBe('parts');
    expect(l2.differences.plain[1]).toBeLessThan(1e-9);
    expect(l2.differences.plain[10]).toBeGreaterThan(1e-3);
    for (let t = 1; t <= 10; t++) expect(l2.differences.plain[t]).toBeLessThan(l2.differences.decoupled[t] / 50);
  });

  it('a gradient that changes its sign: the ways part at once', () => {
    const l2 = after(1, { centre: [4, 0], lambda: 1 });
    expect(l2.present).toBe('turns');
    expectClose(l2.differences.plain[1], 0.2, printedDecimals);
  });

  it('a gradient of 0 cannot be made so many times as large', () => {
    const l2 = after(1, { centre: [3, 1] });
    expect(l2.ratios.map(({ times }) => times)).toEqual([undefined, undefined, undefined, undefined]);
    expect(l2.present).toBe('turns');
  });

  it('λ = 0: three ways are one', () => {
    const l2 = after(40, { lambda: 0 });
    expect(l2.present).toBe('no-decay');
    expect(Math.max(...l2.differences.decoupled, ...l2.differences.plain)).toBeLessThan(1e-14);
  });
});

it('the lines tell where the decay goes in', () => {
  const l2 = after(1);
  const symbols = wayIds.map((way) => linesOf(l2, way)!.map(({ formula }) => toPlain(formula.symbols)));
  expect(symbols).toEqual([
    ['−η · m̂₁ / (√v̂₁ + ε)', 'θ₁ + Δθ₁'],
    ['g₁ + λ · θ₁', '−η · m̂₁ / (√v̂₁ + ε)', 'θ₁ + Δθ₁'],
    ['−η · (m̂₁ / (√v̂₁ + ε) + λ · θ₁)', 'θ₁ + Δθ₁'],
  ]);
});

it('nothing can be changed or walked before something was said', () => {
  const l2 = new L2State();
  l2.set({ lambda: 1 });
  l2.setCentre(0, 2);
  l2.n = 1;
  l2.go(5);
  expect(l2.linkState).toEqual(defaultState);
});

describe('links', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
  const anyState: fc.Arbitrary<LinkState> = fc.record({
    method: fc.constantFrom('adam', 'sgd'),
    learningRate: number(0.001, 0.5),
    lambda: number(0, 1),
    epsilon: number(1e-16, 0.1),
    centre: fc.tuple(number(-4, 4), number(-4, 4)).map((centre): number[] => centre),
    coordinate: fc.constantFrom(1, 2),
    decimals: fc.constantFrom(4, 8),
    said: fc.constantFrom(...guessIds),
    step: fc.integer({ min: 0, max: lastStep }),
  });

  it('bring every state back, and all that is said of it can be said', () => {
    expect(codec.format(defaultState)).toBe('');
    fc.assert(
      fc.property(anyState, (state) => {
        const l2 = new L2State();
        l2.restore(codec.parse(codec.format(state))!);
        expect(l2.linkState).toEqual(state);
        for (const locale of locales) {
          const words = strings[locale];
          const said = [gapInWords(l2, words), presentInWords(l2, words), outcomeInWords(words)].join(' ');
          expect(said).not.toMatch(/NaN|Infinity|undefined|[{}]/);
        }
        for (const way of wayIds) expect(linesOf(l2, way)).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'v1~step=3',
    'v1~lambda=0.2',
    'v1~centre=1_1',
    'v1~said=none~lambda=2',
    'v1~said=none~centre=1',
    'v1~said=x',
  ])('%s is damaged', (text) => expect(codec.parse(text)).toBeUndefined());

  it('any text opens a state within its limits, or none', () => {
    const parts = fc.constantFrom('centre=', '-4', '_', '4', '~', 'lambda=', '1', 'said=none', 'step=40', 'method=sgd');
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const state = codec.parse(text);
        if (state) expect(codec.parse(codec.format(state))).toEqual(state);
      }),
      { numRuns: 2000 },
    );
  });
});
