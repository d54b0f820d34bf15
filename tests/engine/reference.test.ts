import { describe, expect, it } from 'vitest';
import { nextDown, nextUp, preciseExp, preciseExpm1, preciseLog, preciseTanh, ulpsBetween } from './reference.ts';
import type { Precise } from './reference.ts';

/** The first digits of a precise number below 10, cut off. */
function digits({ mantissa, exponent }: Precise, decimals: number): string {
  const scaled = (mantissa * 10n ** BigInt(decimals)) >> BigInt(-exponent);
  const text = String(scaled).padStart(decimals + 1, '0');
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

describe('the reference functions', () => {
  it('know e, ln 2, ln 10, e − 1 and tanh 1 to sixty digits', () => {
    expect(digits(preciseExp(1), 60)).toBe('2.718281828459045235360287471352662497757247093699959574966967');
    expect(digits(preciseLog(2), 60)).toBe('0.693147180559945309417232121458176568075500134360255254120680');
    expect(digits(preciseLog(10), 60)).toBe('2.302585092994045684017991454684364207601101488628772976033327');
    expect(digits(preciseExpm1(1), 60)).toBe('1.718281828459045235360287471352662497757247093699959574966967');
    expect(digits(preciseTanh(1), 40)).toBe('0.7615941559557648881194582826047935904127');
  });

  it('measure 0 at the nearest double of an exact value and 1 at its neighbours', () => {
    const exactlyOne = preciseExp(0);
    expect(ulpsBetween(1, exactlyOne)).toBe(0);
    expect(ulpsBetween(nextUp(1), exactlyOne)).toBe(1);
    expect(ulpsBetween(nextDown(1), exactlyOne)).toBe(0.5);
    expect(ulpsBetween(Infinity, exactlyOne)).toBe(Infinity);
  });
});
