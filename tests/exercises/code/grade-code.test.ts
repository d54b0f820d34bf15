import { describe, expect, it } from 'vitest';
import { testsOf } from '#exercises/code/code-test.ts';
import { gradeCode } from '#exercises/code/grade-code.ts';
import type { CallOutcome } from '#exercises/code/grade-code.ts';
import type { CodeExercise, ExpectedQuantity, Numbers } from '#exercises/exercise.ts';

type Result = { a: number[]; d: number[][] };

function numbersOf(x: number): Numbers {
  return { value: () => x };
}

function quantities(first: number, second: number): ExpectedQuantity[] {
  return [
    { path: ['a', 1], name: 'a1_1', value: first },
    { path: ['d', 0, 0], name: 'delta1_1', value: second },
  ];
}

/** Gives x and 2x; one slip gives 3x for 2x, another 3x for 2x or 5x for x, and a third what the first gives, and x + 1. */
const doubling: CodeExercise = {
  id: 'ex-0-1',
  kind: 'code',
  functionName: 'double',
  starter: { javascript: '', python: '' },
  model: { javascript: '', python: '' },
  printed: () => numbersOf(7),
  draw: (random) => numbersOf(random.pick([2, 3, 4, 5, 6])),
  argumentsOf: ({ value }) => [value('x'), [value('x')]],
  expected: ({ value }) => quantities(value('x'), 2 * value('x')),
  slips: [
    { id: 'tripled', values: ({ value }) => [quantities(value('x'), 3 * value('x'))] },
    { id: 'either', values: ({ value }) => [quantities(5 * value('x'), 0), quantities(value('x'), 3 * value('x'))] },
    { id: 'fivefold', values: ({ value }) => [quantities(5 * value('x'), 1)] },
  ],
  edgeCases: [() => numbersOf(0), () => numbersOf(1e-3)],
};

const tests = testsOf(doubling, 0);
const xs = tests.map(({ numbers }) => numbers.value('x'));

function grade(resultOf: (x: number) => unknown) {
  return gradeCode(
    doubling,
    tests,
    xs.map((x) => ({ value: resultOf(x) })),
  );
}

const right = (x: number): Result => ({ a: [0, x], d: [[2 * x]] });

/** What is wrong with the form of one result. */
function problemOf(result: unknown) {
  const [verdict] = gradeCode(doubling, tests.slice(0, 1), [{ value: result }]).tests;
  return verdict.kind === 'shape' ? verdict.problem : verdict.kind;
}

describe('testsOf', () => {
  it('gives three visible tests, at least five hidden ones, and the edge cases', () => {
    const tests = testsOf(doubling, 0);
    const xs = tests.map(({ numbers }) => numbers.value('x'));
    const count = (kind: string) => tests.filter((test) => test.kind === kind).length;
    expect([count('visible'), count('hidden'), count('edge')]).toEqual([3, 6, 2]);
    expect(xs[0]).toBe(7);
    expect(xs.slice(-2)).toEqual([0, 1e-3]);
  });

  it('gives the same tests for the same seed, others for another', () => {
    const valuesOf = (seed: number) => testsOf(doubling, seed).map(({ args }) => args);
    expect(valuesOf(1)).toEqual(valuesOf(1));
    expect(valuesOf(1)).not.toEqual(valuesOf(2));
  });

  it('takes the numbers of other tests from seeds no reader and no worked solution has', () => {
    const seeds: number[] = [];
    const counting = { ...doubling, draw: (_: unknown, seed: number) => (seeds.push(seed), numbersOf(seed + 1)) };
    testsOf(counting, 5);
    expect(seeds.toSorted((a, b) => a - b)).toEqual([
      5,
      ...[2, 4, 5, 6, 7, 8, 9, 10].map((block) => block * 1_000_000 + 5),
    ]);
  });

  it('hands out copies of the arguments, and nothing else that could tell the answer', () => {
    const shared = [1];
    const [test] = testsOf({ ...doubling, argumentsOf: () => [shared] }, 0);
    expect(test.args).toEqual([[1]]);
    expect(test.args[0]).not.toBe(shared);
  });
});

