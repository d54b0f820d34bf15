import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, prediction } = commonWords.en;

export const en: Words = {
  title: 'The batch adder',
  frame,
  damagedLink,
  parameter: 'Parameter',
  loss: 'Loss of the batch',
  reductions: { mean: 'mean', sum: 'sum' },
  batch: 'Batch',
  sizes: ['the four examples (m = {m})', 'each of the four twice (m = {m})'],
  locked: 'Predict first, then these can be changed.',
  example: '{x1}, {x2} → {y}',
  twice: 'twice',
  drawing:
    'Gradients of {name}: those of the four examples are {gradients}, and the {reduction} of the batch is {result}.',
  question: 'Add up the gradients of the four examples. How many times the mean will that be?',
  guesses: { one: 'the same', two: 'twice', four: 'four times', sixteen: 'sixteen times', unknown: prediction.unknown },
  said: prediction.said,
  outcome: 'Over the four examples, the sum is {ratio} times the mean. Choose “sum” and watch the bar grow.',
  why: 'For the mean is the sum divided by the number of examples.',
  disagree:
    'Examples that want {name} smaller: {plus}; larger: {minus}. The gradient of the batch is their compromise.',
  agree: 'No two of the four examples pull {name} in opposite directions.',
  doubled: {
    mean: 'With each example twice the sum is doubled, but so is the number it is divided by, and the mean stays as it was.',
    sum: 'With each example twice the sum is doubled. There is not one new example, and yet the step is twice as long.',
  },
  table: {
    caption: 'The gradients of the single examples',
    parameter: 'Parameter',
    sum: 'sum',
    mean: 'mean',
  },
};
