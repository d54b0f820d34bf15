import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codec, defaultState, guessIds, limits } from '#components/widgets/rare-feature/link.ts';
import type { LinkState } from '#components/widgets/rare-feature/link.ts';
import {
  askedStep,
  lastActive,
  lastStep,
  methodIds,
  modeIds,
  trueWeights,
} from '#components/widgets/rare-feature/rare.ts';
import { answer, RareState } from '#components/widgets/rare-feature/rare-state.svelte.ts';
import { outcomeOf, statusOf, stepsOf, verdictOf } from '#components/widgets/rare-feature/sentences.ts';
import { strings } from '#components/widgets/rare-feature/strings.ts';
import { rare } from '#content/chapters/12-adaptive-methods/chapter.ts';
import { locales } from '#i18n/locales.ts';
import { expectClose, otherOrder } from '../../tolerance.ts';

function at(part: Partial<LinkState>): RareState {
  const state = new RareState();
  state.restore({ ...defaultState, said: 'unknown', ...part });
  return state;
}

describe('the rare weight', () => {
  it('has the numbers of the text at each of its steps', () => {
    const { walk } = new RareState();
    for (const { t, busy, seldom, G, GOfSeldom } of rare) {
      expect(walk[t].lengths).toEqual([busy, seldom]);
      expect(walk[t].gathered).toEqual([G, GOfSeldom]);
    }
    expect(rare.at(-1)!.t).toBe(askedStep);
  });

  it('goes three times as far at step 91, having gathered 10 against 91', () => {
    expect(answer.gathered).toEqual([91, 10]);
    expect(answer.lengths.map((length) => length.toFixed(4))).toEqual(['0.0105', '0.0316']);
    expect(verdictOf(at({ step: 91 }), strings.en)).toContain(
      'θ₁ has G = 91 and goes 0.0105; θ₂ has G = 10 and goes 0.0316, 3.02 times as far',
    );
    expect(outcomeOf(answer, strings.ko)).toBe(
      '쌓인 G가 θ₁은 91, θ₂는 10입니다. 그래서 θ₁은 0.0105만큼, θ₂는 0.0316만큼 갔습니다.',
    );
  });

  it('is asked about at the step the question names', () => {
    for (const locale of locales) expect(strings[locale].ask.question).toContain(String(askedStep));
  });

  it('rests between its steps under AdaGrad, but not under Adam', () => {
    expect(at({ step: 95 }).now.lengths[1]).toBe(0);
    expect(at({ step: 95, method: 'adam' }).now.lengths[1]).toBeGreaterThan(0);
  });

  it('is compared at the last step at which both had a gradient', () => {
    expect([0, 1, 10, 11, 91, 99, 101].map((step) => lastActive(step, 10))).toEqual([0, 1, 1, 11, 91, 91, 101]);
    expect([1, 2, 200].map((step) => lastActive(step, 1))).toEqual([1, 2, 200]);
    expect(at({ step: 99 }).compared.t).toBe(91);
  });

  it('goes as far as the busy one with a period of 1', () => {
    const { now } = at({ period: 1, step: 200 });
    expect(now.lengths[1]).toBe(now.lengths[0]);
    expect(verdictOf(at({ period: 1, step: 200 }), strings.en)).toContain(strings.en.verdict.always);
  });
});

