import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codec, defaultState, guessIds, limits } from '#components/widgets/adam-wrong/link.ts';
import type { LinkState } from '#components/widgets/adam-wrong/link.ts';
import { driftOf, outcomeOf, statusOf, sumOf, verdictOf } from '#components/widgets/adam-wrong/sentences.ts';
import { strings } from '#components/widgets/adam-wrong/strings.ts';
import {
  beta2Of,
  lastStep,
  roundOf,
  shownSteps,
  stationOf,
  stations,
  Trio,
  usualSetting,
  waitingRound,
  walkerIds,
} from '#components/widgets/adam-wrong/wrong.ts';
import { WrongState } from '#components/widgets/adam-wrong/wrong-state.svelte.ts';
import { ends, longMemory } from '#content/chapters/12-adaptive-methods/chapter.ts';
import { beta2 } from '#content/chapters/12-adaptive-methods/reddi.ts';
import { locales } from '#i18n/locales.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A state whose walks have ended. */
function at(part: Partial<LinkState> = {}): WrongState {
  const state = new WrongState();
  state.restore({ ...defaultState, said: 'unknown', step: lastStep, ...part });
  state.walk();
  vi.runAllTimers();
  return state;
}

describe('the counterexample', () => {
  it('ends where the text says, Adam at the worst place', () => {
    const { places, lastRounds } = at();
    for (const id of walkerIds) {
      expect(places[id]).toBe(ends[id].end);
      expect(lastRounds![id].map(({ length }) => length)).toEqual(ends[id].period.map(({ length }) => length));
    }
    expect(walkerIds.map((id) => places[id].toFixed(3))).toEqual(['1.000', '-0.998', '-0.994']);
    expect(beta2Of(usualSetting)).toBe(beta2);
  });

  it('says by which numbers Adam is pushed to the right', () => {
    const said = verdictOf(at(), strings.en);
    expect(said).toContain('Adam is at 1.000, AMSGrad at −0.998, SGD at −0.994');
    expect(said).toContain('divides the gradient 3 by the 2.8648 it has raised itself and goes −1.0472 η');
    expect(said).toContain('The sum is 0.6809 η: it is pushed to the right');
    expect(said).toContain('AMSGrad divides all three gradients by 2.8648, and the sum is −0.3491 η');
  });

  it('with β₂ = 0.999 goes the right way, and says so', () => {
    const state = at({ beta2: 0.999 });
    expect(state.places.adam).toBe(longMemory.end);
    expect(driftOf(state.lastRounds!.adam)).toBe('left');
    expect(verdictOf(state, strings.en)).toContain(
      'it goes left, which is right. Within a round √v̂ varies no more than',
    );
  });

  it('with a velocity goes the right way, for other reasons', () => {
    const state = at({ beta1: 0.9 });
    expect(state.places.adam).toBeLessThan(-0.99);
    expect(verdictOf(state, strings.ko)).toContain('β₁ = 0.9에서 m̂은 나누기 전에 여러 기울기를 섞습니다');
  });

  it('with C = 2 has no best place', () => {
    expect(verdictOf(at({ C: 2 }), strings.en)).toContain(strings.en.verdict.flat);
  });

  it('has a round with the large gradient first, at any step', () => {
    const { trio } = at();
    for (const t of [1, 2, 3, 4, 29_999]) {
      const round = roundOf(trio!.walks.adam, 'adam', t);
      expect(round.map(({ g }) => g)).toEqual([3, -1, -1]);
      expect(round[0].t).toBe(t - ((t - 1) % 3));
      expect(round.some((step) => step.t === t)).toBe(true);
      expect(sumOf(round)).toBe(round[0].length + round[1].length + round[2].length);
    }
    expect(waitingRound(5).map(({ g }) => g)).toEqual([5, -1, -1]);
  });
});

describe('the walks', () => {
  it('are taken in pieces, each short, and shown when all have ended', () => {
    const state = new WrongState();
    state.say('right');
    expect([state.trio, state.t, state.isWalking]).toEqual([undefined, 0, true]);
    expect(verdictOf(state, strings.en)).toBe(strings.en.walking);
    state.walk();
    vi.advanceTimersToNextTimer();
    expect(state.trio).toBeUndefined();
    vi.runAllTimers();
    expect([state.t, state.isWalking]).toEqual([lastStep, false]);
  });

  it('go on showing the former setting until the next have ended, and can be stopped', () => {
    const state = at();
    state.change({ C: 5 });
    expect([state.isWalking, state.trio!.setting.C]).toEqual([true, 3]);
    const stop = state.walk()!;
    vi.advanceTimersToNextTimer();
    stop();
    vi.runAllTimers();
    expect(state.trio!.setting.C).toBe(3);
    state.walk();
    vi.runAllTimers();
    expect([state.trio!.setting.C, state.isWalking]).toEqual([5, false]);
    expect(state.walk()).toBeUndefined();
  });

  it('are the same in pieces', () => {
    const [whole, pieces] = [new Trio(usualSetting), new Trio(usualSetting)];
    whole.goOn(lastStep);
    while (!pieces.isDone) pieces.goOn(4000);
    for (const t of [1, 100, lastStep]) expect(pieces.placeOf('adam', t)).toBe(whole.placeOf('adam', t));
  });
});

