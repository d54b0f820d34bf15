import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'Two ways of clipping',
  frame,
  transport,
  damagedLink,
  ways: { none: 'not clipped', norm: 'clipped by norm', value: 'clipped by value' },
  plane: {
    before: '{name}: the gradient ({u}, {v}) and the bound {c}',
    after: '{name}: the gradient ({u}, {v}) with the bound {c} becomes ({a}, {b})',
  },
  axes: { u: 'first component', v: 'second component' },
  turned: 'turned by {angle}°',
  kept: 'same direction',
  zero: 'The gradient is (0, 0): there is nothing to clip.',
  hidden: 'Once you have predicted, the clipped gradient is drawn.',
  presents: {
    nothing: 'The norm is no larger than the bound: both ways leave the gradient as it is.',
    'norm-alone': 'Each component lies within the bound, but the norm does not: only clipping by norm shortens it.',
    turns:
      'Clipping by norm shortens it straight back to the circle; by value only components over the bound are cut, and the direction turns.',
    'same-way':
      'This gradient keeps its direction even clipped by value: its other component is 0, or both are of the same size.',
  },
  ask: {
    question: 'Clip (3, 4) with the bound c = 1. Which way keeps the direction?',
    options: { norm: 'clipping by norm alone', value: 'clipping by value alone', both: 'both' },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      'By norm, both components are multiplied by the same number, which gives (0.6, 0.8) in the same direction. By value, 3 and 4 both become 1, and the direction turns by 8.13°.',
  },
  fields: { u: 'first component of the gradient', v: 'second component of the gradient', c: 'bound c' },
  problems: numbers,
  limits: { g: 'A component may be from −5 to 5.', c: 'The bound may be from 0.1 to 10.' },
  locked: 'Once you have predicted, the gradient can be dragged and the bound changed.',
  walk: {
    head: 'A walk down a steep valley, ½(u² + 9v²), with the learning rate 0.3',
    status: 'Step {step} of {last}',
    bound: 'Clipped by norm, no step is longer than {longest}; by value, no step moves u or v by more than that.',
    label: 'Level lines of the valley and the three walks. {values}',
    outside: 'outside the picture',
    loss: '{way}: loss {loss}',
  },
  table: {
    caption: 'The clipped gradient',
    way: 'Way',
    first: 'First component',
    second: 'Second component',
    norm: 'Norm',
    turned: 'Turned by (°)',
    original: 'before clipping',
  },
  walkTable: { caption: 'Loss after each step', step: 'Step' },
};
