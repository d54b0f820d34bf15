import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softmax, softmaxSteps } from '#engine';
import { expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

describe('softmax, step by step', () => {
  it('of 2, 1, 0 is 0.66524096, 0.24472847, 0.09003057, whether or not 2 is subtracted first', () => {
    for (const m of [0, 2]) {
      const { p } = softmaxSteps([2, 1, 0], m);
      [0.66524096, 0.24472847, 0.09003057].forEach((each, i) => expectClose(p![i], each, printedDecimals));
    }
    expect(softmaxSteps([2, 1, 0], 2).powers[0]).toBe(1);
  });

  it('shows no −0', () => {
    expect(softmaxSteps([-0, 1], 0).shifted).toEqual([0, 1]);
  });

  it('is no number where the exponentials overflow, or all of them underflow', () => {
    expect(softmaxSteps([1002, 1001, 1000], 0)).toMatchObject({ powers: [Infinity, Infinity, Infinity], p: undefined });
    expect(softmaxSteps([-998, -999, -1000], 0)).toMatchObject({ powers: [0, 0, 0], sum: 0, p: undefined });
    // Each of them is still finite, their sum is not.
    expect(softmaxSteps([709.7, 709.7], 0)).toMatchObject({ sum: Infinity, p: undefined });
  });

  it('with the largest logit subtracted agrees with softmax, whatever the logits', () => {
    const logit = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(logit, { minLength: 1, maxLength: 6 }), (z) => {
        const { p } = softmaxSteps(z, Math.max(...z));
        softmax(z).forEach((each, i) => expectClose(p![i], each, otherOrder));
      }),
    );
  });
});
