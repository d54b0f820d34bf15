import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'L2 or AdamW',
  frame,
  transport,
  damagedLink,
  methods: { adam: 'Adam', sgd: 'SGD' },
  ways: {
    adam: { plain: 'Adam', l2: 'Adam with L2', decoupled: 'AdamW' },
    sgd: { plain: 'SGD', l2: 'SGD with L2', decoupled: 'SGD with decoupled decay' },
  },
  plane: {
    head: 'Three ways from (3, 1)',
    label: 'Level lines of the loss and the three ways. {values}',
    at: '{way}: ({u}, {v})',
    outside: 'outside the picture',
  },
  gap: {
    head: 'How far the way with L2 is off, in {theta}',
    from: 'from {way}',
    across: 'step t',
    up: 'difference',
    now: 'After step {t}, {theta} of {l2} differs from {plain} by {a} and from {decoupled} by {b}.',
    zero: 'exactly 0',
    zeros: 'The difference from {way} is exactly 0 at these steps: {t}. A logarithmic axis has no place for 0.',
  },
  hidden: 'Once you have predicted, the three ways can be walked.',
  presents: {
    'no-decay': 'With λ = 0 there is nothing to add or to subtract: the three methods become one formula.',
    nothing:
      'At every step L2 makes the gradient of θ₁ {first} times and that of θ₂ {second} times as large. m̂ and √v̂ grow as many times, so the quotient stays and Adam’s way with it. The small difference that is left comes from ε, which does not grow with them; make ε smaller and it shrinks too, down to rounding.',
    epsilon:
      'The gradients still become about {first} and {second} times as large, but here ε is too large to be left out beside √v̂. It does not grow with them, so not all cancels and L2 changes the way.',
    parts:
      'Where the minimum is not at 0, λθ is no constant multiple of the gradient: the factor differs from step to step. At the first step only the sign is left, so there is no difference but what ε leaves; then the ways part bit by bit. The loss with L2 has its minimum nearer to 0 and leads there.',
    turns:
      'With λθ added, the first gradient has another sign. In that coordinate Adam with L2 goes elsewhere from the first step on.',
    decay:
      'For SGD, L2 is the decay itself. θ − η(g + λθ) and (1 − ηλ)θ − ηg are the same, so the two ways coincide. If there is a difference, it is rounding, since the order of computing differs.',
  },
  ask: {
    question:
      'From one place we walk by Adam, by Adam with L2 and by AdamW, both with λ = 0.1. Which two ways are the same?',
    options: {
      'l2-plain': 'Adam and Adam with L2',
      'l2-decoupled': 'Adam with L2 and AdamW',
      none: 'all three differ',
    },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      'Adam and Adam with L2 agree to eight decimals: after three steps θ₁ is {third} for both. AdamW differs at the first step, with {first}.',
  },
  ratios: {
    caption: 'How many times as large L2 makes the numbers of {theta} at step {t}',
    what: 'Value',
    times: 'times',
    names: {
      g: 'gradient',
      mHat: 'corrected average',
      root: 'what divides',
      quotient: 'quotient',
    },
    none: 'cannot be said',
  },
  lines: 'Step {t} of {theta}',
  diverged: 'The numbers are too large to compute with. Lower the learning rate.',
  fields: {
    method: 'Method',
    coordinate: 'Coordinate',
    learningRate: 'learning rate η',
    lambda: 'decay λ',
    epsilon: 'ε beside what divides',
    centre1: 'θ₁ of the minimum',
    centre2: 'θ₂ of the minimum',
  },
  coordinates: ['θ₁', 'θ₂'],
  decimals: 'Eight decimals',
  problems: numbers,
  limits: {
    learningRate: 'The learning rate may be from 0.001 to 0.5.',
    lambda: 'λ may be from 0 to 1.',
    epsilon: 'ε may be from 1e-16 to 0.1.',
    centre: 'The minimum may be from −4 to 4 in each coordinate.',
  },
  locked: 'Once you have predicted, the method, λ, η, ε and the place of the minimum can be changed.',
  status: 'Step {step} of {last}',
  table: { caption: 'Places after each step', step: 'Step' },
};
