import { claimsExercise } from '#exercises/claims.ts';

/** 12-9: which claims on AdaDelta are true. */
export const aboutAdadelta = claimsExercise('ex-12-9', {
  'all-three': { isTrue: false, feedback: 'adaptive-alone' },
  'no-rate': { isTrue: true, feedback: 'rate-replaced' },
  'goes-on': { isTrue: false, feedback: 'squares-have-no-sign' },
  'units-agree': { isTrue: true, feedback: 'divided-and-multiplied' },
  'all-added': { isTrue: false, feedback: 'average-forgets' },
  'epsilon-sets': { isTrue: true, feedback: 'root-of-epsilon' },
  'first-is-rate': { isTrue: false, feedback: 'no-eta-to-go' },
});