describe('gradeCode', () => {
  it('passes what is right, but for the last digits', () => {
    expect(grade(right)).toMatchObject({ right: true, complete: true });
    expect(grade((x) => right(x * (1 + 1e-7)))).toMatchObject({ right: true });
    expect(grade((x) => right(x * (1 + 1e-5)))).toMatchObject({ right: false });
    expect(grade((x) => right(x + 1e-13))).toMatchObject({ right: true });
  });

  it('names the first quantity that departs', () => {
    const [verdict] = grade((x) => ({ a: [0, x], d: [[9]] })).tests;
    expect(verdict).toMatchObject({
      kind: 'departed',
      departure: { name: 'delta1_1', path: ['d', 0, 0], value: 14, given: 9 },
      slips: [],
    });
    expect(grade(() => ({ a: [0, 9], d: [[9]] })).tests[0]).toMatchObject({ departure: { name: 'a1_1', given: 9 } });
  });

  it('is complete where every call gave numbers, right ones or not', () => {
    expect(grade((x) => right(3 * x))).toMatchObject({ kind: 'code', right: false, complete: true });
    expect(grade((x) => (x === 7 ? right(3 * x) : {}))).toMatchObject({ right: false, complete: false });
  });

  it('asks about the first of two slips that lead to the same result', () => {
    const verdict = grade((x) => ({ a: [0, x], d: [[3 * x]] }));
    expect(verdict).toMatchObject({ right: false, slip: 'tripled', certain: false });
    expect(verdict.tests.at(-2)).toEqual({ kind: 'passed' });
  });

  it('is certain of a slip that alone explains every number', () => {
    expect(grade((x) => ({ a: [0, 5 * x], d: [[x === 0 ? 0 : 1]] }))).toMatchObject({
      slip: 'fivefold',
      certain: true,
    });
  });

  it('asks about a slip that explains only where the result departs first', () => {
    expect(grade((x) => ({ a: [0, 5 * x], d: [[7 * x]] }))).toMatchObject({ slip: 'either', certain: false });
  });

  it('names no slip that does not fit all results', () => {
    const verdict = grade((x) => ({ a: [0, x], d: [[x === 7 ? 21 : 22 * x]] }));
    expect(verdict.slip).toBeUndefined();
    expect(verdict.certain).toBeUndefined();
  });

  it('says what is wrong with the form of a result', () => {
    expect(problemOf(undefined)).toEqual({ kind: 'no-record', path: [] });
    expect(problemOf(null)).toEqual({ kind: 'no-record', path: [] });
    expect(problemOf([1])).toEqual({ kind: 'no-record', path: [] });
    expect(problemOf({})).toEqual({ kind: 'missing', path: ['a'] });
    expect(problemOf({ a: 7 })).toEqual({ kind: 'no-list', path: ['a'] });
    expect(problemOf({ a: [7] })).toEqual({ kind: 'length', path: ['a'], length: { expected: 2, given: 1 } });
    expect(problemOf({ a: [0, 7, 7] })).toMatchObject({ kind: 'length', length: { expected: 2, given: 3 } });
    expect(problemOf({ a: [0, '7'] })).toEqual({ kind: 'no-number', path: ['a', 1] });
    expect(problemOf({ a: [0, NaN] })).toEqual({ kind: 'not-finite', path: ['a', 1] });
    expect(problemOf({ a: [0, Infinity] })).toEqual({ kind: 'not-finite', path: ['a', 1] });
    expect(problemOf({ a: [0, 7], d: [14] })).toEqual({ kind: 'no-list', path: ['d', 0] });
    expect(problemOf(Object.create({ a: [0, 7], d: [[14]] }))).toMatchObject({ kind: 'missing' });
    expect(problemOf({ a: [0, 8] })).toBe('departed');
    expect(grade(() => ({}))).toMatchObject({ right: false, complete: false });
  });

  it('passes on why a call gave no value', () => {
    const outcomes: CallOutcome[] = [{ error: 'no', line: 3 }, { error: 'no' }, { refused: 'circle' }];
    const verdict = gradeCode(doubling, tests.slice(0, 4), outcomes);
    expect(verdict.tests).toEqual([
      { kind: 'threw', message: 'no', line: 3 },
      { kind: 'threw', message: 'no' },
      { kind: 'refused', refusal: 'circle' },
      { kind: 'not-run' },
    ]);
    expect(verdict).toMatchObject({ right: false, complete: false });
  });
});
