import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'A duel of slopes',
  frame,
  damagedLink,
  prediction,
  plot: {
    x: 'weighted sum z',
    y: 'slope f′(z)',
    ghost: 'prediction',
    open: 'σ′ and tanh′ over the weighted sum z. Before the prediction they are drawn near z = 0 only. At z = 0, tanh′ is {tanh} and σ′ is {sigmoid}.',
    drawn: 'σ′ and tanh′ over the weighted sum z. At z = {z}, tanh′ is {tanh} and σ′ is {sigmoid}.',
    revealed: 'The two curves meet at z = {crossing}.',
  },
  names: { tanh: 'tanh′', sigmoid: 'σ′' },
  question:
    'At 0, tanh′ is four times σ′. As z grows there is a place at which the two slopes are equal. Where? Press on the axis or type a number.',
  guess: {
    name: 'z at which you expect equal slopes',
    confirm: 'Predict this place',
    first: 'Choose a place first.',
  },
  at: {
    name: 'z at which both slopes are read',
    problems: { ...numbers, limits: 'z may be from 0 to 5.' },
    locked: 'After your prediction both curves are drawn to the end, and z can be moved.',
  },
  lead: {
    tanh: 'At z = {z}, tanh′ is the larger by {by}.',
    sigmoid: 'At z = {z}, σ′ is the larger by {by}.',
    none: 'At z = {z} the two slopes agree in eight decimals.',
  },
  said: {
    tanh: 'There tanh′ is still the larger, by {by}: the curves meet farther to the right.',
    sigmoid: 'There σ′ is already the larger, by {by}: the curves meet farther to the left.',
    unknown: 'Now both curves are drawn to the end.',
  },
  search: 'Find the crossing to within 0.01. Zoom in and press on the plot to choose more finely.',
  missed: {
    tanh: 'At {tried}, tanh′ is still the larger: the crossing is more than 0.01 to the right.',
    sigmoid: 'At {tried}, σ′ is already the larger: the crossing is more than 0.01 to the left.',
  },
  answer: 'They meet here',
  show: 'Show the crossing',
  zoom: { in: 'Zoom in', out: 'Zoom out' },
  found: '{tried} is {off} away from the crossing, within 0.01. The two slopes are equal at z = {crossing}.',
  shown: 'The two slopes are equal at z = {crossing}.',
  distance: 'Your first prediction, {guess}, is {off} away from it.',
  aha: '“tanh is always the steeper one” holds only for smaller |z|. Beyond, tanh saturates first, and the sigmoid has the larger slope.',
  derivation: {
    title: 'Why there?',
    equal: 'Both slopes in terms of cosh:',
    double: 'They are equal where their denominators are.',
    solve: 'With q for cosh(z/2), cosh(z) is 2q² − 1, which leaves a quadratic equation.',
    result: 'Therefore',
  },
  table: {
    caption: 'The two slopes by z',
    z: 'Weighted sum z',
    steeper: 'Larger',
    even: 'equal',
    hidden: '?',
    note: 'Both derivatives are symmetric: at −z they have the same values.',
  },
};
