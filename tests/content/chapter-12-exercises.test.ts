import { describe, expect, it } from 'vitest';
import { firstOfAdam } from '#content/chapters/12-adaptive-methods/exercises/12-1.ts';
import { twoOfAdagrad } from '#content/chapters/12-adaptive-methods/exercises/12-2.ts';
import { firstOfRmsprop } from '#content/chapters/12-adaptive-methods/exercises/12-3.ts';
import { whichMethods } from '#content/chapters/12-adaptive-methods/exercises/12-4.ts';
import { adamWithDecay } from '#content/chapters/12-adaptive-methods/exercises/12-5.ts';
import { adamStep } from '#content/chapters/12-adaptive-methods/exercises/12-6.ts';
import { powerForgotten } from '#content/chapters/12-adaptive-methods/exercises/12-7.ts';
import { lateStep } from '#content/chapters/12-adaptive-methods/exercises/12-8.ts';
import { aboutAdadelta } from '#content/chapters/12-adaptive-methods/exercises/12-9.ts';
import { recordDescent } from '#engine';
import type { OptimizerId } from '#engine';
import { wrongAnswers } from '#exercises/answers.ts';
import type { Exercise, Numbers } from '#exercises/exercise.ts';
import { gradeAsked } from '#exercises/grade-number.ts';
import { lastSeed } from '#exercises/seed.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const seeds = Array.from({ length: 101 }, (_, seed) => seed);
const numbersUnder = <N extends Numbers>(exercise: Exercise<N>): N[] =>
  seeds.map((seed) => variantOf(exercise, seed).numbers);
const printed = <N extends Numbers>(exercise: Exercise<N>): N => variantOf(exercise, 0).numbers;

