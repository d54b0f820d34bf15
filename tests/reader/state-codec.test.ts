import { describe, expect, it } from 'vitest';
import { field, wholeNumber } from '#reader/link-fields.ts';
import { stateCodec, writtenCodec } from '#reader/state-codec.ts';

interface Span {
  low: number;
  high: number;
}

const fields = { low: field(wholeNumber(0, 9), 2), high: field(wholeNumber(0, 9), 5) };

describe('The text of a whole state', () => {
  const codec = stateCodec<Span>(fields, ({ low, high }) => low < high);

  it('comes back as it was, and is empty for the default state', () => {
    expect(codec.format({ low: 2, high: 5 })).toBe('');
    expect(codec.parse('')).toEqual({ low: 2, high: 5 });
    expect(codec.parse(codec.format({ low: 3, high: 7 }))).toEqual({ low: 3, high: 7 });
  });

  it('is not read where it is damaged, nor where its parts do not fit one another', () => {
    expect(codec.parse('v1~low=x')).toBeUndefined();
    expect(codec.parse('v1~low=7')).toBeUndefined();
  });
});

describe('A state written in another shape', () => {
  const codec = writtenCodec<[number, number], Span>(
    fields,
    ([low, width]) => ({ low, high: low + width }),
    ({ low, high }) => (low < high ? [low, high - low] : undefined),
  );

  it('comes back as it was', () => {
    expect(codec.format([2, 3])).toBe('');
    expect(codec.format([3, 4])).toBe('v1~low=3~high=7');
    expect(codec.parse('v1~low=3~high=7')).toEqual([3, 4]);
  });

  it('is not read where it is damaged, nor where it is of no state', () => {
    expect(codec.parse('v2~low=1')).toBeUndefined();
    expect(codec.parse('v1~low=7')).toBeUndefined();
  });
});
