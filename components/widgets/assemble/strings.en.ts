import { arrowNames } from '#components/views/descent/arrow-names.ts';
import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.en;

const proper = { adagrad: 'AdaGrad', rmsprop: 'RMSProp', adam: 'Adam', amsgrad: 'AMSGrad', adamw: 'AdamW' } as const;

export const en: Words = {
  title: 'Assemble an optimizer',
  frame,
  transport,
  damagedLink,
  parts: { velocity: 'Velocity', scale: 'Divided by', correction: 'Correction', decay: 'Decay' },
  choices: {
    velocity: { none: 'none', sum: 'sum', average: 'average' },
    scale: {
      none: 'nothing',
      sum: 'sum of squares',
      average: 'average of squares',
      maximum: 'largest average of squares',
    },
    correction: { none: 'none', bias: 'yes' },
    decay: { none: 'none', l2: 'L2', decoupled: 'separate' },
  },
  does: {
    velocity: {
      none: 'It remembers no direction and walks by the present gradient.',
      sum: 'It walks by the sum of past gradients, which fade with age.',
      average: 'It walks by the exponential moving average of past gradients.',
    },
    scale: {
      none: 'All coordinates share one learning rate.',
      sum: 'Each coordinate is divided by the root of the sum of all its squares so far.',
      average: 'Each coordinate is divided by the root of the exponential moving average of its squares.',
      maximum: 'Each coordinate is divided by the root of its largest average of squares so far.',
    },
    correction: 'Averages are corrected for having begun at 0.',
    decay: {
      l2: 'λθ is added to the gradient.',
      decoupled: 'λθ is taken off separately, outside the division.',
    },
  },
  names: {
    sgd: 'SGD (gradient descent)',
    momentum: 'momentum',
    'adam-uncorrected': 'Adam without correction',
    'amsgrad-corrected': 'AMSGrad with correction (as in PyTorch)',
    sgdw: 'SGDW',
    'sgd-decay': 'SGD with weight decay',
    ...proper,
  },
  withDecay: { l2: '{name} with L2', decoupled: '{name} with decoupled decay' },
  called: 'This assembly is called',
  nameless: 'It has no usual name',
  notYet: 'its name appears once you have predicted',
  building: 'set the switches, then check',
  remarks: {
    momentum: 'The velocity of the chapter before has η inside; while η stays the same, both forms walk one path.',
    dampened: 'It walks the path of momentum with η times 1 − β₁.',
    'dampened-corrected': 'After some steps it comes close to momentum with η times 1 − β₁.',
    'no-beta1': 'It takes the steps of Adam with β₁ = 0.',
    'no-beta1-max': 'It takes the steps of AMSGrad with β₁ = 0.',
    'divided-sum':
      'RMSProp with momentum usually gathers what has been divided; here what has been gathered is divided.',
    idle: 'There is no average, so there is nothing to correct.',
  },
  ask: {
    question:
      'There is no velocity, the average of squares divides, and there is neither correction nor decay. What is this method called?',
    options: {
      momentum: 'momentum',
      adagrad: 'AdaGrad',
      rmsprop: 'RMSProp',
      adam: 'Adam',
      nameless: 'it has no name',
    },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      'It is RMSProp. AdaGrad would divide by the sum, not the average; Adam would average the gradient as well and correct both. From now on the name follows the switches.',
  },
  task: {
    label: 'Build it yourself',
    none: 'change as you like',
    build: 'build {name}',
    check: 'Check',
    right: 'This is {name}.',
    others: 'Switches that stand otherwise: {count}.',
    wrong: {
      velocity: {
        none: 'Velocity: {name} remembers no direction.',
        sum: 'Velocity: {name} adds up past gradients.',
        average: 'Velocity: {name} averages past gradients.',
      },
      scale: {
        none: 'Divided by: {name} does not divide coordinate by coordinate.',
        sum: 'Divided by: {name} piles up squares and forgets none.',
        average: 'Divided by: {name} averages squares.',
        maximum: 'Divided by: {name} keeps the largest average of squares.',
      },
      correction: {
        yes: 'Correction: {name} corrects averages that began at 0.',
        no: 'Correction: {name} does not correct its averages.',
      },
      decay: {
        none: 'Decay: {name} has none.',
        decoupled: 'Decay: {name} keeps the decay out of the gradient and takes it off separately.',
      },
    },
  },
  tasks: { momentum: 'momentum', ...proper },
  place: 'Loss',
  places: {
    bowl: 'round bowl ½(θ₁² + 9θ₂²)',
    'long-bowl': 'long bowl ½(θ₁² + 100θ₂²)',
    rosenbrock: 'curved valley (Rosenbrock)',
  },
  axes: { step: 'step t', loss: 'loss' },
  plane: {
    head: 'The path',
    at: 'now at ({u}, {v})',
    outside: 'outside the picture',
  },
  step: 'What step {t} is made of',
  stepLocked: 'Once you have predicted, the parts of the step appear as arrows.',
  arrows: arrowNames.en,
  loss: 'Loss at step {t}: {loss}',
  diverged:
    'From step {t} on the numbers are too large to compute with: it has diverged. Lower the learning rate or change a switch.',
  locked: 'Once you have predicted, switches and numbers can be changed and the rule can walk.',
  lines: 'The rule, and the numbers of step {t}',
  coordinates: ['for θ₁', 'for θ₂'],
  fields: {
    learningRate: 'learning rate η',
    beta1: 'share of the past direction, β₁ (μ of momentum)',
    beta2: 'share of the past squares, β₂ (ρ of RMSProp)',
    epsilon: 'ε beside what divides',
    weightDecay: 'decay λ',
  },
  problems: numbers,
  limits: {
    learningRate: 'The learning rate may be from 0.0001 to 1.',
    beta1: 'β₁ may be from 0 to 0.9999.',
    beta2: 'β₂ may be from 0 to 0.9999.',
    epsilon: 'ε may be from 1e-12 to 1.',
    weightDecay: 'λ may be from 0 to 1.',
  },
  decimals: 'Eight decimals',
  status: 'Step {step} of {last}',
  table: { caption: 'The path', step: 'Step', theta1: 'θ₁ value', theta2: 'θ₂ value', loss: 'Loss' },
};
