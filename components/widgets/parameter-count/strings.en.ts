import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers } = commonWords.en;

export const en: Words = {
  title: 'Count the parameters',
  frame,
  damagedLink,
  preset: 'Network',
  presets: { small: '2–2–1 (of this chapter)', digits: '784–100–10 (pictures of digits)', deep: '784–128–64–10' },
  own: 'A network of your own',
  layer: { inputs: 'Number of inputs', hidden: 'Units in hidden layer {l}', outputs: 'Number of outputs' },
  addHidden: 'Add a hidden layer',
  removeHidden: 'Remove a hidden layer',
  problems: { ...numbers, limits: 'Type a whole number from 1 to 1000.' },
  figure: 'A {sizes} network has {total} parameters in all. Most of them, {share}%, are in layer {l}.',
  legend:
    'A rectangle is as wide as there are sending units and one bias, and as high as there are receiving units. Its area is the number of parameters.',
  bias: 'bias',
  formula: 'Number of parameters',
  explain: 'Every receiving unit has one weight for each arrow that comes in, and one bias.',
  table: { layer: 'Layer', weights: 'Weights', biases: 'Biases', total: 'Sum', share: 'Share', all: 'All' },
};
