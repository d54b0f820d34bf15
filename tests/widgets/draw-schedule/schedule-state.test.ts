import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepFormulas } from '#components/widgets/draw-schedule/formulas.ts';
import { codec, defaultState } from '#components/widgets/draw-schedule/link.ts';
import { endsOfCandidates, ScheduleState } from '#components/widgets/draw-schedule/schedule-state.svelte.ts';
import { candidateIds, HANDLES, kindIds, lengths, limits, taskIds } from '#components/widgets/draw-schedule/setup.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function opened(): ScheduleState {
  const state = new ScheduleState();
  state.say('unknown');
  return state;
}

describe('the schedules of the chapter', () => {
  it('has the cosine of ten steps from 0.1', () => {
    const state = opened();
    state.takeTable();
    [
      [0, 0.1],
      [2, 0.09045085],
      [5, 0.05],
      [8, 0.00954915],
      [10, 0],
    ].forEach(([t, rate]) => expectClose(state.rates[t], rate, printedDecimals));
  });

  it('halves every third step', () => {
    const state = opened();
    state.takeTable();
    state.set({ kind: 'step' });
    expect(state.rates.slice(0, 7)).toEqual([0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.025]);
  });

  it('is raised from below by a warm-up', () => {
    const state = opened();
    state.takeTable();
    state.set({ kind: 'constant', warmUp: 5 });
    state.rates
      .slice(0, 6)
      .forEach((rate, t) => expectClose(rate, [0.02, 0.04, 0.06, 0.08, 0.1, 0.1][t], printedDecimals));
  });
});

describe('the prediction', () => {
  it('is right for the cosine: it ends nearer than both constant rates', () => {
    const { large, small, cosine } = endsOfCandidates();
    expect(cosine).toBeLessThan(small);
    expect(small).toBeLessThan(large);
    expectClose(large, Math.sqrt((0.5 * 2.5) / 1.5), otherOrder);
  });

  it('comes first: nothing moves before it, and it stays', () => {
    const state = new ScheduleState();
    state.set({ eta: 0.2 });
    state.draw(3, 0.1);
    state.task = 'step';
    state.go(5);
    expect(state.linkState).toEqual(defaultState);
    state.say('small');
    state.say('large');
    expect(state.said).toBe('small');
  });
});

describe('a drawing', () => {
  it('begins with the rates that were there and goes straight from point to point', () => {
    const state = opened();
    const before = [...state.rates];
    state.pick(49, 0.123456);
    expect(state.setup.kind).toBe('drawn');
    expect(state.setup.drawn[5]).toBe(0.123);
    expectClose(state.rates[40], before[40], otherOrder);
    expectClose(state.rates[45], (before[40] + 0.123) / 2, otherOrder);
  });

  it('stays between 0 and 1, and never has −0', () => {
    const state = opened();
    state.draw(0, -2);
    state.draw(1, 7);
    expect(state.setup.drawn.slice(0, 2)).toEqual([0, 1]);
  });

  it('after a task is met once every point is near', () => {
    const state = opened();
    state.takeTable();
    state.task = 'linear';
    expect(state.isMet).toBe(false);
    state.draw(0, 0.1);
    expect(state.isMet).toBe(false);
    for (let n = 0; n < HANDLES; n++) state.draw(n, state.goal![n] + 0.004);
    expect(state.isMet).toBe(true);
    state.draw(4, state.goal![4] + 0.006);
    expect(state.isMet).toBe(false);
    expectClose(state.off!, 0.006, otherOrder);
  });
});

describe('the step at hand', () => {
  it('is written with its numbers', () => {
    const state = opened();
    state.set({ kind: 'constant' });
    expect(stepFormulas(state)).toEqual([]);
    state.go(2);
    expect(stepFormulas(state).map(({ numbers, result }) => [toPlain(numbers), toPlain(result)])).toEqual([
      ['(1 − 0.5) · (−1.5)', '−0.75'],
      ['(1 − 0.5)² · 0.625 + 0.5² · 2.5', '0.78125'],
      ['√((−0.75)² + 0.78125)', '1.15920231'],
    ]);
  });
});

describe('the link', () => {
  const rate = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
  const states = fc.record({
    setup: fc.record({
      kind: fc.constantFrom(...kindIds, 'drawn' as const),
      length: fc.constantFrom(...lengths),
      eta: rate,
      factor: rate,
      every: fc.integer({ min: limits.every[0], max: limits.every[1] }),
      warmUp: fc.integer({ min: limits.warmUp[0], max: limits.warmUp[1] }),
      drawn: fc.array(rate, { minLength: HANDLES, maxLength: HANDLES }),
    }),
    said: fc.constantFrom(...candidateIds, 'unknown' as const),
    task: fc.constantFrom(...taskIds, 'none' as const),
    step: fc.integer({ min: 0, max: 10 }),
    decimals: fc.constantFrom(4 as const, 8 as const),
  });

  it('brings every state back', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(codec.parse(codec.format(state))).toEqual(state);
        const restored = new ScheduleState();
        restored.restore(state);
        expect(restored.linkState).toEqual(state);
        for (const value of [...restored.rates, ...restored.walk.map(({ distance }) => distance)])
          expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
      }),
    );
  });

  it('is not read where it is damaged, goes beyond the end, or has moved before the prediction', () => {
    for (const text of [
      'v1~said=small~eta=2',
      'v1~said=small~steps=10~step=11',
      'v1~eta=0.2',
      'v1~said=small~drawn=0_1',
    ])
      expect(codec.parse(text), text).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const state = codec.parse(`v1~${text}`);
        if (state) expect(codec.parse(codec.format(state))).toEqual(state);
      }),
    );
  });
});
