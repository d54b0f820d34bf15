import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'The rare feature',
  frame,
  transport,
  damagedLink,
  prediction,
  weights: { busy: 'busy', rare: 'rare' },
  named: { busy: 'busy θ₁', rare: 'rare θ₂' },
  methods: { adagrad: 'AdaGrad', rmsprop: 'RMSProp', adam: 'Adam', sgd: 'SGD' },
  gathered: { adagrad: 'G', rmsprop: 'v', adam: 'v̂' },
  status: 'Step {step} of {last}',
  active: {
    both: 'both have a gradient',
    busy: 'the gradient of θ₂ is 0',
    none: 'no step yet',
  },
  ask: {
    question:
      'The gradient of θ₁ is 1 at each step, that of θ₂ only at every tenth. At step 91 both are 1. Which of the two goes farther under AdaGrad?',
    options: { busy: 'the busy θ₁', rare: 'the rare θ₂', equal: 'both the same: the number is the same' },
    outcome: 'θ₁ had G = {G} and went {busy}; θ₂ had G = {GOfRare} and went {rare}.',
    ghost: 'predicted: farther',
    ghostEqual: 'predicted: the same',
  },
  lines: {
    title: 'How far each step went. Short ticks below: steps with a gradient other than 0',
    label: 'How far each step went so far. {values}',
    last: '{name} {length}',
  },
  rates: {
    up: 'what multiplies the gradient',
    label: 'What multiplies the gradient. {values}',
    sgd: 'SGD',
  },
  learnt: {
    up: 'weight',
    label: 'The weights that both methods have learnt. {values}',
    goal: 'true value {value}',
    thick: 'thick lines: {method}',
    thin: 'thin lines: {method}',
  },
  across: 'step t',
  diverged: 'The numbers have grown too large to compute with. Lower the learning rate.',
  bars: {
    caption: 'What was gathered by this step, and how far it goes',
    weight: 'Weight',
    gathered: 'Gathered {name}',
    step: 'Step of {name}',
  },
  verdict: {
    start: 'No step was taken yet, and nothing is gathered.',
    first: 'At the first step both have gathered the same and go equally far, {busy}.',
    always: 'With a period of 1 both weights see the same gradients and always go equally far.',
    adagrad:
      'At step {t} both gradients are 1. θ₁ has G = {G} and goes {busy}; θ₂ has G = {GOfRare} and goes {rare}, {times} times as far. The number of the step is the same: what differs is not how often was trained but the squares gathered.',
    rmsprop:
      'At step {t} both gradients are 1. θ₁ has the average v = {G} and goes {busy}; θ₂ has v = {GOfRare} and goes {rare}. At each step with gradient 0 its v shrinks, so the rare one goes farther.',
    adam: 'At step {t} both gradients are 1. θ₁ has m̂ = {m}, v̂ = {G} and goes {busy}; θ₂ has m̂ = {mOfRare}, v̂ = {GOfRare} and goes {rare}. Some m̂ is left over, so that θ₂ moves even at steps with gradient 0.',
    sgd: 'SGD goes {length} wherever the gradient is 1. Over {t} steps θ₁ went {busy} in all, θ₂ {rare}.',
    learnt:
      'After {t} steps the weights of SGD are {a} and {b}, those of {method} {c} and {d}. The true values are 1 and −0.5.',
    why: 'Under {method} the gathered {name} is {G} for θ₁ and {GOfRare} for θ₂, so that their gradients are multiplied by {rate} and {rateOfRare}. SGD multiplies both by {sgd}.',
    even: 'Under {method} both weights have gathered the same.',
    alike:
      'With a period of 1 both inputs are always equal: the weights cannot be told apart and move in the same way.',
  },
  choose: {
    mode: 'Gradients',
    modes: { told: 'told beforehand', regression: 'of a linear regression' },
    method: 'To compare with SGD',
  },
  about: {
    told: 'The gradients are told beforehand: 1 at all steps for θ₁, and 1 once in a period for θ₂.',
    regression:
      'Each example has the inputs (1, x₂), where x₂ is 1 once in a period and else 0. Its target is 1 − 0.5x₂, and each example makes one step. The targets hold no noise, so that a larger η makes SGD faster too; with noise θ₁ would shake, and η could not be raised as far.',
  },
  fields: { period: 'period of θ₂', rate: 'learning rate of the compared method', sgd: 'learning rate of SGD' },
  problems: numbers,
  limits: {
    period: 'The period is a whole number from 1 to 20.',
    rate: 'A learning rate may be from 0.001 to 1.',
  },
  locked: 'Once you have predicted, steps can be taken and period, method and learning rates be changed.',
  decimals: 'Eight decimals',
  table: {
    caption: 'Both weights at some of the steps',
    step: 'Step',
    weight: 'Weight',
    g: 'Gradient',
    gathered: 'Gathered {name}',
    rate: 'Multiplied by',
    length: 'Went',
    theta: 'Value, {method}',
    thetaOfSgd: 'Value, SGD',
  },
};
