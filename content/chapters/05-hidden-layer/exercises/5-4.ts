import type { Numbers, OrderExercise } from '#exercises/exercise.ts';

const noNumbers: Numbers = {
  value(name) {
    throw new RangeError(`"${name}" is no number of an exercise without numbers`);
  },
};

/**
 * 5-4: one learning step of a 2–2–1 network in order. Only what a step reads ties it down: the loss may be worked out any time after the
 * prediction, and the gradients of the output layer before or after the δ of the hidden one.
 */
export const oneLearningStep: OrderExercise = {
  id: 'ex-5-4',
  kind: 'order',
  printed: () => noNumbers,
  steps: [
    'forward-hidden',
    'forward-output',
    'loss',
    'delta-output',
    'delta-hidden',
    'gradients-output',
    'gradients-hidden',
    'update',
  ],
  constraints: [
    { first: 'delta-hidden', then: 'update', slip: 'M06' },
    { first: 'forward-hidden', then: 'forward-output', slip: 'forward-order' },
    { first: 'forward-output', then: 'loss', slip: 'prediction-first' },
    { first: 'forward-output', then: 'delta-output', slip: 'prediction-first' },
    { first: 'delta-output', then: 'delta-hidden', slip: 'back-from-output' },
    { first: 'delta-output', then: 'gradients-output', slip: 'delta-first' },
    { first: 'delta-hidden', then: 'gradients-hidden', slip: 'delta-first' },
    { first: 'gradients-output', then: 'update', slip: 'gradients-first' },
    { first: 'gradients-hidden', then: 'update', slip: 'gradients-first' },
  ],
};
