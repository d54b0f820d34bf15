import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParameter, withParameter } from '#reader/query.ts';

const page = 'http://localhost:4321/ko/hidden-layer/';

describe('readParameter', () => {
  it.each([
    [`${page}?w5-2=v1~step=12`, 'v1~step=12'],
    [`${page}?a=1&w5-2=7&w5-2=8#top`, '7'],
    [`${page}?w5-2=v1%7Estep%3D12`, 'v1~step=12'],
    [`${page}?w5-2`, ''],
    [`${page}?w5-2=`, ''],
    [`${page}?w5-2=%E0%A4`, '%E0%A4'],
    [`${page}?w5-20=1`, undefined],
    [`${page}#?w5-2=1`, undefined],
    [page, undefined],
  ])('of %j is %j', (href, value) => {
    expect(readParameter(href, 'w5-2')).toBe(value);
  });
});

describe('withParameter', () => {
  it.each([
    [page, 'v1~step=12', `${page}?w5-2=v1~step=12`],
    [`${page}#forward`, '7', `${page}?w5-2=7#forward`],
    [`${page}?a=%20b+c&w5-2=1&d#x`, '2', `${page}?a=%20b+c&w5-2=2&d#x`],
    [`${page}?w5-2=1&a&w5-2=3`, '2', `${page}?w5-2=2&a`],
    [`${page}?w5-2=1&a=1`, undefined, `${page}?a=1`],
    [`${page}?w5-2=1#x`, '', `${page}#x`],
    [`${page}?%E0=1`, '2', `${page}?%E0=1&w5-2=2`],
  ])('of %j and %j is %j', (href, value, expected) => {
    expect(withParameter(href, 'w5-2', value)).toBe(expected);
  });

  it('is read back as written, whatever the address was', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (href, value) => {
        expect(readParameter(withParameter(href, 'w5-2', value), 'w5-2')).toBe(value);
      }),
      { numRuns: 10_000 },
    );
  });
});
