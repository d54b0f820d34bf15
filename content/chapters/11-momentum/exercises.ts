import type { Exercise } from '#exercises/exercise.ts';
import { threeOfMomentum } from './exercises/11-1.ts';
import { limitOfSteps } from './exercises/11-2.ts';
import { oneOfNesterov } from './exercises/11-3.ts';
import { whichRules } from './exercises/11-4.ts';
import { batchAndShaking } from './exercises/11-5.ts';
import { momentumStep } from './exercises/11-6.ts';
import { rateAppliedTwice } from './exercises/11-7.ts';
import { cosineRate } from './exercises/11-8.ts';
import { whichClaims } from './exercises/11-9.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [
  threeOfMomentum,
  limitOfSteps,
  oneOfNesterov,
  whichRules,
  batchAndShaking,
  momentumStep,
  rateAppliedTwice,
  cosineRate,
  whichClaims,
];
