import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'Softmax scales',
  frame,
  damagedLink,
  class: 'Class {i}',
  target: 'target',
  charts: {
    p: {
      head: 'Probability p (bars) and target y (dashed)',
      sum: 'sum',
      label: 'Probabilities by class: {values}',
    },
    gradient: { head: 'Gradient p − y', sum: 'sum', label: 'Gradients p − y by class: {values}' },
  },
  signs: 'Gradient descent raises a logit whose gradient is negative, and lowers one whose gradient is positive.',
  ask: {
    question: 'Add 1000 to all three logits. What becomes of the probabilities?',
    options: {
      stays: 'they stay',
      sharper: 'the largest comes close to 1',
      even: 'they become more alike',
    },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      'They stay. Above and below the line everything is multiplied by e¹⁰⁰⁰, which cancels, so that only the differences of logits decide.',
  },
  z: 'logit of class {i}',
  c: 'number c added to all logits',
  locked: 'Once you have predicted, a number can be added to all logits.',
  problems: numbers,
  limits: { z: 'A logit may be from −10 to 10.', c: 'The number added may be from −1000 to 1000.' },
  ways: { naive: 'The logits as they are', stable: 'The largest logit subtracted' },
  steps: { head: 'Step', shifted: 'exponent', powers: 'exponential', sum: 'sum', p: 'probability' },
  infinite: 'infinity',
  noNumber: { overflow: 'no number (infinity ÷ infinity)', underflow: 'no number (0 ÷ 0)' },
  fates: {
    fine: 'Both ways give the same probabilities: the exponentials fit into double precision.',
    overflow:
      'With the logits as they are, the exponentials or their sum exceed the largest number of double precision and become infinite, and there is no probability. With the largest logit subtracted, the way goes on to its end.',
    underflow:
      'With the logits as they are, all exponentials are rounded to 0, and 0 is divided by 0. With the largest logit subtracted, the way goes on to its end.',
  },
  table: {
    caption: 'The three classes in numbers',
    z: 'logit',
    p: 'probability p',
    y: 'target y',
    gradient: 'p − y',
    loss: 'Loss',
  },
};
