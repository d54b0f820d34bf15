import { describe, expect, it } from 'vitest';
import { josa, type JosaPair } from '#i18n/josa.ts';

const cases: readonly [string | number, JosaPair, string][] = [
  ['델타', '은/는', '는'],
  ['와이햇', '은/는', '은'],
  ['손실', '이/가', '이'],
  ['가중치', '이/가', '가'],
  ['기울기', '을/를', '를'],
  ['편향', '과/와', '과'],
  ['출력층', '으로/로', '으로'],
  ['예측값', '으로/로', '으로'],
  ['은닉 노드', '으로/로', '로'],
  ['채널', '으로/로', '로'],
  ['채널', '은/는', '은'],
  ['“오차”', '이/가', '가'],
];

describe('josa', () => {
  it.each(cases)('after %s of %s is %s', (reading, pair, particle) => {
    expect(josa(reading, pair)).toBe(particle);
  });

  it.each([
    ['0.0', '은'],
    ['0.1', '은'],
    ['0.2', '는'],
    ['0.3', '은'],
    ['0.4', '는'],
    ['0.5', '는'],
    ['0.6', '은'],
    ['0.7', '은'],
    ['0.8', '은'],
    ['0.9', '는'],
  ])('reads the last digit of %s', (shown, particle) => {
    expect(josa(shown, '은/는')).toBe(particle);
  });

  it('takes 로 after 일, 칠 and 팔, which end in ㄹ', () => {
    expect(['0.71', '0.07', '0.8', '0.3', '0.4'].map((shown) => josa(shown, '으로/로'))).toEqual([
      '로',
      '로',
      '로',
      '으로',
      '로',
    ]);
  });

  it('reads a number as a string shows it: 0.70 ends in 영', () => {
    expect(josa('0.70', '을/를')).toBe('을');
    expect(josa(-0.0672, '을/를')).toBe('를');
  });

  it('reads the zeros of a whole number as its unit: 십, 백, 만, 조', () => {
    expect([10, 100, 10_000, 1e12].map((n) => josa(n, '이/가'))).toEqual(['이', '이', '이', '가']);
  });

  it('ends a power of ten in 제곱', () => {
    expect(josa(1e-7, '이/가')).toBe('이');
    expect(josa('2.5e−4', '이/가')).toBe('이');
    expect(josa('−5×10⁻¹²', '으로/로')).toBe('으로');
  });

  it('reads Latin letters by their Korean names', () => {
    expect(['ReLU', 'L', 'M', 'n', 'x'].map((word) => josa(word, '을/를'))).toEqual(['를', '을', '을', '을', '를']);
  });
});
