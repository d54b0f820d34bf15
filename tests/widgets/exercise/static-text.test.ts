import { describe, expect, it } from 'vitest';
import { faultsOf, withPrintedNumbers } from '#components/widgets/exercise/static-text.ts';
import { hiddenDelta } from '#content/chapters/05-hidden-layer/exercises.ts';

describe('withPrintedNumbers', () => {
  it('fills every place and leaves all else as it was', () => {
    const html =
      '<p><b>a</b> <span class="num" data-v="w2_11"></span>, <span class="num" data-v="w2_12" data-josa="을/를" data-guarded="true"></span> <span class="num"></span></p>';
    expect(withPrintedNumbers(html, hiddenDelta)).toBe(
      '<p><b>a</b> <span class="num" data-v="w2_11">0.7</span>, <span class="num" data-v="w2_12" data-josa="을/를" data-guarded="true">(−1.2)를</span> <span class="num"></span></p>',
    );
  });

  it('throws for a place that the exercise does not have', () => {
    expect(() => withPrintedNumbers('<span class="num" data-v="v9"></span>', hiddenDelta)).toThrow(
      '"v9" is no quantity',
    );
  });
});

describe('faultsOf', () => {
  const feedback = (name: string): string => `<template data-feedback="${name}"></template>`;
  const folds = '<details class="fold hint"></details>'.repeat(3) + '<details class="fold solution"></details>';
  const complete = folds + [...hiddenDelta.slips, 'right'].map(feedback).join('');

  it('finds nothing in complete words', () => {
    expect(faultsOf(complete, hiddenDelta)).toEqual([]);
  });

  it.each([
    [complete.replace(feedback('M09'), ''), 'no <Feedback> for "M09"'],
    [complete.replace(feedback('right'), ''), 'no <Feedback> for "right"'],
    [complete + feedback('M21'), '<Feedback> for "M21", which is no slip of it'],
    [complete + feedback('M02'), 'two <Feedback> for "M02"'],
    [complete.replace('fold hint', 'fold'), '2 <Hint>, not 3'],
    [complete.replace('fold solution', 'fold'), '0 <Solution>, not 1'],
  ])('tells the author what is missing or too much', (html, fault) => {
    expect(faultsOf(html, hiddenDelta)).toEqual([fault]);
  });
});