describe('the regression', () => {
  const learnt = (part: Partial<LinkState> = {}): RareState =>
    at({ mode: 'regression', sgd: 0.02, step: lastStep, ...part });

  it('has SGD learn the busy weight and hardly the rare one, and AdaGrad both', () => {
    const { now, plain } = learnt();
    const share = (theta: readonly number[]): number[] => theta.map((weight, n) => weight / trueWeights[n]);
    const [busy, seldom] = share(plain[lastStep].theta);
    const [busyOfAdagrad, seldomOfAdagrad] = share(now.theta);
    expect([busy, busyOfAdagrad].every((each) => each > 0.9 && each < 1)).toBe(true);
    expect(seldom).toBeLessThan(0.2);
    expect(seldomOfAdagrad).toBeGreaterThan(0.7);
  });

  it('is walked by gradients of its own, which are recorded', () => {
    const { walk } = learnt();
    for (const t of [1, 2, 11, 12]) {
      const [w1, w2] = walk[t - 1].theta;
      const x = t % 10 === 1 ? 1 : 0;
      const error = w1 + w2 * x - (trueWeights[0] + trueWeights[1] * x);
      expectClose(walk[t].gradient[0], error, otherOrder);
      expectClose(walk[t].gradient[1], error * x, otherOrder);
    }
  });

  it('begins with rates of its own and says which numbers the weights have', () => {
    const state = at({});
    state.change({ mode: 'regression' });
    expect([state.setting.rate, state.setting.sgd]).toEqual([0.1, 0.02]);
    expect(verdictOf(learnt(), strings.en)).toMatch(/^After 200 steps the weights of SGD are 0\.9411 and −0\.0749/);
  });
});

describe('before the prediction', () => {
  it('no step follows the first, and nothing can be changed', () => {
    const state = new RareState();
    state.change({ period: 3, method: 'adam' });
    state.go(50);
    expect(state.linkState).toEqual(defaultState);
    expect(state.now.lengths[0]).toBe(state.now.lengths[1]);
  });

  it('and after it the asked step is shown', () => {
    const state = new RareState();
    state.say('equal');
    expect([state.cursor, state.reach, state.said]).toEqual([askedStep, lastStep, 'equal']);
    state.go(1e9);
    expect(state.cursor).toBe(lastStep);
    state.go(-3);
    expect(state.cursor).toBe(0);
  });
});

describe('the table', () => {
  it('has no step twice, and none that was not taken', () => {
    expect(stepsOf(91, false).at(-1)).toBe(91);
    expect(stepsOf(0, false)).toEqual([]);
    expect(stepsOf(1, true).at(-1)).toBe(lastStep);
    for (const step of [1, 5, 91, 200]) expect(new Set(stepsOf(step, false)).size).toBe(stepsOf(step, false).length);
  });
});

const anyState: fc.Arbitrary<LinkState> = fc.record({
  mode: fc.constantFrom(...modeIds),
  method: fc.constantFrom(...methodIds),
  period: fc.integer(limits.period),
  rate: fc.double({ ...limits.rate, noNaN: true }),
  sgd: fc.double({ ...limits.rate, noNaN: true }),
  said: fc.constantFrom(...guessIds),
  step: fc.integer({ min: 0, max: lastStep }),
  decimals: fc.constantFrom(4 as const, 8 as const),
});

describe('links', () => {
  it('bring every state back, and every state has whole sentences with finite numbers', () => {
    expect(codec.format(defaultState)).toBe('');
    fc.assert(
      fc.property(anyState, fc.constantFrom(...locales), (linked, locale) => {
        const state = new RareState();
        state.restore(codec.parse(codec.format(linked))!);
        expect(state.linkState).toEqual(linked);
        const said = `${statusOf(state, strings[locale])} ${verdictOf(state, strings[locale])}`;
        expect(said).not.toMatch(/NaN|Infinity|undefined|[{}]/);
        const numbers = [...state.walk, ...state.plain].flatMap(({ theta, lengths, rates }) => [
          ...theta,
          ...lengths,
          ...rates,
        ]);
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'v1~step=2',
    'v1~period=3',
    'v1~method=adam',
    'v1~said=rare~period=0',
    'v1~said=rare~period=2.5',
    'v1~said=rare~rate=2',
    'v1~said=rare~step=201',
    'v1~said=rare~decimals=5',
    'v1~said=x',
  ])('%s is damaged', (text) => expect(codec.parse(text)).toBeUndefined());

  it('any text opens a state, or none', () => {
    const parts = fc.constantFrom('said=', 'rare', '~', 'period=', '7', 'step=', '91', 'mode=regression', 'rate=0.5');
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const state = codec.parse(text);
        if (state) expect(state.said !== 'open' || state.step <= 1).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
