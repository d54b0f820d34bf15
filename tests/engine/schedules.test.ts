import { describe, expect, it } from 'vitest';
import { completeOptions, ratesOf, schedule, schedules, widestGap } from '#engine';
import type { Options } from '#engine';
import { expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const rates = (id: string, options: Options, ts: readonly number[]): number[] => {
  const row = schedule(id);
  const complete = completeOptions(id, row.options, options) as Options;
  return ts.map((t) => row.rate(t, complete));
};

describe('schedules', () => {
  it.each<[string, Options, number[], number[]]>([
    ['constant', {}, [0, 7], [0.1, 0.1]],
    ['cosine', {}, [0, 2, 5, 8, 10, 11], [0.1, 0.09045085, 0.05, 0.00954915, 0, 0]],
    ['cosine', { finalRate: 0.02 }, [0, 5, 10, 99], [0.1, 0.06, 0.02, 0.02]],
    ['step', {}, [0, 1, 2, 3, 4, 5, 6], [0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.025]],
    ['exponential', {}, [0, 1, 2], [0.1, 0.09, 0.081]],
    ['warm-up', {}, [0, 1, 4, 9], [0.02, 0.04, 0.1, 0.1]],
    ['linear', { finalRate: 0.02 }, [0, 5, 10, 99], [0.1, 0.06, 0.02, 0.02]],
    ['inverse-sqrt', {}, [0, 3, 99], [0.1, 0.05, 0.01]],
    ['drawn', { shares: '1_0.5_2' }, [0, 2, 5, 8, 10, 99], [0.1, 0.08, 0.05, 0.14, 0.2, 0.2]],
  ])('%s gives the printed rates', (id, options, ts, expected) => {
    rates(id, options, ts).forEach((rate, n) => expectClose(rate, expected[n], printedDecimals));
  });

  it.each(Object.keys(schedules))('%s scales with its rate and refuses steps that are none', (id) => {
    expectClose(rates(id, { learningRate: 0.2 }, [3])[0], 2 * rates(id, {}, [3])[0], otherOrder);
    for (const t of [-1, 0.5, NaN]) expect(() => rates(id, {}, [t])).toThrow(`t must be a whole number ≥ 0, got ${t}`);
    expect(() => rates(id, { learningRate: -1 }, [0])).toThrow('learningRate must be');
  });

  it.each(['1', '1__0', '1_ _0', '1_-1', '1_x', '', 10])('drawn refuses the points "%s"', (shares) => {
    expect(() => rates('drawn', { shares }, [0])).toThrow('shares must be two or more numbers');
  });

  it('are held against each other where they are farthest apart', () => {
    const drawn = ratesOf({ id: 'drawn', options: { shares: '1_0' } }, 10);
    expect(widestGap(drawn, ratesOf({ id: 'linear', options: {} }, 10)).gap).toBeLessThan(1e-15);
    const { t, gap } = widestGap(drawn, ratesOf({ id: 'constant', options: {} }, 10));
    expect(t).toBe(10);
    expectClose(gap, 0.1, otherOrder);
  });
});
