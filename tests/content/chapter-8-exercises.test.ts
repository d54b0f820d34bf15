import { describe, expect, it } from 'vitest';
import { blueCancels } from '#content/chapters/08-loss-and-output/exercises/8-1.ts';
import { underCrossEntropy } from '#content/chapters/08-loss-and-output/exercises/8-2.ts';
import { howManyTimes } from '#content/chapters/08-loss-and-output/exercises/8-3.ts';
import { probabilitiesLessTarget } from '#content/chapters/08-loss-and-output/exercises/8-4.ts';
import { whichPairs } from '#content/chapters/08-loss-and-output/exercises/8-5.ts';
import { stableSoftmax } from '#content/chapters/08-loss-and-output/exercises/8-6.ts';
import { blueKept } from '#content/chapters/08-loss-and-output/exercises/8-7.ts';
import { classesOf } from '#content/chapters/08-loss-and-output/classes.ts';
import { outputUnit } from '#content/chapters/08-loss-and-output/output-unit.ts';
import { expression, log, numericalGradients, recordExpression } from '#engine';
import { wrongAnswers } from '#exercises/answers.ts';
import type { Exercise, Numbers } from '#exercises/exercise.ts';
import { gradeAsked } from '#exercises/grade-number.ts';
import { gradeSymbolic } from '#exercises/symbolic/grade-symbolic.ts';
import { lastSeed } from '#exercises/seed.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { centralDifference, expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const seeds = Array.from({ length: 101 }, (_, seed) => seed);
const numbersUnder = <N extends Numbers>(exercise: Exercise<N>): N[] =>
  seeds.map((seed) => variantOf(exercise, seed).numbers);
const printed = <N extends Numbers>(exercise: Exercise<N>): N => variantOf(exercise, 0).numbers;

it.each([blueCancels, underCrossEntropy, probabilitiesLessTarget, whichPairs])(
  'what is asked of $id differs from seed to seed, and between a seed and its twin',
  (exercise: Exercise) => {
    const asked = (numbers: Numbers): string => JSON.stringify(numbers.choices);
    for (const seed of [...seeds, lastSeed - 1]) {
      const here = asked(variantOf(exercise, seed).numbers);
      expect(asked(variantOf(exercise, seed + 1).numbers)).not.toBe(here);
      expect(asked(twinOf(exercise, seed).numbers)).not.toBe(here);
    }
  },
);

describe('8-1', () => {
  it('has for its key the δ of a recorded unit', () => {
    for (const y of [0, 1]) {
      const unit = outputUnit({ activation: 'sigmoid', loss: 'binary-cross-entropy', z: 0.7, y });
      const point = { yHat: unit.q('yHat_1'), y };
      for (const numbers of numbersUnder(blueCancels).slice(0, 3)) {
        const { target } = numbers.choices;
        if (target !== 'any' && (target === 'one') !== (y === 1)) continue;
        const recorded = recordExpression(expression(blueCancels.key(numbers)), point);
        expectClose(recorded.ok ? recorded.nodes[recorded.output].value : NaN, unit.q('delta1_1'), otherOrder);
      }
    }
  });

  it('takes the product before it is shortened as well', () => {
    const text = '(yHat - y) / (yHat * (1 - yHat)) * yHat * (1 - yHat)';
    expect(gradeSymbolic(blueCancels, printed(blueCancels), text)).toMatchObject({ right: true });
  });
});

describe('8-2', () => {
  it('prints F1, −0.56072611, and −0.12081580 where blue was kept', () => {
    const numbers = printed(underCrossEntropy);
    expectClose(underCrossEntropy.answer(numbers), -0.56072611, printedDecimals);
    const slips = wrongAnswers(underCrossEntropy, numbers);
    expectClose(slips.find(({ slip }) => slip === 'blue-kept')!.value, -0.1208158, printedDecimals);
    expectClose(slips.find(({ slip }) => slip === 'M07')!.value, -0.68584102, printedDecimals);
  });

  it('asks for what central differences measure', () => {
    for (const numbers of numbersUnder(underCrossEntropy).slice(0, 20)) {
      const { network, sample } = numbers.trace;
      const { dW } = numericalGradients(network, sample);
      const i = Number(numbers.choices.weight.at(-1)) - 1;
      expectClose(underCrossEntropy.answer(numbers), dW[2][i], centralDifference);
    }
  });
});

