import { claimsExercise } from '#exercises/claims.ts';

/** 9-8: which of eight claims about vanishing and exploding gradients hold, or which do not; each has feedback of its own name. */
export const whichClaims = claimsExercise('ex-9-8', {
  'always-to-zero': { isTrue: false, feedback: 'always-to-zero' },
  'weight-and-slope': { isTrue: true, feedback: 'weight-and-slope' },
  'all-layers-stop': { isTrue: false, feedback: 'all-layers-stop' },
  'tanh-near-zero': { isTrue: true, feedback: 'tanh-near-zero' },
  'tanh-always': { isTrue: false, feedback: 'tanh-always' },
  'early-layers-stop': { isTrue: true, feedback: 'early-layers-stop' },
  'relu-never-vanishes': { isTrue: false, feedback: 'relu-never-vanishes' },
  'clipping-keeps-direction': { isTrue: true, feedback: 'clipping-keeps-direction' },
});
