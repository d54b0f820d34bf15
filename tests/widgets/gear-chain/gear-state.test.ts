import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairOf } from '#components/widgets/gear-chain/geometry.ts';
import { GearState } from '#components/widgets/gear-chain/gear-state.svelte.ts';
import { defaultState, fields } from '#components/widgets/gear-chain/link.ts';
import {
  differenceOf,
  endOf,
  explanationOf,
  formulaOf,
  optionsOf,
  outcomeOf,
  refusalInWords,
} from '#components/widgets/gear-chain/sentences.ts';
import { presetIds } from '#components/widgets/gear-chain/setup.ts';
import { strings } from '#components/widgets/gear-chain/strings.ts';
import { toPlain } from '#notation/plain.ts';
import { decodeFields, encodeFields } from '#reader/share-link.ts';

const { en, ko } = strings;

function open(text: string): GearState | undefined {
  const { value, problems } = decodeFields(fields, text);
  const state = new GearState();
  return problems.length === 0 && state.restore(value) ? state : undefined;
}

describe('(3x + 1)² at 1', () => {
  it('hands 0.01 on as 0.03 and, once predicted, as 0.24', () => {
    const state = new GearState();
    state.go(1);
    expect(toPlain(formulaOf(state).symbols)).toBe('Δu ≈ du/dx · Δx');
    expect(toPlain(formulaOf(state).numbers)).toBe('3 · 0.01');
    state.go(9);
    expect([state.cursor, state.isPending, state.passed]).toEqual([2, true, 1]);
    expect(endOf(state, en)).toBe('');
    state.say('unknown');
    expect(state.passed).toBe(2);
    const { symbols, numbers, factors, result } = formulaOf(state);
    expect([symbols, numbers, factors ?? [], result].map((line) => toPlain(line))).toEqual([
      'Δy ≈ dy/du · du/dx · Δx',
      '8 · 3 · 0.01',
      '24 · 0.01',
      '0.24',
    ]);
  });

  it('offers the slips as answers, all of them computed', () => {
    const state = new GearState();
    expect(optionsOf(state).map(({ id, label }) => [id, label])).toEqual([
      ['first', '0.03'],
      ['at-x', '0.06'],
      ['last', '0.08'],
      ['sum', '0.11'],
      ['product', '0.24'],
    ]);
    expect(outcomeOf(state, 'at-x', en)).toBe('0.24. 0.06 takes every slope at x; each slope lives at its own input.');
    expect(outcomeOf(state, 'last', ko)).toBe(
      '0.24입니다. 0.08은 마지막 기울기만 곱한 값이며, 앞의 기울기가 빠졌습니다.',
    );
  });

  it('is honest about what the slopes leave out', () => {
    const state = new GearState();
    state.go(2);
    state.say('product');
    expect(endOf(state, en)).toBe(
      'By the slopes the change is 0.24, really it is 0.2409. The difference, 0.0009, shrinks faster than Δx.',
    );
    const [inner] = state.stages;
    expect(differenceOf(inner.linear, inner.real)).toBe(0);
  });
});

it('a negative slope crosses the chain, a slope of 0 has none', () => {
  const state = new GearState();
  state.choosePreset('crossed');
  const [pair] = state.stages.map((stage, n) => pairOf(stage, n, 3));
  const [[upper, lower]] = pair.chain;
  expect(Math.sign(upper.y - 95)).toBe(-Math.sign(lower.y - 95));
  state.go(1);
  expect(explanationOf(state, en)).toContain(en.line.crossed);
  expect(state.set({ x: 4 })).toBeUndefined();
  state.go(2);
  state.say('unknown');
  expect(pairOf(state.stages[1], 1, 3).chain).toEqual([]);
  expect(explanationOf(state, en)).toContain(en.line.stuck);
});

it('the radii of a pair are in the ratio of its slope, up to what can be drawn', () => {
  const [inner, outer] = new GearState().stages.map((stage, n) => pairOf(stage, n, 3));
  expect(inner.driver.radius / inner.driven.radius).toBeCloseTo(3, 10);
  expect(outer.driver.radius / outer.driven.radius).toBeCloseTo(8, 10);
  expect(pairOf({ ...new GearState().stages[0], slope: 500 }, 0, 3).isClipped).toBe(true);
});

describe('what is typed', () => {
  it.each([
    [0, 'x +', 'The formula breaks off. Close the brackets and put in what is missing.'],
    [1, 'x^2', 'The name x cannot be used here. You may use u.'],
    [1, 'log(u - 4)', 'The logarithm of 0 has no value. Change the formula or the inputs.'],
    [1, 'sqrt(u - 4)', en.inputs.noSlope],
  ])('function %i as %s gets a sentence and changes nothing', (n, text, sentence) => {
    const state = new GearState();
    state.go(1);
    const before = state.linkState;
    expect(refusalInWords(state.type(n, text)!, text, en, 'en')).toBe(sentence);
    expect(state.linkState).toEqual(before);
  });

  it('a third pair comes and goes; a new chain starts anew', () => {
    const state = new GearState();
    state.go(2);
    state.say('product');
    expect(state.toggleThird()).toBeUndefined();
    expect([state.letters, state.cursor, state.said]).toEqual([['x', 'u', 'v', 'y'], 0, undefined]);
    state.toggleThird();
    expect(state.letters).toEqual(['x', 'u', 'y']);
    expect(state.preset).toBe('square');
  });
});

describe('links', () => {
  it('bring every state back', () => {
    expect(encodeFields(fields, defaultState)).toBe('');
    for (const id of presetIds) {
      const state = new GearState();
      state.choosePreset(id);
      state.go(9);
      state.say('sum');
      state.set({ nudge: -0.05 });
      expect(open(encodeFields(fields, state.linkState))?.linkState).toEqual(state.linkState);
    }
  });

  it.each(['v1~at=1', 'v1~at=1_2', 'v1~second=x', 'v1~first=', 'v1~step=4', 'v1~said=so', 'v0~step=1'])(
    '%s is damaged',
    (text) => {
      expect(open(text)).toBeUndefined();
    },
  );

  it('any text opens a chain with numbers, or none', () => {
    const parts = fc.constantFrom(
      'first=',
      'second=u!d0',
      'third=v',
      '-',
      'at=0_0.5',
      'at=',
      'step=',
      '3',
      '~',
      'said=sum',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { linear, real } of open(text)?.stages ?? [])
          expect([linear, real].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
