import { describe, expect, it } from 'vitest';
import { faultsOf } from '#components/widgets/exercise/faults.ts';
import { printedWords } from '#components/widgets/exercise/static-text.ts';
import { cutArrow } from '#content/chapters/05-hidden-layer/exercises/5-6.ts';
import { crossedTooLate } from '#content/chapters/05-hidden-layer/exercises/5-8.ts';
import { fiveFactors } from '#content/chapters/05-hidden-layer/exercises/5-2.ts';
import { oneLearningStep } from '#content/chapters/05-hidden-layer/exercises/5-4.ts';
import { gradeOrder } from '#exercises/grade-order.ts';
import { hiddenDelta } from '#content/chapters/05-hidden-layer/exercises/5-1.ts';

describe('printedWords', () => {
  it('fills every place and leaves all else as it was', () => {
    const html =
      '<p><b>a</b> <span class="num" data-v="w2_11"></span>, <span class="num" data-v="w2_12" data-josa="을/를" data-guarded="true"></span> <span class="num"></span></p>';
    expect(printedWords(html, hiddenDelta, 'ko')).toBe(
      '<p><b>a</b> <span class="num" data-v="w2_11">0.7</span>, <span class="num" data-v="w2_12" data-josa="을/를" data-guarded="true">(−1.2)를</span> <span class="num"></span></p>',
    );
  });

  it('throws for a place that the exercise does not have', () => {
    expect(() => printedWords('<span class="num" data-v="v9"></span>', hiddenDelta, 'ko')).toThrow(
      '"v9" is no quantity',
    );
  });

  it('shows the case that was drawn and hides the others', () => {
    const { weight } = fiveFactors.printed().choices!;
    const html = `<b data-case="weight" data-is="${weight}"></b><b data-case="weight" data-is="other"></b>`;
    expect(printedWords(html, fiveFactors, 'en')).toBe(
      `<b data-case="weight" data-is="${weight}"></b><b data-case="weight" data-is="other" hidden></b>`,
    );
  });

  it.each([
    [fiveFactors, 'checkbox'],
    [cutArrow, 'checkbox'],
    [crossedTooLate, 'radio'],
  ])('gives the options of $id boxes to tick or a choice of one', (exercise, type) => {
    expect(printedWords('<input data-option="x" disabled>', exercise, 'en')).toBe(
      `<input type="${type}" name="${exercise.id}-option" data-option="x" disabled>`,
    );
  });

  it('prints steps out of order, each once', () => {
    const item = (id: string): string => `<li class="step" data-step="${id}">words\n<b></b></li>`;
    const html = printedWords(
      `<ol class="steps">${oneLearningStep.steps.map(item).join('\n')}</ol>`,
      oneLearningStep,
      'en',
    );
    const order = [...html.matchAll(/data-step="([^"]*)"/g)].map(([, id]) => id);
    expect(gradeOrder(oneLearningStep, order).right).toBe(false);
    expect(html.startsWith('<ol class="steps"><li') && html.endsWith('</li></ol>')).toBe(true);
  });

  it('prints the program of a bug exercise in both languages, its signs escaped', () => {
    const html = printedWords('<div data-program></div>', crossedTooLate, 'ko');
    expect(html.match(/data-language="/g)).toHaveLength(2);
    expect(html.match(/data-line="7"/g)).toHaveLength(2);
    expect(html).toContain('=&gt;');
    expect(html).toContain('aria-label="7행: const delta1 = a1.map((a, j) =&gt; newW2[j]');
  });
});

describe('faultsOf', () => {
  const feedback = (name: string): string => `<template data-feedback="${name}"></template>`;
  const folds = '<details class="fold hint"></details>'.repeat(3) + '<details class="fold solution"></details>';
  const complete = folds + [...hiddenDelta.slips.map(({ id }) => id), 'right'].map(feedback).join('');

  it('finds nothing in complete words', () => {
    expect(faultsOf(complete, hiddenDelta)).toEqual([]);
  });

  it.each([
    [complete.replace(feedback('M09'), ''), 'no <Feedback> for "M09"'],
    [complete.replace(feedback('right'), ''), 'no <Feedback> for "right"'],
    [complete + feedback('M21'), '<Feedback> for "M21", which its data do not know'],
    [complete + feedback('M02'), 'two <Feedback> for "M02"'],
    [complete.replace('fold hint', 'fold'), '2 <Hint>, not 3'],
    [complete.replace('fold solution', 'fold'), '0 <Solution>, not 1'],
  ])('tells the author what is missing or too much', (html, fault) => {
    expect(faultsOf(html, hiddenDelta)).toEqual([fault]);
  });

  it('names the place of a number that the exercise does not have', () => {
    const [fault] = faultsOf(complete + '<span class="num" data-v="v9"></span>', hiddenDelta);
    expect(fault).toContain('<V of="v9">: "v9" is no quantity');
  });

  it('lets each value pass that is drawn for some seed', () => {
    const words = (['w2_11', 'w2_12'] as const).map((weight) => ` data-case="weight" data-is="${weight}"`).join('');
    expect(faultsOf(words, cutArrow).filter((fault) => fault.startsWith('<Case'))).toEqual([]);
  });

  it.each([
    [fiveFactors, ' data-option="x"', '<Option> for "x", which its data do not know'],
    [fiveFactors, '', `no <Option> for "${fiveFactors.options[0]}"`],
    [oneLearningStep, ' data-step="loss" data-step="loss"', 'two <Step> for "loss"'],
    [crossedTooLate, '', 'not exactly one <Program />'],
    [cutArrow, '', 'no <Row> for "dw2_11"'],
    [cutArrow, ' data-case="colour" data-is="red"', '<Case of="colour">, which its data do not draw'],
    [cutArrow, ' data-case="weight" data-is="w9"', '<Case of="weight" is="w9">, which its data never draw'],
  ])('finds what is wrong with the parts of $id', (exercise, html, fault) => {
    expect(faultsOf(html, exercise)).toContain(fault);
  });
});
