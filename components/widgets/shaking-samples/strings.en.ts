import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'Shaking samples',
  frame,
  transport: { ...transport, back: 'One batch less', forward: 'Draw one batch', step: 'Batches drawn' },
  damagedLink,
  decimals: 'Eight decimals',
  choices: {
    data: 'Examples',
    way: 'Drawing',
    m: 'Batch size m',
    x: 'Across',
    y: 'Up',
    seed: 'Seed',
  },
  data: { xor: 'the four of XOR', moons: '128 of two moons' },
  ways: { back: 'putting back', kept: 'without putting back' },
  axis: 'gradient of {weight}',
  plane: 'Gradients of {drawn} mini-batches of size {m}, with the whole gradient in the middle',
  keys: {
    whole: 'whole gradient',
    example: 'gradient of one example',
    batch: 'gradient of a mini-batch (larger if it came up more often)',
    expected: 'ellipse of the standard deviation',
  },
  ask: {
    question: 'Let m go from 1 to 4. How much of the shaking is left?',
    options: {
      'half-half': 'half, put back or not',
      'half-zero': 'half if put back, 0 if not',
      'quarter-quarter': 'a quarter, put back or not',
      'quarter-zero': 'a quarter if put back, 0 if not',
    },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      'Put back, it is divided by √4 = 2 and so halved, here from {sigma} to {half}. Not put back, four are the whole data set: it is always the whole gradient, and the shaking is 0.',
  },
  locked: 'Once you have predicted, you can change the batch size, the way of drawing and the examples.',
  buttons: {
    ten: 'Ten more',
    hundred: 'A hundred more',
    all: 'All possible batches',
    reseed: 'Again with another seed',
  },
  tooMany: 'Of 128 examples there are too many possible batches to count them all.',
  status: '{drawn} of {last} batches',
  counted: 'All {count} possible batches were counted.',
  nothing: 'No batch has been drawn yet.',
  found: {
    same: 'The mean of all batches is the whole gradient, and they shake exactly as the formula says.',
    zero: 'Every batch gives the whole gradient: nothing shakes.',
    near: 'The more batches are drawn, the nearer their mean and standard deviation come to those of the formula.',
  },
  chart: {
    title: 'Batch size and shaking',
    across: 'm (log scale)',
    up: 'standard deviation across (log scale)',
    label: 'Standard deviation by batch size. {values}',
    back: 'formula, putting back: σ/√m',
    kept: 'formula, without putting back',
    counted: 'all batches counted',
    drawn: 'measured on 500 batches',
    zero: 'A standard deviation of 0 has no place on a log scale.',
    hidden: 'The shaking is drawn once you have predicted.',
  },
  table: {
    caption: 'Mean and shaking',
    what: 'Value',
    whole: 'whole gradient',
    mean: 'mean of the batches',
    sigma: 'standard deviation σ of one example',
    deviation: 'standard deviation of the batches',
    expected: 'standard deviation by the formula',
  },
  list: { caption: 'Batches that came up', batch: 'Numbers of the examples', times: 'Times' },
  problems: numbers,
  limits: { seed: 'The seed is a whole number from 0 to 9999.' },
};