describe('steps to go to', () => {
  it('rise from 0 to the end, each step at first and ends of rounds later', () => {
    expect(stations.every((t, n) => n === 0 || t > stations[n - 1])).toBe(true);
    expect([stations[0], stations[30], stations.at(-1)]).toEqual([0, 30, lastStep]);
    expect(stations.slice(31).every((t) => t % 3 === 0)).toBe(true);
    for (const isLog of [true, false]) {
      const steps = shownSteps(isLog);
      expect(steps.every((t, n) => n === 0 || t > steps[n - 1])).toBe(true);
      expect([steps[0], steps.at(-1)]).toEqual([isLog ? 1 : 0, lastStep]);
    }
  });

  it('are also those between, from which one goes back and on to the next', () => {
    const state = at({ step: 1000 });
    const before = stations[stationOf(1000)];
    expect(before).toBeLessThan(1000);
    state.go(state.cursor - 1);
    expect(state.t).toBe(before);
    state.t = 1000;
    state.go(state.cursor + 1);
    expect(state.t).toBe(stations[stationOf(1000) + 1]);
    state.t = 1e9;
    expect(state.t).toBe(lastStep);
  });

  it('wait for a prediction, as all else does', () => {
    const state = new WrongState();
    state.change({ C: 9 });
    state.t = 7;
    state.go(5);
    expect(state.linkState).toEqual(defaultState);
    expect(state.walk()).toBeUndefined();
    expect(statusOf(state, strings.en)).toBe('Step 0 of 30,000: all start at 0');
  });
});

it('the outcome has the numbers of the text', () => {
  const { adam, amsgrad, sgd } = ends;
  expect(outcomeOf({ adam: adam.end, amsgrad: amsgrad.end, sgd: sgd.end }, strings.en)).toBe(
    'Adam is at the worst place, 1.000. AMSGrad is at −0.998, SGD at −0.994.',
  );
});

const number = ({ min, max }: { min: number; max: number }): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const anyState: fc.Arbitrary<LinkState> = fc.record({
  C: number(limits.C),
  beta2: fc.oneof(fc.constant('tied' as const), number(limits.beta2)),
  beta1: number(limits.beta1),
  rate: number(limits.rate),
  said: fc.constantFrom(...guessIds),
  step: fc.integer({ min: 0, max: lastStep }),
  axis: fc.constantFrom('log' as const, 'linear' as const),
  of: fc.constantFrom(...walkerIds),
  decimals: fc.constantFrom(4 as const, 8 as const),
});

describe('links', () => {
  it('bring every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    fc.assert(
      fc.property(anyState, (linked) => {
        const state = new WrongState();
        state.restore(codec.parse(codec.format(linked))!);
        expect(state.linkState).toEqual(linked);
      }),
    );
  });

  it('open states with whole sentences and places within the interval', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...locales), (linked, locale) => {
        const state = at(linked);
        const said = `${statusOf(state, strings[locale])} ${verdictOf(state, strings[locale])}`;
        expect(said).not.toMatch(/NaN|Infinity|undefined|[{}]/);
        expect(walkerIds.every((id) => Math.abs(state.places[id]) <= 1)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    'v1~C=5',
    'v1~step=1',
    'v1~of=sgd',
    'v1~said=right~C=1',
    'v1~said=right~beta2=1',
    'v1~said=right~beta2=x',
    'v1~said=right~step=30001',
    'v1~said=right~axis=square',
    'v1~said=far',
  ])('%s is damaged', (text) => expect(codec.parse(text)).toBeUndefined());

  it('any text opens a state, or none', () => {
    const parts = fc.constantFrom('said=', 'right', '~', 'C=', '5', 'beta2=', 'tied', '0.5', 'step=', '300', 'of=sgd');
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const state = codec.parse(text);
        if (state) expect(state.said !== 'open' || state.step === 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
