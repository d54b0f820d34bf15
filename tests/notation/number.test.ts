import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, formatNumber, formatOrder, formatSize, numberToTex } from '#notation/number.ts';

describe('formatNumber', () => {
  it.each([
    [0, '0.0000'],
    [-0, '0.0000'],
    [0.25, '0.2500'],
    [-0.0768, '−0.0768'],
    [1.00005, '1.0001'],
    [-1, '−1.0000'],
    [0.00006, '0.0001'],
    [0.00004, '4.0000×10⁻⁵'],
    [-0.0000123456, '−1.2346×10⁻⁵'],
    [5e-324, '4.9407×10⁻³²⁴'],
    [999_999, '999999.0000'],
    [999_999.99999, '1.0000×10⁶'],
    [1_000_000, '1.0000×10⁶'],
    [-12_345_678, '−1.2346×10⁷'],
    [Number.MAX_VALUE, '1.7977×10³⁰⁸'],
  ])('prints %d as %s', (value, printed) => expect(formatNumber(value)).toBe(printed));

  it.each([
    [-0.0043008, 8, '−0.0043008'],
    [0.7, 8, '0.7'],
    [3, 4, '3'],
    [0, 4, '0'],
    [-0, 4, '0'],
    [100, 0, '100'],
    [20, 2, '20'],
    [1e6, 4, '1×10⁶'],
    [1.5e-7, 4, '1.5×10⁻⁷'],
    [0.1 + 0.2, 8, '0.3'],
  ])('prints %d with up to %d decimals as %s when trimmed', (value, decimals, printed) => {
    expect(formatNumber(value, { decimals, trim: true })).toBe(printed);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1010, '1,010'],
    [79_510, '79,510'],
    [-2_000_000, '−2,000,000'],
    [1234.5, '1,234.5000'],
    [12_345_678.125, '12,345,678.1250'],
  ])('writes the count %d in groups of three: %s', (value, printed) => {
    const decimals = Number.isInteger(value) ? 0 : 4;
    expect(formatNumber(value, { decimals, grouped: true })).toBe(printed);
  });

  it.each([
    [1 / 4096, '2.4414×10⁻⁴'],
    [0.00494, '4.9400×10⁻³'],
    [0.0099999, '0.0100'],
    [1 / 64, '0.0156'],
    [-0.0025, '−0.0025'],
    [0, '0.0000'],
    [12.00001, '12.0000'],
  ])('writes %d with three digits at least, unless the decimals say it exactly: %s', (value, printed) => {
    expect(formatNumber(value, { significant: 3 })).toBe(printed);
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => formatNumber(value)).toThrow(new RangeError(`cannot print ${value}: say in words what happened`));
  });

  const options = fc.record({ decimals: fc.integer({ min: 0, max: 12 }), trim: fc.boolean() });
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
  const small = fc.integer({ min: -2e9, max: 2e9 }).map((billionths) => billionths / 1e9);

  it('shows 0 for nothing but 0, and a minus exactly where the number is below 0', () => {
    fc.assert(
      fc.property(fc.oneof(finite, small), options, (value, format) => {
        const printed = formatNumber(value, format);
        expect(/[1-9]/.test(printed.split('×')[0])).toBe(value !== 0);
        expect(printed.startsWith('−')).toBe(value < 0);
        expect(printed).not.toContain('-');
        expect(printed).not.toContain('e');
      }),
      { numRuns: 1000 },
    );
  });

  it('shows halves of the last digit as that digit or as a power of ten, never as 0', () => {
    for (let decimals = 0; decimals <= 12; decimals++) {
      const half = Number(`5e-${decimals + 1}`);
      for (const value of [half * (1 - 2 ** -53), half, half * (1 + 2 ** -52)]) {
        expect(formatNumber(value, { decimals }), `${value} to ${decimals}`).toMatch(/[1-9].*×|[1-9]$/);
      }
    }
  });

  it('is read back to within half a unit of the last digit', () => {
    fc.assert(
      fc.property(small, fc.boolean(), (value, trim) => {
        const [mantissa, power] = numberToTex(formatNumber(value, { trim })).split('\\times10^{');
        const readBack = Number(`${mantissa}e${power ? power.slice(0, -1) : 0}`);
        expect(Math.abs(readBack - value)).toBeLessThanOrEqual(5.001e-5);
      }),
    );
  });
});

describe('a printed number as TeX', () => {
  it.each([
    ['0.25', '0.25'],
    ['−0.0768', '-0.0768'],
    ['1.2×10⁻⁷', '1.2\\times10^{-7}'],
    ['−4×10⁻¹²', '-4\\times10^{-12}'],
    ['1.7977×10³⁰⁸', '1.7977\\times10^{308}'],
    ['79,510', '79{,}510'],
    ['−10⁻⁵', '-1\\times10^{-5}'],
    ['10', '10'],
  ])('%s becomes %s', (printed, tex) => expect(numberToTex(printed)).toBe(tex));
});

describe('a number by its order', () => {
  it.each([
    [1.119840331575972e-12, '1.12×10⁻¹²'],
    [1e-5, '10⁻⁵'],
    [5.01e-6, '5.01×10⁻⁶'],
    [-0.1, '−10⁻¹'],
    [0.02, '2×10⁻²'],
    [9.999e-4, '10⁻³'],
    [0, '0'],
    [-0, '0'],
    [12345, '1.23×10⁴'],
  ])('%d is %s', (value, printed) => expect(formatOrder(value)).toBe(printed));

  it('has as many digits as asked for', () => expect(formatOrder(1.119840331575972e-12, 2)).toBe('1.1×10⁻¹²'));

  it.each([NaN, Infinity])('%d is refused', (value) => expect(() => formatOrder(value)).toThrow(RangeError));
});

describe('a count', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_000_001, '1,000,001'],
    [-20_000, '−20,000'],
    [2e9, '2,000,000,000'],
  ])('%d is %s', (value, printed) => expect(formatCount(value)).toBe(printed));

  it.each([0.5, NaN, Infinity, 2 ** 60])('%d is none', (value) =>
    expect(() => formatCount(value)).toThrow('is no count'),
  );
});

describe('a size that may lie anywhere', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1024, '1024'],
    [0.001, '0.001'],
    [-1.56, '−1.56'],
    [0.0009, '9×10⁻⁴'],
    [9.5367431640625e-7, '9.54×10⁻⁷'],
    [1048576, '1.05×10⁶'],
  ])('%d is %s', (value, printed) => expect(formatSize(value)).toBe(printed));

  it.each([NaN, -Infinity])('%d is refused', (value) => expect(() => formatSize(value)).toThrow(RangeError));
});
