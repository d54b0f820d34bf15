import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, prediction } = commonWords.en;

export const en: Words = {
  title: 'The bug clinic',
  frame,
  damagedLink,
  bedLegend: 'Patient',
  bed: 'No. {bed}',
  cured: 'cured',
  count: 'Patients cured: {cured} of {all}',
  layer: 'Layer {l} ({activation})',
  activations: { relu: 'ReLU', sigmoid: 'sigmoid' },
  unit: 'unit {j}',
  bias: 'bias',
  legend:
    'In each cell the ratio g/ĝ, and below it the relative error. = marks a place that agrees, ≠ one that is off.',
  symptom: '{wrong} of {all} places are off. From the pattern, choose what went wrong.',
  question: 'What is wrong with this backward pass?',
  diseases: {
    half: 'the ½ of the loss was forgotten',
    sign: 'the error was taken as y − ŷ',
    sum: 'the sum was taken, not the mean',
    bias: 'what entered a bias was taken as 0',
    slope: 'the blue of the hidden layers was left out',
    mask: 'the slope of ReLU was taken as 1 always',
    weight: 'the weight crossed was left out',
    transpose: 'W was not transposed',
  },
  unknown: prediction.unknown,
  said: 'Diagnosis',
  otherwise: 'If it were “{disease}”, the ratio at {name} would be {expected}. In this patient it is {found}.',
  causes: {
    half: 'The 2 from the square is not cancelled by the ½, so the first number on the way back is doubled. Hence {ratio} everywhere.',
    sign: 'Red has the wrong sign from the start, and all that follows is multiplication, so it is {ratio} everywhere.',
    sum: 'The gradients of the examples were added up but not divided by their number, so it is {ratio} everywhere.',
    bias: 'δ is right, and so are the gradients of all weights. Those of the biases were multiplied by 0 and are gone.',
    slope:
      'The output layer has its blue and is right; from the δ of the hidden layers on, all is too large. The slope of a sigmoid is ¼ at most, so without it the ratio is 4 or more.',
    mask: 'Only layer 1 is off, and there only units 2 and 3, which some examples turn off. The shares of those examples were added in.',
    weight:
      'In layer 2 the ratio is the same all over a unit. The weight from the unit to the output was left out, which makes it 1/w.',
    transpose:
      'Up to layer 2 all is right; only layer 1 is off. W⁽²⁾ is square, so it can be multiplied even if the transpose is forgotten.',
  },
  told: 'What this patient has is: {disease}.',
  treat: 'How is it cured? Choose, and the changed program is checked again.',
  repairs: {
    half: {
      rate: 'halve the learning rate η',
      error: 'change the red from 2(ŷ − y) to ŷ − y',
      weights: 'divide the gradients of all weights by 2',
    },
    sign: {
      error: 'change the red to ŷ − y',
      update: 'change the update to w ← w + η·g',
      weights: 'multiply the gradients of all weights by −1',
    },
    sum: {
      loss: 'divide the printed loss by m',
      less: 'divide all gradients by m − 1',
      mean: 'divide all gradients by m',
    },
    bias: {
      input: 'make the gradient of a bias δ times the first activation of the layer before',
      delta: 'make the gradient of a bias δ',
      one: 'make the gradient of a bias 1',
    },
    slope: {
      output: 'multiply by the slope of the output unit, ŷ(1 − ŷ), in each hidden layer',
      value: 'multiply by the activation a in each hidden layer',
      own: 'multiply by f′(z) of its own in each hidden layer',
    },
    mask: {
      'where-on': 'multiply by 1 where z > 0, by 0 elsewhere',
      value: 'multiply by the activation a',
      'where-off': 'multiply by 0 where z > 0, by 1 elsewhere',
    },
    weight: {
      size: 'multiply by the size |w| of the weight crossed, and add',
      share: 'take the mean of the δ',
      weight: 'multiply by the weight w crossed, and add',
    },
    transpose: {
      diagonal: 'take only what comes from the unit of the same number',
      transposed: 'multiply by the transpose of W in place of W',
      both: 'multiply by the mean of W and its transpose',
    },
  },
  healed: 'The ratio is 1 everywhere. This program is cured.',
  stillIll: 'After the change {wrong} places are off. At {name}, for one, the ratio is {found}.',
  unchanged: '{wrong} places are off as before. What was changed has no part in finding the gradient.',
  table: {
    caption: 'The gradient check of the present program',
    parameter: 'Parameter',
    g: 'Backpropagation g',
    gHat: 'Central difference ĝ',
    ratio: 'Ratio g/ĝ',
    relative: 'Relative error',
  },
};
