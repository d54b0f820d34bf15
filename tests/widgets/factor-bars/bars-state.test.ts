import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BarsState } from '#components/widgets/factor-bars/bars-state.svelte.ts';
import { codec, defaultState } from '#components/widgets/factor-bars/link.ts';
import { loweredBias } from '#components/widgets/factor-bars/setup.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(text: string): BarsState | undefined {
  const state = codec.parse(text);
  const bars = new BarsState();
  if (state) bars.restore(state);
  return state && bars;
}

describe('the bars of F1', () => {
  it('begin with −0.68584102 · 0.21546312 · 0.81757448 = −0.12081580', () => {
    const { arriving, slope, entered, product } = new BarsState().factors;
    [-0.68584102, 0.21546312, 0.81757448, -0.1208158].forEach((value, n) =>
      expectClose([arriving, slope, entered, product][n], value, printedDecimals),
    );
    expectClose(arriving * slope * entered, product, otherOrder);
  });

  it('stand still until something is predicted; then the bias falls to −6, the error grows and the gradient shrinks', () => {
    const bars = new BarsState();
    bars.set('b2_1', 3);
    expect(bars.linkState).toEqual(defaultState);
    bars.say('grows');
    expect(bars.knobs.b2_1).toBe(loweredBias);
    expect(bars.factors).toEqual(bars.lowered);
    expect(Math.abs(bars.factors.arriving)).toBeGreaterThan(0.99);
    expect(Math.abs(bars.factors.product)).toBeLessThan(Math.abs(bars.before.product) / 50);
    expect([bars.way, bars.hasFound('slope'), bars.hasFound('arriving')]).toEqual(['slope', true, false]);
  });

  it('are made tiny in three ways, each by its own factor', () => {
    const bars = new BarsState();
    bars.say('unknown');
    bars.backToStart();
    expect(bars.way).toBeUndefined();
    bars.set('y_1', 0.3);
    expect(bars.way).toBe('arriving');
    bars.backToStart();
    bars.set('x_2', -4);
    bars.set('x_1', -4);
    expect(bars.way).toBe('entered');
    expect(bars.linkState.found).toEqual(['arriving', 'slope', 'entered']);
  });
});

describe('links', () => {
  it('bring every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    const bars = new BarsState();
    bars.say('shrinks');
    bars.set('y_1', 0.25);
    bars.set('x_1', -1.5);
    expect(open(codec.format(bars.linkState))?.linkState).toEqual(bars.linkState);
  });

  it.each([
    'v1~b2_1=-6',
    'v1~found=slope',
    'v1~said=grows~found=none_slope',
    'v1~said=grows~y_1=2',
    'v1~said=no',
    'v3~',
  ])('%s is damaged', (text) => expect(open(text)).toBeUndefined());

  it('any text opens bars with numbers, or none', () => {
    const parts = fc.constantFrom('b2_1=', '-6', 'y_1=', '0', '~', 'said=stays', 'found=', 'slope', '_', 'x_2=-4');
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const bars = open(text);
        if (!bars) return;
        expect(Object.values(bars.factors).every(Number.isFinite)).toBe(true);
        expect(open(codec.format(bars.linkState))?.linkState).toEqual(bars.linkState);
      }),
      { numRuns: 3000 },
    );
  });
});
