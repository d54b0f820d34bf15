import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  frame,
  transport,
  damagedLink,
  title: 'The first step',
  ways: { bias: 'Adam, corrected', none: 'Adam, uncorrected' },
  setting:
    'θ₁ begins at 3, and the gradient is g at every step. The 3 that g has at first is the gradient of ½(θ₁² + 9θ₂²) by θ₁ at (3, 1).',
  bars: { head: 'Step {t} compared', above: 'numerator', below: 'denominator', step: 'length of step' },
  verdicts: {
    longer:
      'At step {t}, leaving out the correction multiplies the numerator by {above} and the denominator by {below}. The denominator shrinks more, so the step is {factor} times as long.',
    shorter:
      'At step {t}, leaving out the correction multiplies the numerator by {above} and the denominator by {below}. The numerator shrinks more, so the step is only {factor} times as long.',
    equal:
      'At step {t}, leaving out the correction multiplies the numerator by {above} and the denominator by {below}. Both shrink alike, so the steps are equally long.',
  },
  hidden: 'Once you have predicted, the two first steps are compared.',
  begin: 'No step is taken yet. Take one, and the two first steps are compared.',
  chart: {
    head: 'Length of the steps while the gradient stays the same',
    t: 'step t',
    length: 'length ÷ η',
    label:
      'Length of the step divided by η over the number of the step. Adam corrected is always at 1; uncorrected it is at {factor} at step {t} and at {end} at step {last}.',
    labelHidden: 'Length of the step divided by η over the number of the step. Adam corrected is always at 1.',
    times: '× {factor}',
  },
  ask: {
    question:
      'A first step is taken from (3, 1) with η = 0.1. Which is longer: that of Adam with m and v corrected, or without?',
    options: { bias: 'corrected', none: 'uncorrected', equal: 'equally long' },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      'The uncorrected one is {factor} times as long: the numerator m₁ shrinks to a tenth, but the denominator √v₁ shrinks more, to about a 32nd.',
  },
  fields: { beta1: 'decay β₁ of m', beta2: 'decay β₂ of v', eta: 'learning rate η', g: 'gradient g' },
  problems: numbers,
  limits: {
    beta1: 'β₁ goes from 0 to 0.99.',
    beta2: 'β₂ goes from 0 to 0.9999.',
    eta: 'η goes from 0.001 to 1.',
    g: 'g goes from 0.1 to 100.',
  },
  locked: 'Once you have predicted, β₁, β₂, η and g can be changed.',
  decimals: 'Eight decimals',
  status: 'step {t}',
  statusAtStart: 'before the first step',
  diverged: 'The numbers have become too large to go on. Lower η.',
  table: {
    caption: 'Numerator, denominator and length, step by step',
    t: 'Step',
    above: 'Numerators m ÷ m̂',
    below: 'Denominators √v ÷ √v̂',
    bias: 'Length corrected',
    none: 'Length uncorrected',
    factor: 'Times',
  },
};
