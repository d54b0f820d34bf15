import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'Draw a schedule',
  frame,
  transport,
  damagedLink,
  decimals: 'Eight decimals',
  kinds: {
    constant: 'constant',
    step: 'step',
    exponential: 'exponential',
    cosine: 'cosine',
    linear: 'linear',
    'inverse-sqrt': 'inverse square root',
    drawn: 'drawn by hand',
  },
  plots: {
    step: 'step t',
    rate: 'learning rate η',
    distance: 'distance from the bottom',
    rateLabel: 'Learning rate over steps. The schedule ({kind}) runs from {first} to {last}.',
    distanceLabel:
      'Distance from the bottom over steps. At the end {left} of the way is left, the scatter is {scatter}, both together {distance}',
    open: 'The distances are drawn once you have predicted.',
  },
  keys: {
    own: 'this schedule',
    plain: 'constant η₀',
    goal: 'schedule to copy',
    left: 'way left |d|',
    scatter: 'scatter s',
    distance: 'both together, r',
  },
  status: 'step {step} of {last}, next learning rate {rate}',
  result: {
    nearer:
      'After {last} steps {left} of the way is left, the scatter is {scatter}, both together {distance}. That is nearer than the {plain} of a constant rate of {eta}.',
    farther:
      'After {last} steps {left} of the way is left, the scatter is {scatter}, both together {distance}. That is farther off than the {plain} of a constant rate of {eta}.',
    same: 'After {last} steps {left} of the way is left, the scatter is {scatter}, both together {distance}. A constant rate of {eta} does the same.',
  },
  start: 'The start θ = {start} is {away} away from the bottom at {bottom}, and there is no scatter yet.',
  names:
    'Of examples with the targets {targets} each step draws one and puts it back. d is the mean of θ over all cases less the bottom {bottom}, s the standard deviation of θ, and σ² = {sigma2} the variance of the gradient of one example.',
  ask: {
    question: 'A hundred steps are taken, one drawn example each. Which schedule comes nearest to the bottom?',
    options: { large: '{eta} all the time', small: '{eta} all the time', cosine: 'cosine from {eta} to 0' },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      'At {etaLarge} all the time the bottom is soon reached, but θ keeps shaking {large} away from it. At {etaSmall} the shaking is small but way is left: {small}. The cosine, which starts large and falls, is nearest: {cosine}.',
  },
  inputs: {
    kind: 'Schedule',
    length: 'Number of steps T',
    steps: '{n} steps',
    table: 'As in the table of the text (η₀ = 0.1, T = 10)',
    eta: 'first learning rate η₀',
    factor: 'what a drop leaves, γ',
    every: 'steps from drop to drop, K',
    warmUp: 'steps of a warm-up before it, T₀',
    short: { eta: 'at first', factor: 'left', every: 'every', warmUp: 'warm-up' },
    limits: {
      eta: 'A learning rate may be from 0 to 1.',
      factor: 'γ may be from 0 to 1.',
      every: 'K is a whole number from 1 to 50.',
      warmUp: 'A warm-up has from 0 to 50 steps; with 0 there is none.',
    },
    problems: numbers,
    handles: 'Draw by moving the points',
    handle: 'learning rate after {t} steps',
    locked:
      'Once you have predicted you can press on the plot of the learning rate to draw a schedule, or choose another.',
  },
  task: {
    title: 'Copy a schedule',
    none: 'nothing',
    options: { step: 'step', exponential: 'exponential', cosine: 'cosine', linear: 'linear' },
    far: 'The point farthest off differs by {off}. Bring all of them within {near}.',
    met: 'All points are within {near}.',
    undrawn: 'Draw along the line of the schedule to copy in the plot of the learning rate.',
  },
  table: {
    caption: 'Learning rate and distances step by step',
    step: 'step t',
    rate: 'next learning rate η',
    left: 'way left d',
    scatter: 'scatter s',
    distance: 'both together, r',
    plain: 'r of constant η₀',
  },
};
