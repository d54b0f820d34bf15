import { describe, expect, it } from 'vitest';
import { createRandom, layersOf } from '#engine';
import { hiddenDelta } from '#content/chapters/05-hidden-layer/exercises.ts';
import { keyOf } from '#exercises/answers.ts';
import { drawPaperNetwork } from '#exercises/draw.ts';
import { lastSeed, nextSeed, parseSeed, twinOf, variantOf } from '#exercises/variant.ts';
import { expectClose, terminatingDecimal } from '../tolerance.ts';

const seeds = Array.from({ length: 200 }, (_, n) => n + 1);

describe('a variant', () => {
  it('of seed 0 has the printed numbers', () => {
    expect(variantOf(hiddenDelta, 0).setting).toBe(hiddenDelta.fixture);
  });

  it('is the same for the same seed', () => {
    expect(variantOf(hiddenDelta, 7)).toEqual(variantOf(hiddenDelta, 7));
  });

  it('of seed 7 keeps the numbers that links of earlier releases show', () => {
    const { setting } = variantOf(hiddenDelta, 7);
    expect(setting.network.W).toEqual([[], [0.5, -0.3, -1.2, 0.7], [-1.3, -0.4]]);
    expect([setting.sample, setting.learningRate]).toEqual([{ x: [0.6, 2.5], y: [1] }, 0.2]);
  });

  it('depends on the exercise, not on the seed alone', () => {
    const other = variantOf({ ...hiddenDelta, id: 'ex-5-9' }, 7);
    expect(other.setting.network.W).not.toEqual(variantOf(hiddenDelta, 7).setting.network.W);
  });

  it('differs from its twin, whose seed no reader can have', () => {
    for (const seed of [0, ...seeds]) {
      const [own, twin] = [variantOf(hiddenDelta, seed), twinOf(hiddenDelta, seed)];
      expect(twin.seed).toBeGreaterThan(lastSeed);
      expect(keyOf(hiddenDelta, twin.trace)).not.toBe(keyOf(hiddenDelta, own.trace));
    }
  });

  it('that can never keep its slips apart stops with the name of the exercise', () => {
    const blurred = { ...hiddenDelta, slips: ['M02', 'M02'] as const };
    expect(() => variantOf(blurred, 1)).toThrow('ex-5-1, seed 1: no numbers found');
  });
});

describe('drawPaperNetwork', () => {
  const drawn = seeds.map((seed) => drawPaperNetwork(createRandom(seed), [2, 2, 1]));
  const weightsOf = (n: number): number[] => drawn[n].network.W.flat();

  it('takes weights of different sizes from 0.2 to 1.4 in tenths, none of them 1 or the learning rate', () => {
    drawn.forEach(({ learningRate }, n) => {
      const sizes = weightsOf(n).map(Math.abs);
      expect(new Set(sizes).size).toBe(6);
      for (const size of sizes) {
        expect(Math.round(size * 10) / 10).toBe(size);
        expect(size >= 0.2 && size <= 1.4 && size !== 1 && size !== learningRate).toBe(true);
      }
    });
    expect(drawn.some((_, n) => weightsOf(n).some((w) => w < 0))).toBe(true);
  });

  it('takes two different inputs, none of them the learning rate, and a target of 0 or 1', () => {
    for (const { sample, learningRate } of drawn) {
      expect(new Set([...sample.x, learningRate]).size).toBe(3);
      expect(sample.x.every((x) => [0.3, 0.4, 0.6, 0.8, 1.2, 1.5, 2.5].includes(x))).toBe(true);
      expect([0, 1]).toContain(sample.y[0]);
    }
  });

  it('makes every activation a tenth', () => {
    for (const seed of seeds) {
      const { a } = layersOf(variantOf(hiddenDelta, seed).trace);
      for (const value of [...a[1], ...a[2]]) expectClose(value, Math.round(value * 10) / 10, terminatingDecimal);
    }
  });

  it('throws for a network with more weights than there are different sizes', () => {
    expect(() => drawPaperNetwork(createRandom(1), [3, 4, 3])).toThrow('24 different numbers wanted');
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
