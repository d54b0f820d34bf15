import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'Sure, and wrong',
  frame,
  damagedLink,
  losses: { squared: '½ squared error', cross: 'cross-entropy' },
  dial: 'Speedometer of the {name}: on a scale from 0 to 1 the needle points at {size}, the size of δ',
  note: 'The needles point at the size of δ: how far one update moves the bias when the learning rate is 1.',
  ghost: 'The dashed needle is where that of the squared error would stand by your prediction.',
  ask: {
    question:
      'The target is 1. Move z from 0 down to −6, so that the unit is far off. Which δ is the larger then, and how many times?',
    options: {
      squared: 'that of the squared error',
      same: 'about the same',
      'cross-4': 'cross-entropy, about 4 times',
      'cross-40': 'cross-entropy, about 40 times',
      'cross-400': 'cross-entropy, about 400 times',
    },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      'At z = −6, δ of cross-entropy is {times} times as large. δ of the squared error is multiplied by blue, {slope}; in that of cross-entropy blue has cancelled.',
  },
  times: 'δ of cross-entropy is {times} times that of the squared error',
  presents: {
    wrong:
      'Far off. The needle of cross-entropy stands as high as the error is large; that of the squared error stays near 0.',
    between: 'Here the sigmoid is not flat, and both needles are away from 0.',
    right: 'Nearly right, so both needles are close to 0. However many times, there is little to change.',
  },
  z: { name: 'weighted sum z', problems: { ...numbers, limits: 'z may be from −6 to 6.' } },
  y: 'Target y',
  locked: 'Once you have predicted, z and y can be changed.',
  line: 'δ = red · blue',
  table: {
    caption: 'The two losses in numbers',
    value: 'Value',
    rows: {
      yHat: 'prediction ŷ',
      arriving: 'red',
      slope: 'blue',
      delta: 'delta δ',
      times: 'times δ of the squared error',
    },
  },
};
