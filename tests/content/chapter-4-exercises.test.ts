import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  after,
  factors,
  general,
  measured,
  paper,
  pushes,
  saturated,
} from '#content/chapters/04-output-layer/chapter.ts';
import { arrivingAtOutput } from '#content/chapters/04-output-layer/exercises/4-1.ts';
import { threeFactors } from '#content/chapters/04-output-layer/exercises/4-2.ts';
import { outputDelta } from '#content/chapters/04-output-layer/exercises/4-3.ts';
import { threeGradients } from '#content/chapters/04-output-layer/exercises/4-4.ts';
import { newWeight } from '#content/chapters/04-output-layer/exercises/4-5.ts';
import { otherTarget } from '#content/chapters/04-output-layer/exercises/4-7.ts';
import { errorTurnedRound } from '#content/chapters/04-output-layer/exercises/4-8.ts';
import { activation, expectedDrop, layersOf } from '#engine';
import { wrongAnswers } from '#exercises/answers.ts';
import type { AskedNumber, Exercise, NetworkNumbers, Numbers } from '#exercises/exercise.ts';
import { gradeAsked } from '#exercises/grade-number.ts';
import { lastSeed } from '#exercises/seed.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { toPlain } from '#notation/plain.ts';
import { centralDifference, expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const seeds = Array.from({ length: 101 }, (_, seed) => seed);
const numbersUnder = <N extends Numbers>(exercise: Exercise<N>): N[] =>
  seeds.map((seed) => variantOf(exercise, seed).numbers);

/** The key, and what the slips of the catalogue lead to, on the paper network. */
function expectValues<N extends Numbers>(
  asked: AskedNumber<N>,
  numbers: N,
  key: number,
  slips: Record<string, number>,
) {
  expectClose(asked.answer(numbers), key, printedDecimals);
  const found = Object.fromEntries(
    wrongAnswers(asked, numbers)
      .toReversed()
      .map(({ slip, value }) => [slip, value]),
  );
  for (const [slip, value] of Object.entries(slips)) {
    expectClose(found[slip], value, printedDecimals, slip);
    expect(gradeAsked(asked, numbers, value.toFixed(8)), slip).toMatchObject({ kind: 'slip', slip, certain: true });
  }
}

describe('the numbers of chapter 4', () => {
  it('are those of F2: −0.4 · 0.24 · 0.8 = −0.0768, and as it is measured', () => {
    ['arriving2_1', 'slope2_1', 'a1_1', 'dw2_11', 'dw2_12', 'db2_1'].forEach((name, n) =>
      expectClose(paper.q(name), [-0.4, 0.24, 0.8, -0.0768, -0.0288, -0.096][n], otherOrder),
    );
    expectClose(measured, -0.0768, centralDifference);
    expect(toPlain(factors[0].numbers)).toBe('(0.6 − 1) · 0.6(1 − 0.6) · 0.8');
  });

  it('close in on the gradient as the push gets smaller', () => {
    const off = pushes.map(({ ratio }) => Math.abs(ratio - paper.q('dw2_11')));
    expect(off).toEqual(off.toSorted((a, b) => b - a));
    expect(off[2]).toBeLessThan(5e-5);
  });

  it('fall from 0.08 to 0.07119370 when all is updated, by 0.00880630 where 0.00916680 was expected', () => {
    expectClose(after.all.q('loss'), 0.0711937, printedDecimals);
    expectClose(expectedDrop(layersOf(paper.trace), paper.learningRate), 0.0091668, printedDecimals);
    expectClose(paper.q('loss') - after.all.q('loss'), 0.0088063, printedDecimals);
    expect(after.outputLayer.q('loss')).toBeLessThan(after.weight.q('loss'));
    expect(after.outputLayer.q('w1_11')).toBe(paper.q('w1_11'));
    expect(after.uphill.q('loss')).toBeGreaterThan(paper.q('loss'));
  });

  it('show a saturated output that is further off and has the smaller gradient', () => {
    expect(Math.abs(saturated.q('error_1'))).toBeGreaterThan(Math.abs(general.q('error_1')));
    expect(Math.abs(saturated.q('dw2_11'))).toBeLessThan(Math.abs(general.q('dw2_11')) / 10);
  });
});

it.each([threeFactors, newWeight, otherTarget])(
  'what is asked of $id differs from seed to seed, and between a seed and its twin',
  (exercise: Exercise) => {
    const asked = ({ choices = {} }: Numbers): string | undefined => choices.weight;
    for (const seed of [...seeds, lastSeed - 1]) {
      const here = asked(variantOf(exercise, seed).numbers);
      expect(asked(variantOf(exercise, seed + 1).numbers)).not.toBe(here);
      expect(asked(twinOf(exercise, seed).numbers)).not.toBe(here);
    }
  },
);

describe('on the paper network', () => {
  it('4-1 asks for −0.4 and knows M04, M05, M13 and M14 by their values', () => {
    const { numbers } = variantOf(arrivingAtOutput, 0);
    expectValues(arrivingAtOutput, numbers, -0.4, {
      M04: 0.4,
      M05: -0.8,
      M13: 0.08,
      M14: 0.6,
      'one-step-more': -0.096,
    });
  });

  it('4-3 asks for −0.096 and knows the slips of red and blue', () => {
    const { numbers } = variantOf(outputDelta, 0);
    const atActivation = activation('sigmoid').df(0.6, activation('sigmoid').f(0.6));
    const slips = {
      M01: -0.4,
      M05: -0.192,
      M12: -0.256,
      M14: 0.144,
      M04: 0.096,
      M11: -0.4 * atActivation,
      M13: 0.0192,
    };
    expectValues(outputDelta, numbers, -0.096, slips);
  });

  it('4-4 asks for eight numbers and knows every slip of the catalogue that has a value there', () => {
    const { numbers } = variantOf(threeGradients, 0);
    const cell = (id: string) => threeGradients.cells.find((each) => each.id === id)!;
    expectValues(cell('arriving'), numbers, -0.4, { M04: 0.4, M05: -0.8, M13: 0.08, M14: 0.6 });
    expectValues(cell('slope'), numbers, 0.24, { M12: 0.64 });
    expectValues(cell('entered1'), numbers, 0.8, { M08: 0.3, M18: 0.7, M03: 1.38629436 });
    expectValues(cell('entered2'), numbers, 0.3, { M08: 0.8, M18: -1.2, M03: -0.84729786 });
    expectValues(cell('entered-bias'), numbers, 1, { M27: 0 });
    expectValues(cell('w2_11'), numbers, -0.0768, {
      ...{ M01: -0.32, M03: -0.13308426, M04: 0.0768, M05: -0.1536, M07: -0.096, M08: -0.0288 },
      ...{ M11: -0.07321096, M12: -0.2048, M13: 0.01536, M14: 0.1152, M18: -0.0672 },
    });
    expectValues(cell('w2_12'), numbers, -0.0288, { M01: -0.12, M04: 0.0288, M05: -0.0576, M07: -0.096, M08: -0.0768 });
    expectValues(cell('b2_1'), numbers, -0.096, { M01: -0.4, M04: 0.096, M05: -0.192, M27: 0 });
  });

  it('4-5 asks for 0.7384 and knows M15, M17, M07 and M08', () => {
    const { numbers } = variantOf(newWeight, 0);
    const slips = {
      M15: -0.0384,
      M17: 0.6616,
      M07: 0.748,
      M08: 0.7144,
      'no-rate': 0.7768,
      'slope-alone': -0.0768,
    };
    expectValues(newWeight, numbers, 0.7384, slips);
  });
});

describe('4-2', () => {
  it('has three right factors, whose product is the gradient', () => {
    for (const numbers of numbersUnder(threeFactors)) {
      const { value, choices } = numbers;
      expect(threeFactors.right(numbers)).toEqual(['error', 'output-slope', `a1_${choices.sender}`]);
      const product = value('error_1') * value('slope2_1') * value(`a1_${choices.sender}`);
      expectClose(product, value('gradient'), otherOrder);
    }
  });
});

describe('4-7', () => {
  it('turns the sign always, and says whether the size grows', () => {
    const ways = new Set<string>();
    for (const { value, choices } of numbersUnder(otherTarget)) {
      const [before, after] = [value('gradient'), value('other_gradient')];
      expect(before * after).toBeLessThan(0);
      expect(Math.abs(after) > Math.abs(before)).toBe(choices.way === 'turned-larger');
      expect([value('other_slope2_1'), value('other_entered')]).toEqual([value('slope2_1'), value('entered')]);
      ways.add(`${choices.target} ${choices.way}`);
    }
    expect(ways.size).toBe(4);
  });

  it('becomes 0.1152 under seed 0', () => {
    const { numbers } = variantOf(otherTarget, 0);
    expectClose(numbers.value('other_gradient'), 0.1152, printedDecimals);
    expect(numbers.choices).toMatchObject({ target: '1', way: 'turned-larger' });
  });
});

describe('4-8', () => {
  const { program, fault, symptom } = errorTurnedRound;

  function gradientsBy(lines: readonly string[], { trace, learningRate }: NetworkNumbers): number[] {
    const dot = (w: number[], a: number[]): number => w.reduce((sum, wi, i) => sum + wi * a[i], 0);
    const { f: sigmoid } = activation('sigmoid');
    const { W, b } = trace.network;
    const learn = runInNewContext(`${lines.join('\n')}\n;learnOutput`, { sigmoid, dot });
    const { dW2, db2 } = learn(W[2], b[2][0], layersOf(trace).a[1], trace.sample.y[0], learningRate);
    return [...dW2, db2];
  }

  it('lists a program that does what its symptom says, and the mended one what is measured', () => {
    const mended = program.javascript.with(fault.line - 1, fault.mended.javascript);
    for (const numbers of numbersUnder(errorTurnedRound)) {
      const [given, right] = [program.javascript, mended].map((lines) => gradientsBy(lines, numbers));
      symptom(numbers).forEach((row, n) => {
        expectClose(given[n], row.given, otherOrder, row.name);
        expectClose(right[n], row.measured, centralDifference, row.name);
        expectClose(row.given, -row.measured, centralDifference, row.name);
      });
    }
  });
});
