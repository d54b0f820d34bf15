import { describe, expect, it } from 'vitest';
import type { FactorsExercise } from '#exercises/exercise.ts';
import { gradeFactors } from '#exercises/grade-factors.ts';
import { given } from './helpers/numbers.ts';

const primes: FactorsExercise = {
  id: 'ex-0-3',
  kind: 'factors',
  printed: () => given({ product: 30 }),
  options: ['2', '3', '4', '5', '7'],
  right: ({ value }) => ['2', '3', '5', '7'].filter((prime) => value('product') % Number(prime) === 0),
  feedbackOn: (option, { value }) => (option === '4' ? 'no-prime' : `no-factor-of-${value('product')}`),
  slips: ['no-prime', 'no-factor-of-30'],
};
const judge = (...picked: string[]) => gradeFactors(primes, primes.printed(), picked);

describe('gradeFactors', () => {
  it('is right for exactly the right options, in any order', () => {
    const right = { kind: 'factors', right: true, complete: true, wrong: [], missing: 0 };
    expect(judge('2', '3', '5')).toEqual(right);
    expect(judge('5', '2', '3')).toEqual(right);
  });

  it('counts what is missing', () => {
    expect(judge('5')).toMatchObject({ right: false, complete: true, wrong: [], missing: 2 });
  });

  it('has a feedback on each option picked wrongly, in the order of the options', () => {
    expect(judge('7', '4', '5', '3', '2')).toMatchObject({
      right: false,
      wrong: [
        { option: '4', feedback: 'no-prime' },
        { option: '7', feedback: 'no-factor-of-30' },
      ],
      missing: 0,
    });
  });

  it('is incomplete while nothing is picked', () => {
    expect(judge()).toEqual({ kind: 'factors', right: false, complete: false, wrong: [], missing: 3 });
  });
});