it.each([whichMethods, adamWithDecay, aboutAdadelta])(
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

describe('12-1', () => {
  it('has for its answer one η against the sign of the gradient, whatever its size', () => {
    for (const numbers of numbersUnder(firstOfAdam)) {
      const { value } = numbers;
      expect(firstOfAdam.answer(numbers)).toBeCloseTo(value('theta') - value('eta') * value('sign'), 6);
    }
  });

  it('knows a first step without correction, √10 times as long, for M29', () => {
    const numbers = printed(firstOfAdam);
    const raw = numbers.value('theta') + Math.sqrt(10) * numbers.value('eta');
    expect(gradeAsked(firstOfAdam, numbers, raw.toFixed(5))).toMatchObject({
      kind: 'slip',
      slip: 'M29',
      certain: true,
    });
  });
});

describe('12-2', () => {
  it('prints F6: 2.5 and 0.5, then 2.17990780 and 0.27639320', () => {
    const answers = twoOfAdagrad.cells.map(({ answer }) => answer(printed(twoOfAdagrad)));
    [2.5, 0.5, 2.1799078, 0.2763932].forEach((value, n) => expectClose(answers[n], value, printedDecimals));
  });

  it('adds squares up: G of the second step is the sum of both', () => {
    for (const { value } of numbersUnder(twoOfAdagrad)) {
      for (const c of [1, 2]) {
        expectClose(value(`G${c}_2`), value(`g${c}_1`) ** 2 + value(`g${c}_2`) ** 2, otherOrder);
        expectClose(value(`g${c}_2`), (c === 1 ? 1 : value('ratio')) * value(`theta${c}_1`), otherOrder);
      }
    }
  });

  it('takes the steps of RMSProp for an average in the place of the sum', () => {
    const cell = twoOfAdagrad.cells.find(({ id }) => id === 'theta1_1')!;
    const averaged = wrongAnswers(cell, printed(twoOfAdagrad)).find(({ slip }) => slip === 'averaged')!;
    expect(averaged.value).toBeCloseTo(3 - 0.5 / Math.sqrt(0.1), 6);
  });
});

describe('12-3', () => {
  it('prints 2.68377224', () => {
    expectClose(firstOfRmsprop.answer(printed(firstOfRmsprop)), 2.68377224, printedDecimals);
  });

  it('has a length of η/√(1−ρ)', () => {
    for (const { value } of numbersUnder(firstOfRmsprop)) {
      expect(value('length')).toBeCloseTo(value('eta') / Math.sqrt(1 - value('rho')), 6);
    }
  });
});

describe('12-4', () => {
  const lengthUnder = (id: string, g: number): number => {
    const objective = { value: () => 0, gradient: () => [g] };
    const plan = { optimizer: id as OptimizerId, options: { learningRate: 0.1 }, start: [0] };
    return Math.abs(recordDescent(objective, plan, 1)[1].theta[0]);
  };

  it('calls those methods scaled that step as far by a gradient ten times as large', () => {
    const scaled = numbersUnder(whichMethods).find(({ choices }) => choices.asked === 'scale')!;
    const right = whichMethods.right(scaled);
    for (const id of whichMethods.options) {
      const ratio = lengthUnder(id, 10) / lengthUnder(id, 1);
      expect(Math.abs(ratio - 1) < 0.01, id).toBe(right.includes(id));
    }
  });

  it('calls those methods remembering that move on when the gradient has become 0', () => {
    const objective = { value: () => 0, gradient: (_: readonly number[], t: number) => [t === 1 ? 1 : 0] };
    const right = whichMethods.right(printed(whichMethods));
    for (const id of whichMethods.options) {
      const plan = { optimizer: id as OptimizerId, start: [0], ...(id === 'adamw' && { options: { weightDecay: 0 } }) };
      const [, first, second] = recordDescent(objective, plan, 2);
      expect(second.theta[0] !== first.theta[0], id).toBe(right.includes(id));
    }
  });
});

describe('12-5', () => {
  it('has L2 change nothing, and decay bring both coordinates closer', () => {
    for (const numbers of numbersUnder(adamWithDecay)) {
      const [option] = [adamWithDecay.run(numbers).outcome].flatMap((each) =>
        each.kind === 'choice' ? each.options : [],
      );
      expect(option).toBe(numbers.choices.way === 'l2' ? 'same' : 'closer');
    }
  });
});

describe('12-6', () => {
  it('prints the second step on F6', () => {
    const theta = adamStep.expected(printed(adamStep)).filter(({ path }) => path[0] === 'theta');
    [2.80010271, 0.80041223].forEach((value, i) => expectClose(theta[i].value, value, printedDecimals));
  });

  it('asks for the first step among its edge cases, and for a gradient of 0 that moves nothing', () => {
    const edges = adamStep.edgeCases.map((numbers) => numbers());
    expect(edges.filter(({ t }) => t === 1).length).toBeGreaterThan(1);
    const still = edges.find(({ t, g }) => t === 1 && g.every((each) => each === 0))!;
    const moved = adamStep.expected(still).filter(({ path }) => path[0] === 'theta');
    expect(moved.map(({ value }) => value)).toEqual(still.theta);
  });
});

describe('12-7', () => {
  it('is right at the first step, and behind from the second on', () => {
    for (const numbers of numbersUnder(powerForgotten)) {
      for (const { name, given, measured } of powerForgotten.symptom(numbers)) {
        expect(Math.abs(given - measured) < 1e-9, name).toBe(name.endsWith('_1'));
      }
      const { value } = numbers;
      expect(Math.abs(value('walked_theta1_10') - value('theta1'))).toBeLessThan(
        Math.abs(value('theta1_10') - value('theta1')),
      );
    }
  });
});

describe('12-8', () => {
  it('has a length of η/√t', () => {
    for (const { value } of numbersUnder(lateStep)) {
      expect(value('length')).toBeCloseTo(value('eta') / Math.sqrt(value('t')), 6);
    }
  });
});

describe('12-9', () => {
  it('has three true claims of seven', () => {
    const [first, second] = numbersUnder(aboutAdadelta);
    expect([aboutAdadelta.right(first).length, aboutAdadelta.right(second).length]).toEqual([3, 4]);
  });
});
