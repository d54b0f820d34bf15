import { describe, expect, it } from 'vitest';
import { shareOf, ticksOf, valueAt, type Axis } from '#components/views/plot/scale.ts';

const linear: Axis = { label: 'w', domain: [-2, 6] };
const log: Axis = { label: 'h', domain: [1e-13, 1e-1], scale: 'log' };

describe('An axis', () => {
  it.each([
    [linear, -2, 0],
    [linear, 0, 0.25],
    [linear, 8, 1.25],
    [log, 1e-13, 0],
    [log, 1e-7, 0.5],
    [log, 1e-1, 1],
  ])('puts a value at its share and finds it back there: %o, %f', (axis, value, share) => {
    expect(shareOf(axis, value)).toBeCloseTo(share, 12);
    expect(valueAt(axis, share) / value || 1).toBeCloseTo(1, 9);
  });

  it('has round ticks, written as the book writes numbers', () => {
    expect(ticksOf(linear).map(({ label }) => label)).toEqual(['−2', '0', '2', '4', '6']);
    expect(ticksOf({ ...linear, domain: [0, 3], count: 8, whole: true }).map(({ value }) => value)).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('has powers of ten as ticks where it is logarithmic, thinned out evenly', () => {
    expect(ticksOf({ ...log, domain: [1e-2, 1e2] }).map(({ label }) => label)).toEqual([
      '10⁻²',
      '10⁻¹',
      '10⁰',
      '10¹',
      '10²',
    ]);
    expect(ticksOf(log).map(({ label }) => label)).toEqual(['10⁻¹³', '10⁻¹⁰', '10⁻⁷', '10⁻⁴', '10⁻¹']);
    expect(ticksOf({ ...log, domain: [2, 9] })).toEqual([]);
  });
});
