import { describe, expect, it } from 'vitest';
import type { WrongAnswer } from '#exercises/answers.ts';
import { gradeAsked, gradeNumber, tolerance } from '#exercises/grade-number.ts';
import { given } from './helpers/numbers.ts';

const key = -0.010752;
const wrong: readonly WrongAnswer[] = [
  { slip: 'M02', value: -0.0672 },
  { slip: 'M10', value: -0.01536 },
  { slip: 'M19', value: -0.016128 },
  { slip: 'M04', value: 0.010752 },
];

describe('gradeNumber accepts', () => {
  it.each([
    ['-0.010752', 'exact'],
    ['−0.010752', 'exact'],
    ['-1.0752e-2', 'exact'],
    ['-0.0108', 'tolerance'],
    ['-0.0107', 'tolerance'],
    ['-0.01080576', 'tolerance'], // 0.5 % above
    ['-0.01069824', 'tolerance'], // 0.5 % below
    ['-0.011', 'rounded'],
    ['-1.1e-2', 'rounded'],
    ['-43/4000', 'tolerance'],
  ])('%j (%s)', (text, reason) => {
    expect(gradeNumber(text, key, wrong)).toMatchObject({ kind: 'right', reason });
  });

  it.each([
    ['0', 0],
    ['0.00', 0],
    ['-0', 0],
    ['0/7', 0],
  ])('%j for a key of 0', (text, zero) => {
    expect(gradeNumber(text, zero, [])).toMatchObject({ kind: 'right', reason: 'exact' });
  });

  it('what lies within 5e-7 of a small key', () => {
    expect(gradeNumber('0.0000105', 0.00001, []).kind).toBe('right');
    expect(gradeNumber('0.00001051', 0.00001, []).kind).toBe('wrong');
  });

  it('a half rounded either way', () => {
    expect(gradeNumber('0.12', 0.125, []).kind).toBe('right');
    expect(gradeNumber('0.13', 0.125, []).kind).toBe('right');
    expect(gradeNumber('0.14', 0.125, []).kind).toBe('wrong');
  });

  it('a key rounded to hundreds when two digits are typed', () => {
    expect(gradeNumber('1.2e3', 1234, []).kind).toBe('right');
    expect(gradeNumber('1.3e3', 1234, []).kind).toBe('wrong');
  });
});

describe('gradeNumber refuses', () => {
  it.each([
    ['-0.01080577', 'unrecognised'],
    ['-0.01069823', 'unrecognised'],
    ['-0.01', 'too-few-digits'],
    ['0', 'too-few-digits'],
    ['-0.0', 'too-few-digits'],
    ['-0.00', 'unrecognised'],
    ['5', 'unrecognised'],
    ['1e300', 'unrecognised'],
  ])('%j (%s)', (text, reason) => {
    expect(gradeNumber(text, key, wrong)).toMatchObject({ kind: 'wrong', reason });
  });

  it.each(['0.0000001', '1e-300', '1'])('%j for a key of 0, which needs 0 itself', (text) => {
    expect(gradeNumber(text, 0, [])).toMatchObject({ kind: 'wrong', reason: 'not-zero' });
  });

  it.each([
    ['', 'empty'],
    ['0,5', 'decimal-comma'],
    ['x', 'letters'],
  ])('%j with the reason why it is no number', (text, reason) => {
    expect(gradeNumber(text, key, wrong)).toEqual({ kind: 'unreadable', reason });
  });
});

describe('gradeNumber recognises a slip', () => {
  it.each([
    ['-0.0672', 'M02'],
    ['-0.067', 'M02'],
    ['-0.0672672', 'M02'], // 0.1 % above
    ['-0.0671328', 'M02'],
    ['-0.0154', 'M10'],
    ['-0.0161', 'M19'],
    ['0.0108', 'M04'],
    ['0.011', 'M04'],
  ])('%j is %s', (text, slip) => {
    expect(gradeNumber(text, key, wrong)).toMatchObject({ kind: 'slip', slip, certain: true });
  });

  it.each(['-0.06727', '-0.07', '-0.0153'])('not in %j, which is too far off or too coarse', (text) => {
    expect(gradeNumber(text, key, wrong).kind).toBe('wrong');
  });

  it('as a question about the first when two slips give the same number', () => {
    const twice: readonly WrongAnswer[] = [
      { slip: 'M11', value: 0.5 },
      { slip: 'M02', value: 0.5 },
    ];
    expect(gradeNumber('0.5', key, twice)).toEqual({ kind: 'slip', value: 0.5, slip: 'M11', certain: false });
  });

  it('for certain when two ways to make one slip give the same number', () => {
    const twice: readonly WrongAnswer[] = [
      { slip: 'M08', value: 0.5 },
      { slip: 'M08', value: 0.5 },
    ];
    expect(gradeNumber('0.5', key, twice)).toEqual({ kind: 'slip', value: 0.5, slip: 'M08', certain: true });
  });

  it('as a question when the digits typed fit two', () => {
    expect(gradeNumber('-0.016', key, [...wrong, { slip: 'M09', value: -0.0163 }])).toMatchObject({
      slip: 'M19',
      certain: false,
    });
  });

  it('rather in what it leads to than in what is rounded to it', () => {
    const both: readonly WrongAnswer[] = [
      { slip: 'M02', value: 0.118 },
      { slip: 'M05', value: 0.12 },
    ];
    expect(gradeNumber('0.12', key, both)).toMatchObject({ slip: 'M05', certain: false });
    expect(gradeNumber('0.120', key, both)).toMatchObject({ slip: 'M05', certain: true });
  });

  it('never in a right answer', () => {
    expect(gradeNumber('-0.010752', key, [{ slip: 'M02', value: key }]).kind).toBe('right');
  });

  it('that leads to 0 only in 0 itself', () => {
    const zero: readonly WrongAnswer[] = [{ slip: 'M02', value: 0 }];
    expect(gradeNumber('0', key, zero)).toMatchObject({ kind: 'slip', slip: 'M02' });
    expect(gradeNumber('0.001', key, zero).kind).toBe('wrong');
  });
});

