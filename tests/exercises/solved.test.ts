import { describe, expect, it } from 'vitest';
import { numericalGradients } from '#engine';
import { exercises, hiddenDelta } from '#content/chapters/05-hidden-layer/exercises.ts';
import { keyOf, wrongAnswers } from '#exercises/answers.ts';
import { grade } from '#exercises/grade.ts';
import { variantOf } from '#exercises/variant.ts';
import { centralDifference, expectClose, printedDecimals } from '../tolerance.ts';

const seeds = Array.from({ length: 251 }, (_, seed) => seed);
/** What a reader types who gives the digits asked for. */
const threeDigits = (value: number): string => value.toPrecision(3);

describe.each(exercises)('$id', (exercise) => {
  const variants = seeds.map((seed) => variantOf(exercise, seed));

  it('is solved by the engine under every seed, typed with 3 digits and in full', () => {
    for (const { trace } of variants) {
      const key = keyOf(exercise, trace);
      const wrong = wrongAnswers(exercise, trace);
      for (const text of [threeDigits(key), String(key)]) expect(grade(text, key, wrong).kind).toBe('right');
    }
  });

  it('recognises every listed slip as itself under every seed', () => {
    for (const { trace } of variants) {
      const key = keyOf(exercise, trace);
      const wrong = wrongAnswers(exercise, trace);
      for (const { slip, value } of wrong) {
        for (const text of [threeDigits(value), String(value)]) {
          expect(grade(text, key, wrong)).toMatchObject({ kind: 'slip', slip, certain: true });
        }
      }
    }
  });
});

describe('ex-5-1', () => {
  it('asks for ∂C/∂b⁽¹⁾₁, as central differences find it', () => {
    for (const seed of seeds) {
      const { setting, trace } = variantOf(hiddenDelta, seed);
      const { db } = numericalGradients(setting.network, setting.sample);
      expectClose(keyOf(hiddenDelta, trace), db[1][0], centralDifference);
    }
  });

  it('has the printed key and slips under seed 0', () => {
    const { trace } = variantOf(hiddenDelta, 0);
    expectClose(keyOf(hiddenDelta, trace), -0.010752, printedDecimals);
    const printed = { M02: -0.0672, M09: 0.018432, M10: -0.01536, M11: -0.01437473, M19: -0.016128, M04: 0.010752 };
    for (const { slip, value } of wrongAnswers(hiddenDelta, trace)) {
      expectClose(value, printed[slip as keyof typeof printed], printedDecimals, slip);
    }
  });
});