describe('8-3', () => {
  it('prints z = −6: 405.43 times', () => {
    const { value } = printed(howManyTimes);
    expectClose(value('yHat'), 0.00247262, printedDecimals);
    expectClose(value('squared'), -0.00246041, printedDecimals);
    expectClose(value('cross'), -0.99752738, printedDecimals);
    expect(howManyTimes.answer(printed(howManyTimes)).toFixed(2)).toBe('405.43');
  });

  it('has for its answer 1 over the slope, and a target on the other side', () => {
    for (const numbers of numbersUnder(howManyTimes)) {
      const { value } = numbers;
      expectClose(howManyTimes.answer(numbers), 1 / value('slope'), otherOrder);
      expect(Math.abs(value('yHat') - value('y'))).toBeGreaterThan(0.5);
      const again = gradeAsked(howManyTimes, numbers, String(value('slope')));
      expect(again).toMatchObject({ kind: 'slip', slip: 'upside-down' });
    }
  });
});

describe('8-4', () => {
  it('prints 0.6, 0.3, 0.1 less class 2', () => {
    const { value } = printed(probabilitiesLessTarget);
    [0.6, 0.3, 0.1].forEach((p, i) => expectClose(value(`p${i + 1}`), p, otherOrder));
    [0.6, -0.7, 0.1].forEach((g, i) => expectClose(value(`g${i + 1}`), g, otherOrder));
  });

  it('has the δ of a recorded layer; they add up to 0', () => {
    for (const { value } of numbersUnder(probabilitiesLessTarget)) {
      const of = (letter: string): number[] => [1, 2, 3].map((n) => value(`${letter}${n}`));
      const recorded = classesOf(
        of('e').map((each) => log(each)),
        of('y'),
      );
      of('g').forEach((g, j) => expectClose(g, recorded.delta[j], otherOrder));
      of('slope').forEach((slope, j) => expectClose(slope, recorded.jacobian[j][j], otherOrder));
      expectClose(
        of('g').reduce((sum, g) => sum + g, 0),
        0,
        otherOrder,
      );
      of('p').forEach((p) => expect(Number(p.toFixed(2))).toBeCloseTo(p, 12));
    }
  });
});

describe('8-5', () => {
  const units = {
    'sigmoid-squared': { activation: 'sigmoid', loss: 'half-squared-error' },
    'linear-whole-square': { activation: 'identity', loss: 'mean-squared-error' },
    'sigmoid-cross': { activation: 'sigmoid', loss: 'binary-cross-entropy' },
    'tanh-squared': { activation: 'tanh', loss: 'half-squared-error' },
    'linear-squared': { activation: 'identity', loss: 'half-squared-error' },
  } as const;

  it('calls those pairs right whose recorded δ is the error', () => {
    const isError = (option: string): boolean => {
      if (option === 'softmax-cross') {
        const { p, y, delta } = classesOf([0.4, -0.8, 1.1], [0, 0, 1]);
        return delta.every((each, j) => Math.abs(each - (p[j] - y[j])) < 1e-12);
      }
      const unit = outputUnit({ ...units[option as keyof typeof units], z: 0.7, y: 1 });
      return Math.abs(unit.q('delta1_1') - unit.q('error_1')) < 1e-12;
    };
    const equal = whichPairs.options.filter(isError);
    const [first, second] = numbersUnder(whichPairs);
    expect(first.choices.asked).toBe('equal');
    expect([...whichPairs.right(first)].sort()).toEqual([...equal].sort());
    expect([...whichPairs.right(second)].sort()).toEqual(
      whichPairs.options.filter((option) => !equal.includes(option)).sort(),
    );
  });
});

describe('8-6', () => {
  it('prints the logits 2, 1, 0 and class 2', () => {
    const [first, ...gradient] = stableSoftmax.expected(printed(stableSoftmax)).map(({ value }) => value);
    expectClose(first, 1.40760596, printedDecimals);
    [0.66524096, -0.75527153, 0.09003057].forEach((g, j) => expectClose(gradient[j], g, printedDecimals));
  });

  it('tests logits whose exponentials overflow, and one whose probability is rounded to 0', () => {
    const tasks = stableSoftmax.edgeCases.map((task) => task());
    expect(tasks.some(({ z }) => z.every((each) => each > 710))).toBe(true);
    expect(tasks.some(({ z, k }) => Math.exp(z[k] - Math.max(...z)) === 0)).toBe(true);
    for (const task of tasks) {
      for (const { value } of stableSoftmax.expected(task)) expect(Number.isFinite(value)).toBe(true);
    }
  });
});

describe('8-7', () => {
  it('makes every gradient smaller by the slope of the output', () => {
    for (const numbers of numbersUnder(blueKept)) {
      const slope = numbers.value('slope2_1');
      for (const { name, given, measured } of blueKept.symptom(numbers)) {
        expectClose(given, slope * measured, centralDifference, name);
      }
    }
  });
});
