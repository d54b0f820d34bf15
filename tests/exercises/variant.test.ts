import { describe, expect, it } from 'vitest';
import type { NumericExercise } from '#exercises/exercise.ts';
import { lastSeed, nextSeed, parseSeed } from '#exercises/seed.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { coffee, given } from './helpers/numbers.ts';

const doubled: NumericExercise = {
  id: 'ex-0-7',
  kind: 'numeric',
  printed: () => given({ n: 3 }),
  draw: (random, seed) => given({ n: random.pick([1, 2, 3, 4, 5, 6, 7, 8, 9]), seed }),
  answer: ({ value }) => 2 * value('n'),
  slips: [
    { id: 'squared', values: ({ value }) => [value('n') ** 2] },
    { id: 'not-doubled', values: ({ value }) => [value('n')] },
  ],
};
const seeds = Array.from({ length: 200 }, (_, n) => n + 1);
const drawn = (exercise: NumericExercise): number[] =>
  seeds.map((seed) => variantOf(exercise, seed).numbers.value('n'));

describe('a variant', () => {
  it('of seed 0 has the printed numbers', () => {
    const variant = variantOf(doubled, 0);
    expect([variant.seed, variant.numbers.value('n')]).toEqual([0, 3]);
    expect(() => variant.numbers.value('seed')).toThrow();
  });

  it('is the same for the same seed', () => {
    expect(drawn(doubled)).toEqual(drawn(doubled));
    expect(new Set(drawn(doubled)).size).toBeGreaterThan(5);
  });

  it('keeps the numbers that links of earlier releases show', () => {
    expect(drawn(doubled).slice(0, 8)).toEqual([5, 5, 6, 5, 8, 3, 4, 7]);
  });

  it('depends on the exercise, not on the seed alone', () => {
    expect(drawn({ ...doubled, id: 'ex-0-8' })).not.toEqual(drawn(doubled));
  });

  it('is drawn with its seed at hand', () => {
    const variant = variantOf(doubled, 41);
    expect([variant.seed, variant.numbers.value('seed')]).toEqual([41, 41]);
  });

  it('never has numbers with which a slip leads to the right answer', () => {
    // 2 · 2 = 2², 1² = 1
    expect(new Set(drawn(doubled))).toEqual(new Set([3, 4, 5, 6, 7, 8, 9]));
  });

  it('has the printed numbers under every seed where nothing is drawn', () => {
    const fixed: NumericExercise = { ...doubled, draw: undefined };
    expect(variantOf(fixed, 7).seed).toBe(7);
    expect(variantOf(fixed, 7).numbers.value('n')).toBe(3);
    expect(variantOf(coffee, 7).seed).toBe(7);
  });

  it('of another kind is the first that is drawn', () => {
    let draws = 0;
    const drawing = { ...coffee, draw: () => given({ draw: ++draws }) };
    expect(variantOf(drawing, 1).numbers.value('draw')).toBe(1);
  });

  it('that can never keep its slips apart stops with the name of the exercise', () => {
    let draws = 0;
    const blurred: NumericExercise = { ...doubled, draw: () => given({ n: 2, draws: draws++ }) };
    expect(() => variantOf(blurred, 1)).toThrow(
      'ex-0-7, seed 1: no numbers found that keep the answers of all slips apart',
    );
    expect(draws).toBe(1000);
  });

  it('has a twin, whose seed no reader can have', () => {
    for (const seed of [0, 1, lastSeed]) expect(twinOf(doubled, seed).seed).toBe(1_000_000 + seed);
    expect(twinOf(doubled, 0).numbers.value('seed')).toBe(1_000_000);
  });
});

describe('seeds', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['007', 7],
    ['999999', 999_999],
    ['1000000', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['', undefined],
    ['seven', undefined],
    ['７', undefined],
  ])('in a link: %j is %j', (text, seed) => {
    expect(parseSeed(text)).toBe(seed);
  });

  it('follow one another and never come back to the printed numbers', () => {
    expect([nextSeed(0), nextSeed(41), nextSeed(lastSeed)]).toEqual([1, 42, 1]);
  });
});
