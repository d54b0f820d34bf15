import { describe, expect, it } from 'vitest';
import { threeOfMomentum } from '#content/chapters/11-momentum/exercises/11-1.ts';
import { limitOfSteps } from '#content/chapters/11-momentum/exercises/11-2.ts';
import { oneOfNesterov } from '#content/chapters/11-momentum/exercises/11-3.ts';
import { whichRules } from '#content/chapters/11-momentum/exercises/11-4.ts';
import { batchAndShaking } from '#content/chapters/11-momentum/exercises/11-5.ts';
import { rateAppliedTwice } from '#content/chapters/11-momentum/exercises/11-7.ts';
import { cosineRate } from '#content/chapters/11-momentum/exercises/11-8.ts';
import { whichClaims } from '#content/chapters/11-momentum/exercises/11-9.ts';
import { stepOf } from '#content/chapters/11-momentum/exercises/steps.ts';
import { walkBy } from '#content/chapters/11-momentum/race.ts';
import type { Exercise, Numbers } from '#exercises/exercise.ts';
import { gradeAsked } from '#exercises/grade-number.ts';
import { lastSeed } from '#exercises/seed.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { centralDifference, expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const seeds = Array.from({ length: 101 }, (_, seed) => seed);
const numbersUnder = <N extends Numbers>(exercise: Exercise<N>): N[] =>
  seeds.map((seed) => variantOf(exercise, seed).numbers);
const printed = <N extends Numbers>(exercise: Exercise<N>): N => variantOf(exercise, 0).numbers;
const close = (actual: number, expected: number, what?: string) => expectClose(actual, expected, otherOrder, what);

it.each([whichRules, batchAndShaking, whichClaims])(
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

describe('a step from a place with a velocity', () => {
  it.each(['momentum', 'nesterov'] as const)('is the next step of a walk by %s', (method) => {
    const k = 9;
    const objective = { value: () => 0, gradient: ([x]: readonly number[]) => [k * x] };
    const walk = walkBy(method, { objective, eta: 0.1, start: [1], steps: 6 }, 0.8);
    for (let t = 1; t < 6; t++) {
      const moved = stepOf(method, {
        ...{ k, eta: 0.1, mu: 0.8 },
        ...{ theta: walk[t].theta[0], velocity: walk[t].quantities.velocity![0] },
      });
      close(moved.theta, walk[t + 1].theta[0]);
      close(moved.at, walk[t + 1].at[0]);
      close(moved.g, walk[t + 1].gradient[0]);
    }
  });
});

describe('11-1', () => {
  it('prints the three steps of the text', () => {
    const { value } = printed(threeOfMomentum);
    Object.entries({ u1: 2.7, v1: 0.1, u2: 2.16, v2: -0.8, u3: 1.458, v3: -0.89 }).forEach(([name, expected]) =>
      close(value(name), expected, name),
    );
  });

  it('adds up: each place is the one before and the velocity', () => {
    for (const { value } of numbersUnder(threeOfMomentum)) {
      for (const x of ['u', 'v']) {
        for (const t of [1, 2, 3]) close(value(`${x}${t}`), value(`${x}${t - 1}`) + value(`s${x}${t}`));
      }
    }
  });

  it('knows a rate applied twice, and a gradient of the step before', () => {
    const cell = threeOfMomentum.cells.find(({ id }) => id === 'v2')!;
    expect(gradeAsked(cell, printed(threeOfMomentum), '0.19')).toMatchObject({ kind: 'slip', slip: 'M28' });
    expect(gradeAsked(cell, printed(threeOfMomentum), '-1.61')).toMatchObject({ kind: 'slip', slip: 'old-gradient' });
  });
});

describe('11-2', () => {
  it('asks for what a long walk comes to', () => {
    for (const numbers of numbersUnder(limitOfSteps).slice(0, 5)) {
      const [g, eta, mu] = ['g', 'eta', 'mu'].map((name) => numbers.value(name));
      const objective = { value: () => 0, gradient: () => [g] };
      const walk = walkBy('momentum', { objective, eta, start: [0], steps: 1500 }, mu);
      close(Math.abs(walk[1500].quantities.velocity![0]), limitOfSteps.answer(numbers));
    }
  });

  it.each([
    ['0.18', 'mu-alone'],
    ['0.38', 'two-steps'],
    ['0.2', 'first-step'],
  ])('knows %s', (text, slip) => {
    expect(gradeAsked(limitOfSteps, printed(limitOfSteps), text)).toMatchObject({ kind: 'slip', slip });
  });
});

describe('11-3', () => {
  it('prints −0.071, and −0.8 where the gradient was not taken ahead', () => {
    const numbers = printed(oneOfNesterov);
    close(oneOfNesterov.answer(numbers), -0.071);
    expect(gradeAsked(oneOfNesterov, numbers, '-0.071')).toMatchObject({ kind: 'right' });
    expect(gradeAsked(oneOfNesterov, numbers, '-0.80')).toMatchObject({ kind: 'slip', slip: 'plain-momentum' });
  });

  it('takes the gradient at θ + μv', () => {
    for (const { value } of numbersUnder(oneOfNesterov)) {
      close(value('at'), value('theta') + value('mu') * value('velocity'));
      close(value('g'), value('k') * value('at'));
    }
  });
});

it('11-5 finds twice or half the shaking, and the mean where it was', () => {
  for (const numbers of numbersUnder(batchAndShaking).slice(0, 20)) {
    const { value, choices } = numbers;
    close(value('ratio'), choices.way === 'smaller' ? 2 : 0.5);
    expect(Math.abs(value('mean_after') - value('mean_before'))).toBeLessThan(1e-12);
    const [option] = choices.way === 'smaller' ? ['double'] : ['half'];
    expect(batchAndShaking.run(numbers).outcome).toEqual({ kind: 'choice', options: [option] });
    expect(batchAndShaking.feedbackOn({ kind: 'choice', options: ['fourfold'] }, numbers)).toBe(
      choices.way === 'smaller' ? 'without-root' : 'other-way',
    );
  }
});

it('11-7 shows η times the gradient that is measured', () => {
  for (const numbers of numbersUnder(rateAppliedTwice)) {
    for (const { given, measured } of rateAppliedTwice.symptom(numbers)) {
      expectClose(given, numbers.value('eta') * measured, centralDifference);
    }
  }
});

it('11-8 prints 0.09045085, and knows a calculator set to degrees', () => {
  expectClose(cosineRate.answer(printed(cosineRate)), 0.09045085, printedDecimals);
  expect(gradeAsked(cosineRate, printed(cosineRate), '0.0999970')).toMatchObject({ kind: 'slip', slip: 'degrees' });
  expect(gradeAsked(cosineRate, printed(cosineRate), '0.08')).toMatchObject({ kind: 'slip', slip: 'straight-line' });
});
