import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, network, prediction } = commonWords.en;

export const en: Words = {
  title: 'Take the bends out',
  frame,
  damagedLink,
  preset: 'Network',
  presets: { steep: 'A network with clear bends', general: 'General network F1', paper: 'Paper network F2' },
  own: 'A network of your own',
  height: 'Height',
  heights: { z: 'weighted sum z⁽²⁾ of the output unit', yHat: 'prediction ŷ' },
  hidden: 'Hidden layer',
  layers: { bent: 'sigmoid', flat: 'taken out (a = z)' },
  locked: 'Predict first, then it can be taken out.',
  plot: 'Contour lines of the {height} over the inputs x₁ and x₂. Hidden layer: {layer}. At the point ({x1}, {x2}) the height is {value}.',
  spacing:
    'From one line to the next the height changes by {step}. The farther from the colour of the paper, the higher.',
  level: 'Within this square the height is the same everywhere, so there are no contour lines.',
  point: 'Point that is read',
  x: 'input x {j}',
  xLimits: 'Outside the figure. Numbers go up to {limit} in size.',
  ask: {
    question:
      'Take the sigmoids out of the hidden layer, so that a = z. What will the contour lines of z⁽²⁾ look like?',
    guesses: {
      even: 'parallel straight lines, evenly spaced',
      uneven: 'parallel straight lines, unevenly spaced',
      curved: 'curves that bend less',
      closed: 'closed curves',
      unknown: prediction.unknown,
    },
    said: prediction.said,
    takeOut: 'Choose “taken out” for the hidden layer and see.',
    same: 'Without the sigmoids they are parallel straight lines, evenly spaced.',
    other: 'Without the sigmoids they become parallel straight lines, evenly spaced.',
    prediction:
      'The lines of ŷ are parallel and straight as well. They are unevenly spaced because the output unit still has its sigmoid.',
    why: 'A linear expression put into a linear expression stays linear, and in two inputs its graph is a plane.',
  },
  layerByLayer: 'Layer by layer',
  explain: {
    bent: 'The activation of a hidden unit has been through the sigmoid.',
    flat: 'The activation of a hidden unit is its weighted sum itself.',
  },
  one: {
    title: 'As one layer',
    weights: ['u₁ (first entry of W⁽²⁾W⁽¹⁾)', 'u₂ (second entry of W⁽²⁾W⁽¹⁾)'],
    bias: 'c (W⁽²⁾b⁽¹⁾ + b⁽²⁾)',
    agrees: 'The two layers and the one layer give the same value: {two}.',
    differs: 'The two layers give {two}, the one layer {one}. With the sigmoids they cannot be made into one.',
  },
  numbers: {
    summary: 'Change weights and biases',
    hint: 'Type into a field, drag its symbol sideways, or press the up and down arrow keys.',
    fields: { ...network, problems: numbers },
  },
  table: '{height}. Hidden layer: {layer}. Rows are x₂, columns x₁',
};
