import { describe, expect, it } from 'vitest';
import { durationIn } from '#notation/duration.ts';

describe('a time in the unit people would say', () => {
  it.each([
    [0, '0', 'microsecond'],
    [4.2e-7, '0.42', 'microsecond'],
    [0.00018, '180', 'microsecond'],
    [0.18, '180', 'millisecond'],
    [1, '1', 'second'],
    [119, '119', 'second'],
    [120, '2', 'minute'],
    [20_000, '5.56', 'hour'],
    [10_000.01, '2.78', 'hour'],
    [200_000, '2.31', 'day'],
    [2e9, '63.4', 'year'],
  ] as const)('%d s are %s × %s', (seconds, amount, unit) => expect(durationIn(seconds)).toEqual({ amount, unit }));
});
