import { describe, expect, it } from 'vitest';
import { oneDescentStep } from '#content/chapters/01-downhill/exercises/1-1.ts';
import { twoDifferences } from '#content/chapters/01-downhill/exercises/1-3.ts';
import { ordersOfError } from '#content/chapters/01-downhill/exercises/1-4.ts';
import { hoursForOneGradient } from '#content/chapters/01-downhill/exercises/1-5.ts';
import { numericalGradient } from '#content/chapters/01-downhill/exercises/1-6.ts';
import { measuredTooLate } from '#content/chapters/01-downhill/exercises/1-7.ts';
import { wrongAnswers } from '#exercises/answers.ts';
import type { AskedNumber, Exercise, Numbers } from '#exercises/exercise.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { centralDifference, expectClose, otherOrder } from '../tolerance.ts';

const seeds = Array.from({ length: 101 }, (_, seed) => seed);
const numbersUnder = <N extends Numbers>(exercise: Exercise<N>): N[] =>
  seeds.map((seed) => variantOf(exercise, seed).numbers);

function expectSlips(asked: AskedNumber, numbers: Numbers, slips: readonly (readonly [string, number])[]): void {
  const found = wrongAnswers(asked, numbers);
  expect(found.map(({ slip }) => slip)).toEqual(slips.map(([slip]) => slip));
  found.forEach(({ value }, n) => expectClose(value, slips[n][1], otherOrder));
}

describe('1-1', () => {
  it('has the printed key and slips under seed 0', () => {
    const { numbers } = variantOf(oneDescentStep, 0);
    expectClose(oneDescentStep.answer(numbers), 1.2, otherOrder);
    expectSlips(oneDescentStep, numbers, [
      ['M17', 0.8],
      ['M15', -0.2],
      ['M15', 0.2],
      ['no-rate', 3],
      ['slope-alone', -2],
    ]);
  });

  it('brings w nearer to t by the factor 1 − η', () => {
    for (const { value } of numbersUnder(oneDescentStep)) {
      expectClose(value('next') - value('t'), (1 - value('eta')) * (value('w') - value('t')), otherOrder);
    }
  });
});

describe('1-3', () => {
  it('has the printed keys and slips under seed 0', () => {
    const { numbers } = variantOf(twoDifferences, 0);
    const [forward, central] = twoDifferences.cells;
    expectClose(forward.answer(numbers), 12.61, otherOrder);
    expectClose(central.answer(numbers), 12.01, otherOrder);
    expectSlips(forward, numbers, [
      ['two-sided', 12.01],
      ['halved', 6.305],
      ['not-divided', 1.261],
    ]);
    expectSlips(central, numbers, [
      ['M26', 24.02],
      ['one-sided', 12.61],
      ['not-divided', 2.402],
    ]);
  });

  it('is off by 3wh + h² with the forward and by h² with the central difference', () => {
    for (const { value } of numbersUnder(twoDifferences)) {
      const [w, h] = [value('w'), value('h')];
      expectClose(value('forward') - value('exact'), 3 * w * h + h * h, otherOrder);
      expectClose(value('central') - value('exact'), h * h, otherOrder);
    }
  });
});

describe('1-4', () => {
  it('asks for another order of the error from seed to seed, and of its twin', () => {
    const orderOf = ({ numbers }: { numbers: Numbers }) => numbers.choices!.order;
    for (const seed of seeds) {
      expect(orderOf(variantOf(ordersOfError, seed + 1))).not.toBe(orderOf(variantOf(ordersOfError, seed)));
      expect(orderOf(twinOf(ordersOfError, seed))).not.toBe(orderOf(variantOf(ordersOfError, seed)));
    }
  });

  it('counts as of an order what shrinks that way when h is halved', () => {
    for (const numbers of numbersUnder(ordersOfError)) {
      const { order } = numbers.choices!;
      const shrinkage = { proportional: 2, square: 4, none: NaN }[order]!;
      const measured = ['forward', 'backward', 'central', 'half-central', 'undivided'];
      for (const id of measured) {
        const ratio = numbers.value(id) / numbers.value(`${id}2`);
        expect(Math.abs(ratio - shrinkage) < 0.1, id).toBe(ordersOfError.right(numbers).includes(id));
      }
    }
  });
});

describe('1-5', () => {
  it('has the printed key and slips under seed 0', () => {
    const { numbers } = variantOf(hoursForOneGradient, 0);
    expectClose(hoursForOneGradient.answer(numbers), 50 / 9, otherOrder);
    expectSlips(hoursForOneGradient, numbers, [
      ['one-pass', 25 / 9],
      ['in-seconds', 20_000],
      ['in-minutes', 1000 / 3],
      ['ms-for-seconds', 50_000 / 9],
    ]);
  });
});

describe('1-6', () => {
  it('writes as a formula the function that it expects the gradient of', () => {
    for (const task of numbersUnder(numericalGradient)) {
      const f = new Function('theta', `return ${task.formula}`) as (theta: readonly number[]) => number;
      expectClose(f(task.theta), task.f(task.theta), otherOrder);
    }
  });

  it('shows functions of two, three and four parameters, and three values of h', () => {
    const tasks = numbersUnder(numericalGradient);
    expect(new Set(tasks.map(({ theta }) => theta.length))).toEqual(new Set([2, 3, 4]));
    expect(new Set(tasks.map(({ h }) => h))).toEqual(new Set([0.1, 0.01, 0.001]));
  });
});

describe('1-7', () => {
  type Step = (...given: unknown[]) => [number, number];
  const { program, fault } = measuredTooLate;
  const stepOf = (lines: readonly string[]) => new Function(`${lines.join('\n')}\nreturn step;`)() as Step;
  const mended = program.javascript.with(fault.line - 1, fault.mended.javascript);

  /** By how much the program moved, over the learning rate. */
  function gradientOf(lines: readonly string[], { value }: Numbers): [number, number] {
    const C = (u: number, v: number) => 0.5 * (value('a') * u + value('b') * v - value('t')) ** 2;
    const [u, v] = stepOf(lines)(C, value('u'), value('v'), value('eta'), 1e-4);
    return [(value('u') - u) / value('eta'), (value('v') - v) / value('eta')];
  }

  it('lists a program that goes by what its symptom says and, mended, by what is measured', () => {
    for (const numbers of numbersUnder(measuredTooLate)) {
      const [broken, right] = [program.javascript, mended].map((lines) => gradientOf(lines, numbers));
      measuredTooLate.symptom(numbers).forEach(({ name, given, measured }, n) => {
        expectClose(broken[n], given, centralDifference, name);
        expectClose(right[n], measured, centralDifference, name);
      });
    }
  });

  it('shows a fault in v alone, and a loss that falls all the same', () => {
    for (const numbers of numbersUnder(measuredTooLate)) {
      const [du, dv] = measuredTooLate.symptom(numbers);
      expect(du.given).toBe(du.measured);
      expect(Math.abs(dv.given - dv.measured)).toBeGreaterThan(0.05 * Math.abs(dv.measured));
      const { value } = numbers;
      const C = (u: number, v: number) => 0.5 * (value('a') * u + value('b') * v - value('t')) ** 2;
      const v = value('v') - value('eta') * dv.given;
      expect(C(value('newU'), v)).toBeLessThan(C(value('u'), value('v')));
    }
  });
});
