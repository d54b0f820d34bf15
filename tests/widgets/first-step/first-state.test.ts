import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FirstState } from '#components/widgets/first-step/first-state.svelte.ts';
import { codec, defaultState, guessIds, limits } from '#components/widgets/first-step/link.ts';
import type { LinkState } from '#components/widgets/first-step/link.ts';
import { stops, wayIds } from '#components/widgets/first-step/strides.ts';
import type { Given } from '#components/widgets/first-step/strides.ts';
import { recordDescent, surface } from '#engine';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function at(stop: number, given: Partial<Given> = {}): FirstState {
  const first = new FirstState();
  first.restore({ ...defaultState, ...given, said: 'unknown', stop });
  return first;
}

const resultOf = (first: FirstState, way: 'bias' | 'none'): string =>
  toPlain(first.lines(way).at(-1)!.formula.result, { decimals: 8 });

describe('the first step', () => {
  it('ends at 2.90000000 corrected and at 2.68377227 uncorrected, about 3.16 times as far', () => {
    const first = at(1);
    expect([resultOf(first, 'bias'), resultOf(first, 'none')]).toEqual(['2.90000000', '2.68377227']);
    expectClose(first.shares.factor, 0.1 / Math.sqrt(0.001), { absolute: 1e-6, relative: 0 });
    expectClose(first.shares.above, 0.1, otherOrder);
    expectClose(first.shares.below, Math.sqrt(0.001), otherOrder);
    expect(first.verdict).toBe('longer');
  });

  it('is that of θ₁ from (3, 1) in the bowl, and as long whatever the gradient', () => {
    for (const way of wayIds) {
      const options = { learningRate: 0.1, correction: way };
      const [, step] = recordDescent(surface('bowl'), { optimizer: 'adam', options, start: [3, 1] }, 1);
      const { theta, quantities } = at(1).stride(way).step;
      expect([theta[0], quantities.step![0]]).toEqual([step.theta[0], step.quantities.step![0]]);
      expectClose(quantities.step![0], step.quantities.step![1], { absolute: 1e-7, relative: 0 });
    }
  });

  it('can be the shorter one without correction, or equally long', () => {
    expect(at(1, { beta2: 0.9 }).verdict).toBe('shorter');
    expect(at(1, { beta2: 0.99 }).verdict).toBe('equal');
    expect(at(1, { beta1: 0, beta2: 0 }).verdict).toBe('equal');
  });
});

describe('the steps that follow', () => {
  it('are too long for hundreds of steps, most at about the twelfth, and come back', () => {
    const first = at(1);
    const factors = stops.slice(1).map((t) => first.sharesAt(t).factor);
    expect(stops[1 + factors.indexOf(Math.max(...factors))]).toBe(10);
    expectClose(factors[4], (1 - 0.9 ** 10) / Math.sqrt(1 - 0.999 ** 10), { absolute: 1e-6, relative: 0 });
    expectClose(first.sharesAt(1000).factor, 1 / Math.sqrt(1 - 0.999 ** 1000), { absolute: 1e-6, relative: 0 });
    expectClose(factors.at(-1)!, 1, { absolute: 5e-3, relative: 0 });
  });

  it('have numerator over denominator for the length, within what ε leaves', () => {
    const choice = (key: keyof Given) => fc.double({ ...limits[key], noNaN: true });
    const given = fc.record({ beta1: choice('beta1'), beta2: choice('beta2'), eta: choice('eta'), g: choice('g') });
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: stops.length - 1 }), (numbers, stop) => {
        const { above, below, factor } = at(stop, numbers).shares;
        expect(Math.abs(factor - above / below)).toBeLessThanOrEqual(3e-5 * factor);
      }),
      { numRuns: 20 },
    );
  });
});

describe('before something was said', () => {
  it('nothing moves; then the first step is shown', () => {
    const first = new FirstState();
    first.give('beta1', 0.5);
    first.go(4);
    expect(first.linkState).toEqual(defaultState);
    first.say('equal');
    expect(first.t).toBe(1);
  });

  it('an answer is what the words of the outcome say', () => {
    const { above, below } = at(1).shares;
    expect([Math.round(1 / above), Math.round(1 / below)]).toEqual([10, 32]);
    expectClose(at(1).shares.factor, 3.16227734, printedDecimals);
  });
});

describe('links', () => {
  const choice = (key: keyof Given) => fc.double({ ...limits[key], noNaN: true }).map((value) => value + 0);
  const anyState: fc.Arbitrary<LinkState> = fc.record({
    beta1: choice('beta1'),
    beta2: choice('beta2'),
    eta: choice('eta'),
    g: choice('g'),
    said: fc.constantFrom(...guessIds),
    stop: fc.integer({ min: 0, max: stops.length - 1 }),
  });

  it('bring back every state', () =>
    fc.assert(
      fc.property(anyState, (state) => {
        expect(codec.parse(codec.format(state))).toEqual(state);
      }),
    ));

  it('never throw, and refuse what could not be reached', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        codec.parse(`v1~${text}`);
      }),
    );
    for (const text of [
      'v1~stop=3',
      'v1~beta1=0.5',
      'v1~said=none~g=0',
      'v1~said=none~stop=14',
      'v1~said=none~beta2=1',
    ])
      expect(codec.parse(text), text).toBeUndefined();
  });
});
