import { describe, expect, it } from 'vitest';
import { dueAfter, freshSeed, isDue } from '#reader/reviews.ts';
import { attempt, day, hour, noon } from './attempts.ts';

/** When it is due after attempts at these days, in days after the first. */
const dueOn = (...attempts: Parameters<typeof attempt>[0][]): number | undefined => {
  const due = dueAfter(attempts.map((fields) => attempt(fields)));
  return due === undefined ? undefined : (due - noon) / day;
};
const at = (days: number): number => noon + days * day;
const third = 1 / 3;

describe('a review', () => {
  it('comes after 1, 3, 7 and 21 days while each is right without help; then it is known', () => {
    const right = [0, 1, 4, 11, 32].map((days, seed) => ({ at: at(days), seed }));
    expect(right.map((_, n) => dueOn(...right.slice(0, n + 1)))).toEqual([1, 4, 11, 32, undefined]);
  });

  it('counts from the day it was really done on, not from the day it was due on', () => {
    expect(dueOn({}, { at: at(5) })).toBe(8);
  });

  it('does not come later for what is repeated before its day', () => {
    expect(dueOn({}, { at: at(0.1), seed: 1 }, { at: at(0.999), seed: 2 })).toBe(1);
    expect(dueOn({}, { at: at(1), seed: 1 })).toBe(4);
  });

  it.each([{ result: 'wrong' }, { hints: 1 }] as const)(
    'comes back the same day after %j, and starts anew',
    (fields) => {
      expect(dueOn(fields)).toBeCloseTo(third, 10);
      expect(dueOn({}, { at: at(1) }, { at: at(4), ...fields })).toBeCloseTo(4 + third, 10);
      expect(dueOn({}, { at: at(1) }, { at: at(4), ...fields }, { at: at(5) })).toBe(6);
    },
  );

  it('is not put off by the right answer that follows a wrong one', () => {
    expect(dueOn({ result: 'wrong' }, { at: noon + hour })).toBeCloseTo(third, 10);
    expect(dueOn({ result: 'wrong' }, { at: noon + 8 * hour })).toBeCloseTo(1 + third, 10);
  });

  it('goes on after what is done but neither right nor wrong', () => {
    expect(dueOn({ result: 'done' }, { at: at(1), result: 'done' })).toBe(4);
  });

  it('comes again after a slip in what was known', () => {
    const known = [0, 1, 4, 11, 32].map((days) => ({ at: at(days) }));
    expect(dueOn(...known, { at: at(40) })).toBeUndefined();
    expect(dueOn(...known, { at: at(40), result: 'wrong' })).toBeCloseTo(40 + third, 10);
  });

  it('goes by the new time after the clock went back by more than a day', () => {
    expect(dueOn({ at: at(1000) }, { at: at(0) })).toBe(3);
    expect(dueOn({ at: at(1000) }, { at: at(0), result: 'wrong' })).toBeCloseTo(third, 10);
    expect(dueOn({ at: at(2) }, { at: at(1) })).toBe(3);
    expect(dueOn({ at: at(2) }, { at: at(1) - 1 })! * day).toBeCloseTo(4 * day - 1, 0);
  });

  it('is never due without attempts', () => {
    expect(dueAfter([])).toBe(-Infinity);
  });
});

describe('an exercise', () => {
  it('is due from its time on', () => {
    const last = attempt();
    expect(isDue({ due: at(1), last }, at(1))).toBe(true);
    expect(isDue({ due: at(1), last }, at(1) - 1)).toBe(false);
    expect(isDue({ due: undefined, last }, at(100))).toBe(false);
  });

  it('is due at once when it was done by a clock that ran ahead', () => {
    const last = attempt({ at: at(1000) });
    expect(isDue({ due: at(1001), last }, noon)).toBe(true);
    expect(isDue({ due: at(1001), last }, at(999))).toBe(false);
    expect(isDue({ due: undefined, last }, noon)).toBe(false);
  });

  it('comes back with the lowest seed not seen yet, never the printed one', () => {
    expect(freshSeed([])).toBe(1);
    expect(freshSeed([attempt()])).toBe(1);
    expect(freshSeed([3, 1, 2, 5].map((seed) => attempt({ seed })))).toBe(4);
  });
});
