import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumberInput } from '#notation/number-input.ts';

const MINUS = '\u2212';

describe('parseNumberInput accepts', () => {
  it.each([
    ['0', 0, 0, 0],
    ['0.00', 0, 2, 0],
    ['-0', 0, 0, 0],
    ['12', 12, 0, 2],
    ['-0.3', -0.3, 1, 1],
    [`${MINUS}0.010752`, -0.010752, 6, 5],
    ['\u20130.5', -0.5, 1, 1],
    ['- 0.5', -0.5, 1, 1],
    ['+0.5', 0.5, 1, 1],
    ['.5', 0.5, 1, 1],
    ['5.', 5, 0, 1],
    ['0.050', 0.05, 3, 2],
    ['1.2e-3', 0.0012, 4, 2],
    ['1.2E-3', 0.0012, 4, 2],
    [`1.2e${MINUS}3`, 0.0012, 4, 2],
    ['1.20e+3', 1200, -1, 3],
    ['1e-2', 0.01, 2, 1],
    ['3/8', 0.375, Infinity, Infinity],
    ['-3/8', -0.375, Infinity, Infinity],
    [' 3 / 8 ', 0.375, Infinity, Infinity],
    ['1.5/2', 0.75, Infinity, Infinity],
    ['0/3', 0, Infinity, Infinity],
    ['\u200b-0.05\u200e', -0.05, 2, 1],
    ['\ufeff1\u20602', 12, 0, 2],
    ['０．２４', 0.24, 2, 2],
    ['－１２', -12, 0, 2],
    ['３／８', 0.375, Infinity, Infinity],
    ['\u30000.24\u3000', 0.24, 2, 2],
    ['\t0.24\n', 0.24, 2, 2],
  ])('%j', (text, value, decimals, significant) => {
    expect(parseNumberInput(text)).toEqual({ ok: true, value, decimals, significant });
  });
});

describe('parseNumberInput refuses', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u3000', 'empty'],
    ['abc', 'letters'],
    ['0.5x', 'letters'],
    ['e', 'letters'],
    ['0x10', 'letters'],
    ['NaN', 'letters'],
    ['-Infinity', 'letters'],
    ['삼', 'letters'],
    ['0.5입니다', 'letters'],
    ['1,000', 'thousands'],
    ['-12,345,678.9', 'thousands'],
    ['1 000', 'thousands'],
    ['１，０００', 'thousands'],
    ['0,5', 'decimal-comma'],
    [',5', 'decimal-comma'],
    ['-1,25', 'decimal-comma'],
    ['3/0', 'zero-denominator'],
    ['3/0.0', 'zero-denominator'],
    ['0/0e5', 'zero-denominator'],
    ['1/1e-400', 'out-of-range'],
    ['1e999', 'out-of-range'],
    ['1e-999', 'out-of-range'],
    ['-', 'malformed'],
    ['.', 'malformed'],
    ['1e', 'malformed'],
    ['1.2.3', 'malformed'],
    ['1 2', 'malformed'],
    ['3/', 'malformed'],
    ['/8', 'malformed'],
    ['3/-8', 'malformed'],
    ['1/2/3', 'malformed'],
    ['--1', 'malformed'],
    ['50%', 'malformed'],
    ['0.7*0.2', 'malformed'],
  ] as const)('%j as %s', (text, reason) => {
    expect(parseNumberInput(text)).toEqual({ ok: false, reason });
  });
});

it('never throws, and what it accepts is finite and never −0', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+−0-9０-９.,eE/ ]{0,12}$/)), (text) => {
      const result = parseNumberInput(text);
      if (result.ok) expect(Number.isFinite(result.value) && !Object.is(result.value, -0)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

it('reads back every finite number that JavaScript prints', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseNumberInput(String(value))).toMatchObject({ ok: true, value: value === 0 ? 0 : value });
    }),
  );
});
