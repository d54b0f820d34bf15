import { describe, expect, it } from 'vitest';
import type { WrongAnswer } from '#exercises/answers.ts';
import { grade, isClear, tolerance } from '#exercises/grade.ts';

const key = -0.010752;
const wrong: readonly WrongAnswer[] = [
  { slip: 'M02', value: -0.0672 },
  { slip: 'M10', value: -0.01536 },
  { slip: 'M19', value: -0.016128 },
  { slip: 'M04', value: 0.010752 },
];

describe('grade accepts', () => {
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
    expect(grade(text, key, wrong)).toMatchObject({ kind: 'right', reason });
  });

  it.each([
    ['0', 0],
    ['0.00', 0],
    ['-0', 0],
    ['0/7', 0],
  ])('%j for a key of 0', (text, zero) => {
    expect(grade(text, zero, [])).toMatchObject({ kind: 'right', reason: 'exact' });
  });

  it('what lies within 5e-7 of a small key', () => {
    expect(grade('0.0000105', 0.00001, []).kind).toBe('right');
    expect(grade('0.00001051', 0.00001, []).kind).toBe('wrong');
  });

  it('a half rounded either way', () => {
    expect(grade('0.12', 0.125, []).kind).toBe('right');
    expect(grade('0.13', 0.125, []).kind).toBe('right');
    expect(grade('0.14', 0.125, []).kind).toBe('wrong');
  });

  it('a key rounded to hundreds when two digits are typed', () => {
    expect(grade('1.2e3', 1234, []).kind).toBe('right');
    expect(grade('1.3e3', 1234, []).kind).toBe('wrong');
  });
});

describe('grade refuses', () => {
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
    expect(grade(text, key, wrong)).toMatchObject({ kind: 'wrong', reason });
  });

  it.each(['0.0000001', '1e-300', '1'])('%j for a key of 0, which needs 0 itself', (text) => {
    expect(grade(text, 0, [])).toMatchObject({ kind: 'wrong', reason: 'not-zero' });
  });

  it.each([
    ['', 'empty'],
    ['0,5', 'decimal-comma'],
    ['x', 'letters'],
  ])('%j with the reason why it is no number', (text, reason) => {
    expect(grade(text, key, wrong)).toEqual({ kind: 'unreadable', reason });
  });
});

describe('grade recognises a slip', () => {
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
    expect(grade(text, key, wrong)).toMatchObject({ kind: 'slip', slip, certain: true });
  });

  it.each(['-0.06727', '-0.07', '-0.0153'])('not in %j, which is too far off or too coarse', (text) => {
    expect(grade(text, key, wrong).kind).toBe('wrong');
  });

  it('as a question about the first when two slips give the same number', () => {
    const twice: readonly WrongAnswer[] = [
      { slip: 'M11', value: 0.5 },
      { slip: 'M02', value: 0.5 },
    ];
    expect(grade('0.5', key, twice)).toEqual({ kind: 'slip', value: 0.5, slip: 'M11', certain: false });
  });

  it('as a question when the digits typed fit two', () => {
    expect(grade('-0.016', key, [...wrong, { slip: 'M09', value: -0.0163 }])).toMatchObject({
      slip: 'M19',
      certain: false,
    });
  });

  it('never in a right answer', () => {
    expect(grade('-0.010752', key, [{ slip: 'M02', value: key }]).kind).toBe('right');
  });

  it('that leads to 0 only in 0 itself', () => {
    const zero: readonly WrongAnswer[] = [{ slip: 'M02', value: 0 }];
    expect(grade('0', key, zero)).toMatchObject({ kind: 'slip', slip: 'M02' });
    expect(grade('0.001', key, zero).kind).toBe('wrong');
  });
});

describe('isClear', () => {
  const at = (...values: number[]): WrongAnswer[] => values.map((value) => ({ slip: 'M02', value }));

  it('wants every slip more than five tolerances away from the key', () => {
    expect(isClear(1, at(1.0251))).toBe(true);
    expect(isClear(1, at(1.0249))).toBe(false);
    expect(isClear(1, at(0.9751))).toBe(false);
  });

  it('wants slips more than two tolerances away from each other', () => {
    expect(isClear(1, at(2, 2.03))).toBe(true);
    expect(isClear(1, at(2, 2.02))).toBe(false);
    expect(isClear(1, at(2.02, 5, 2))).toBe(false);
  });

  it('wants a key of at least 0.002', () => {
    expect(isClear(0.002, [])).toBe(true);
    expect(isClear(-0.00199, [])).toBe(false);
  });
});

it('tolerance is 0.5 % of the key, at least 5e-7', () => {
  expect([tolerance(-2), tolerance(0), tolerance(1e-5)]).toEqual([0.01, 5e-7, 5e-7]);
});
