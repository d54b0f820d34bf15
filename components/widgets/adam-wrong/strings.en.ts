import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'Where Adam goes wrong',
  frame,
  transport,
  damagedLink,
  prediction,
  walkers: { adam: 'Adam', amsgrad: 'AMSGrad', sgd: 'SGD' },
  problem:
    'The gradient is C once in three steps and −1 in the other two. All three start at 0; a step that would leave the interval stops at its end.',
  diverged: 'The numbers have grown too large to compute with. Lower the learning rate.',
  status: 'Step {t} of {last}: gradient {g}',
  begin: 'Step 0 of {last}: all start at 0',
  walking: 'walking…',
  interval: {
    label: 'The interval from −1 to 1. {values}',
    best: 'lowest place',
    worst: 'highest place',
    ghost: 'predicted',
    at: '{name} {x}',
  },
  plot: {
    across: 'step t',
    up: 'θ',
    label: 'θ over the steps. {values}',
    axis: 'Axis of the steps',
    axes: { log: 'logarithmic', linear: 'linear' },
  },
  round: {
    of: 'Take apart a round of',
    head: 'A round of {name}, steps {first} to {last}',
    none: 'Once you have predicted, the three steps of a round can be taken apart.',
    begin: 'No step was taken yet.',
    label: 'The three steps are {values} times η, their sum {sum} times η.',
    axis: 'multiples of η, negative ones go left',
    step: 'Step',
    sum: 'sum',
    written: 'Step {t} written out',
    columns: { t: 'Step t', g: 'Gradient', v: 'Average v', length: 'Step ÷ η', root: 'Root √v̂' },
    divisor: { adam: 'Corrected v̂', amsgrad: 'Largest v̂', sgd: 'v̂' },
  },
  verdict: {
    locked: 'Once you have predicted, it is shown where the three go.',
    places: 'After {t} steps Adam is at {adam}, AMSGrad at {amsgrad}, SGD at {sgd}.',
    flat: 'With C = 2 the gradients of a round add up to 0, so that all places of the interval are equally low.',
    divided: {
      right:
        'In the last round Adam divides the gradient {C} by the {root} it has raised itself and goes {step} η. The two −1 are divided by {others} and go {steps} η. The sum is {sum} η: it is pushed to the right.',
      left: 'In the last round Adam divides the gradient {C} by {root} and goes {step} η. The two −1 are divided by {others} and go {steps} η. The sum is {sum} η: it goes left, which is right.',
      still: 'In the last round the three steps of Adam, {step} η and {steps} η, all but cancel.',
    },
    mixed: {
      right:
        'With β₁ = {beta1}, m̂ mixes several gradients. Even so the sum of the last round is {sum} η: Adam is pushed to the right.',
      left: 'With β₁ = {beta1}, m̂ mixes several gradients before it is divided. The sum of the last round is {sum} η: Adam, too, goes left, which is right.',
      still: 'With β₁ = {beta1}, m̂ mixes several gradients. The three steps of the last round all but cancel.',
    },
    steady: 'Within a round √v̂ varies no more than {times}-fold.',
    amsgrad: 'AMSGrad divides all three gradients by {most}, and the sum is {sum} η.',
    sides: { left: 'near −1', right: 'near +1', between: 'in between' },
  },
  ask: {
    question: 'Starting at 0 in the interval [−1, 1], where is Adam after 30,000 steps? The lowest place is −1.',
    options: { left: 'near −1', middle: 'near 0', right: 'near +1' },
    outcome: 'Adam is at the worst place, {adam}. AMSGrad is at {amsgrad}, SGD at {sgd}.',
  },
  fields: {
    t: 'step t',
    C: 'large gradient C',
    beta2: 'β₂, what v keeps',
    beta1: 'β₁, what m keeps',
    rate: 'learning rate of the first step',
  },
  presets: { title: 'β₂', tied: '1/(1 + C²)', usual: '0.999' },
  problems: numbers,
  limits: {
    t: 'A step is a whole number from 0 to 30000.',
    C: 'C may be from 2 to 10.',
    beta2: 'β₂ may be from 0 to 0.9999.',
    beta1: 'β₁ may be from 0 to 0.99.',
    rate: 'The learning rate may be from 0.01 to 2.',
  },
  locked: 'Once you have predicted, steps can be taken and C, β₁, β₂ and the learning rate be changed.',
  decimals: 'Eight decimals',
  table: { caption: 'θ after some of the steps', step: 'Step', roundCaption: 'The three steps of a round' },
};
