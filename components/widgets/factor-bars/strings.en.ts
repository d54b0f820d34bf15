import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'What changes what',
  frame,
  damagedLink,
  bars: 'Bars of the three factors and their product: red {arriving}, blue {slope}, purple {entered}, gradient {product}.',
  factors: { arriving: 'red', slope: 'blue', entered: 'purple', product: 'gradient' },
  legend: 'dashed outlines: F1 at the start',
  ask: {
    question:
      'Lowering the bias of the output unit from −0.9 to −6 makes the error larger in size. What will the size of the gradient do?',
    options: { grows: 'it grows', stays: 'it hardly changes', shrinks: 'it shrinks' },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome: 'The gradient has shrunk in size, from {before} to {after}.',
    why: 'Red has come close to −1, but blue has come close to 0, and the product with it.',
  },
  line: 'The gradient of w⁽²⁾₁₁',
  states: {
    arriving: 'The prediction is nearly right: red is close to 0, and little has to be changed.',
    slope: 'Blue is close to 0, and so is the gradient.',
    'far-off': 'Far off, and yet the gradient is close to 0: blue is.',
    entered: 'What entered is close to 0, so this arrow has next to nothing to learn.',
    none: 'All three factors are away from 0, and so is the gradient.',
  },
  task: 'Make the gradient smaller in size than 0.005.',
  ways: {
    arriving: 'red close to 0: the prediction at the target',
    slope: 'blue close to 0: the prediction at 0 or 1',
    entered: 'purple close to 0: hidden unit 1 at 0',
  },
  found: 'found',
  open: 'not yet',
  knobs: { y_1: 'target y', b2_1: 'bias b of the output unit', x_1: 'input x 1', x_2: 'input x 2' },
  limits: 'Type a number from {low} to {high}.',
  numbers,
  back: 'Back to F1',
  table: { caption: 'Factors and gradient', factor: 'Factor', before: 'F1 at the start', now: 'Now' },
};