it('tolerance is 0.5 % of the key, at least 5e-7', () => {
  expect([tolerance(-2), tolerance(0), tolerance(1e-5)]).toEqual([0.01, 5e-7, 5e-7]);
});

describe('an updated value', () => {
  // F2: w was 0.7, the gradient −0.0768, the rate 0.5
  const [from, updated] = [0.7, 0.7384];
  const slips: readonly WrongAnswer[] = [
    { slip: 'M15', value: -0.0384 },
    { slip: 'M17', value: 0.6616 },
    { slip: 'M07', value: 0.748 },
  ];

  it.each([
    ['0.7384', 'exact'],
    ['0.738592', 'tolerance'], // 0.5 % of the change above
    ['0.738208', 'tolerance'],
    ['0.738', 'rounded'],
  ])('may be %j (%s)', (text, reason) => {
    expect(gradeNumber(text, updated, slips, from)).toMatchObject({ kind: 'right', reason });
  });

  it.each([
    ['0.7386', 'unrecognised'], // 0.03 % off, but 0.52 % of the change
    ['0.738593', 'unrecognised'],
    ['0.738207', 'unrecognised'],
    ['0.74', 'too-few-digits'], // one digit of the change
    ['0.7', 'too-few-digits'],
    ['1', 'too-few-digits'],
    ['7/10', 'unrecognised'],
  ])('may not be %j (%s)', (text, reason) => {
    expect(gradeNumber(text, updated, slips, from)).toMatchObject({ kind: 'wrong', reason });
  });

  it.each([
    ['-0.0384', 'M15'],
    ['0.6616', 'M17'],
    ['0.662', 'M17'],
    ['0.66163', 'M17'], // 0.1 % of its change
    ['0.748', 'M07'],
  ])('recognises in %j the slip %s', (text, slip) => {
    expect(gradeNumber(text, updated, slips, from)).toMatchObject({ kind: 'slip', slip, certain: true });
  });

  it.each(['0.66165', '0.66'])('recognises no slip in %j', (text) => {
    expect(gradeNumber(text, updated, slips, from).kind).toBe('wrong');
  });

  it('that has become 0 is judged by its change', () => {
    expect(gradeNumber('0.0004', 0, [], 0.1)).toMatchObject({ kind: 'right', reason: 'tolerance' });
    expect(gradeNumber('0.0006', 0, [], 0.1)).toMatchObject({ kind: 'wrong', reason: 'unrecognised' });
  });

  it('that has not changed must be the old one itself', () => {
    expect(gradeNumber('0.70', 0.7, [], 0.7)).toMatchObject({ kind: 'right', reason: 'exact' });
    expect(gradeNumber('0.7001', 0.7, [], 0.7)).toMatchObject({ kind: 'wrong', reason: 'unrecognised' });
  });

  it('counts ten units of the last place as two digits', () => {
    expect(gradeNumber('0.80', 0.8013, [], 0.7).kind).toBe('right');
    expect(gradeNumber('0.79', 0.7913, [], 0.7)).toMatchObject({ kind: 'wrong', reason: 'too-few-digits' });
  });
});

describe('gradeAsked', () => {
  const numbers = given({ x: 3, old: 2 });
  const slips = [{ id: 'doubled', values: () => [6] }];

  it('takes key and slips from the exercise', () => {
    const asked = { answer: () => numbers.value('x'), slips };
    expect(gradeAsked(asked, numbers, '3').kind).toBe('right');
    expect(gradeAsked(asked, numbers, '6')).toMatchObject({ kind: 'slip', slip: 'doubled' });
    expect(gradeAsked(asked, numbers, '3.01').kind).toBe('right');
  });

  it('takes the value before an update from it too', () => {
    const asked = { answer: () => numbers.value('x'), slips, from: () => numbers.value('old') };
    expect(gradeAsked(asked, numbers, '3.01').kind).toBe('wrong');
    expect(gradeAsked(asked, numbers, '3.005').kind).toBe('right');
  });

  it('takes nothing but the number itself for a count', () => {
    const asked = {
      answer: () => 79_510,
      slips: [{ id: 'no-biases', values: () => [79_400] }],
      isCount: true,
    } as const;
    expect(gradeAsked(asked, numbers, '79510').kind).toBe('right');
    expect(gradeAsked(asked, numbers, '79510.0').kind).toBe('right');
    expect(gradeAsked(asked, numbers, '79400')).toMatchObject({ kind: 'slip', slip: 'no-biases', certain: true });
    expect(gradeAsked(asked, numbers, '79511')).toMatchObject({ kind: 'wrong', reason: 'unrecognised' });
    expect(gradeAsked(asked, numbers, '79,510')).toEqual({ kind: 'unreadable', reason: 'thousands' });
  });

  it('asks about the first of two slips that lead to one count', () => {
    const slips = ['one', 'other'].map((id) => ({ id, values: () => [6] }));
    const asked = { answer: () => 9, slips, isCount: true } as const;
    expect(gradeAsked(asked, numbers, '6')).toMatchObject({ kind: 'slip', slip: 'one', certain: false });
  });
});
