import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeFactors } from '#exercises/grade-factors.ts';
import { gradeNumber, tolerance } from '#exercises/grade-number.ts';
import { gradeOrder, shuffledSteps } from '#exercises/grade-order.ts';
import type { FactorsExercise, OrderExercise } from '#exercises/exercise.ts';
import { given } from './helpers/numbers.ts';

/** Numbers as exercises have them: six decimals, of either sign, not 0. */
const number = fc
  .integer({ min: -5_000_000, max: 5_000_000 })
  .filter((n) => n !== 0)
  .map((n) => n / 1e6);
const slips = fc.array(fc.record({ slip: fc.constantFrom('M01', 'M02', 'M03'), value: number }));
const assert = <T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>) => fc.assert(property);

describe('a number', () => {
  it('typed as it is, is right, whatever the slips are', () => {
    assert(fc.property(number, slips, (key, wrong) => gradeNumber(String(key), key, wrong).kind === 'right'));
  });

  it('typed with 3 significant digits is right', () => {
    assert(fc.property(number, (key) => gradeNumber(key.toPrecision(3), key, []).kind === 'right'));
  });

  it('that is right is within the tolerance, or is what the key rounds to', () => {
    assert(
      fc.property(
        number,
        fc.double({ min: 0.9, max: 1.1, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (key, by, n) => {
          const text = (key * by).toPrecision(n);
          const verdict = gradeNumber(text, key, []);
          if (verdict.kind !== 'right') return;
          const lastPlace = 10 ** -(text.split('.')[1] ?? '').length;
          expect(Math.abs(Number(text) - key)).toBeLessThanOrEqual(
            Math.max(tolerance(key), lastPlace / 2) * (1 + 1e-6),
          );
        },
      ),
    );
  });

  it('and its negative are judged alike', () => {
    const opposite = (text: string) => (text.startsWith('-') ? text.slice(1) : `-${text}`);
    assert(
      fc.property(number, number, slips, (typed, key, wrong) => {
        const mirrored = wrong.map(({ slip, value }) => ({ slip, value: -value }));
        const [one, other] = [
          gradeNumber(String(typed), key, wrong),
          gradeNumber(opposite(String(typed)), -key, mirrored),
        ];
        expect({ ...other, value: typed }).toEqual({ ...one, value: typed });
      }),
    );
  });

  it('is never a slip that is not in the list, and certain only if one slip fits', () => {
    assert(
      fc.property(number, slips, fc.nat(), (key, wrong, n) => {
        const typed = wrong.length > 0 ? wrong[n % wrong.length].value : 1;
        const verdict = gradeNumber(String(typed), key, wrong);
        if (verdict.kind !== 'slip') return;
        const fitting = new Set(wrong.filter(({ value }) => value === typed).map(({ slip }) => slip));
        expect(wrong.map(({ slip }) => slip)).toContain(verdict.slip);
        if (fitting.size > 1) expect(verdict.certain).toBe(false);
      }),
    );
  });

  it('never makes grading throw, whatever the text', () => {
    assert(fc.property(fc.string(), number, slips, (text, key, wrong) => void gradeNumber(text, key, wrong, 0.5)));
  });

  it('that was updated is judged by its change: moved along with the value before, it is judged the same', () => {
    const eighth = fc.integer({ min: -80, max: 80 }).map((n) => n / 8);
    const change = fc.integer({ min: 1, max: 80 }).map((n) => n / 8);
    const typedChange = fc.integer({ min: -640, max: 640 }).map((n) => n / 64);
    assert(
      fc.property(eighth, eighth, change, typedChange, (from, moved, by, typed) => {
        const judge = (before: number) =>
          gradeNumber((before + typed).toFixed(6), before + by, [{ slip: 'up', value: before - by }], before);
        expect(judge(moved).kind).toBe(judge(from).kind);
      }),
    );
  });
});

describe('a choice of factors', () => {
  const options = ['a', 'b', 'c', 'd', 'e'];
  const exercise = (right: readonly string[]): FactorsExercise => ({
    id: 'ex-0-1',
    kind: 'factors',
    printed: () => given(),
    options,
    right: () => right,
    feedbackOn: (option) => `not-${option}`,
    slips: options.map((option) => `not-${option}`),
  });

  it('is right exactly if the same were picked, and each that differs is counted once', () => {
    assert(
      fc.property(fc.shuffledSubarray(options), fc.shuffledSubarray(options), (right, picked) => {
        const verdict = gradeFactors(exercise(right), given(), picked);
        const differing = options.filter((option) => right.includes(option) !== picked.includes(option));
        expect(verdict.wrong.length + verdict.missing).toBe(differing.length);
        expect(verdict.right).toBe(differing.length === 0);
      }),
    );
  });
});

describe('an order', () => {
  /** Any steps with any constraints that the order given keeps. */
  const anyOrder: fc.Arbitrary<OrderExercise> = fc.integer({ min: 2, max: 7 }).chain((count) => {
    const steps = Array.from({ length: count }, (_, n) => `step-${n}`);
    const pair = fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).filter(([i, j]) => i < j);
    return fc.array(pair, { minLength: 1, maxLength: 8 }).map((pairs) => ({
      id: 'ex-0-2',
      kind: 'order',
      printed: () => given(),
      steps,
      constraints: pairs.map(([i, j]) => ({ first: steps[i], then: steps[j], slip: `${i}-before-${j}` })),
    }));
  });

  it('is right exactly if no constraint is broken, and the first broken one is named', () => {
    assert(
      fc.property(anyOrder, fc.nat(), (exercise, seed) => {
        const order = shuffledSteps(exercise, seed);
        const kept = exercise.constraints.map(({ first, then }) => order.indexOf(first) < order.indexOf(then));
        const { right, broken } = gradeOrder(exercise, order);
        expect(right).toBe(kept.every(Boolean));
        expect(broken).toBe(exercise.constraints[kept.indexOf(false)]);
      }),
    );
  });

  it('is never right at first, and holds every step once', () => {
    assert(
      fc.property(anyOrder, fc.nat(), (exercise, seed) => {
        const order = shuffledSteps(exercise, seed);
        expect(order.toSorted()).toEqual(exercise.steps.toSorted());
        expect(gradeOrder(exercise, order).right).toBe(false);
        expect(gradeOrder(exercise, exercise.steps).right).toBe(true);
      }),
    );
  });
});
