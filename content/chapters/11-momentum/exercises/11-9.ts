import { claimsExercise } from '#exercises/claims.ts';

/** 11-9: which claims on samples, inertia and convergence are true. */
export const whichClaims = claimsExercise('ex-11-9', {
  'network-like-batch': { isTrue: false, feedback: 'nothing-promised' },
  'convex-lowered': { isTrue: true, feedback: 'convex-converges' },
  'constant-stops': { isTrue: false, feedback: 'wobbles' },
  unbiased: { isTrue: true, feedback: 'mean-is-whole' },
  'quarter-shaking': { isTrue: false, feedback: 'only-the-root' },
  'always-faster': { isTrue: false, feedback: 'bowl-is-round' },
  'all-gradients': { isTrue: true, feedback: 'weights-never-0' },
  'least-loss-explains': { isTrue: false, feedback: 'is-generalisation' },
});
