import type { Exercise } from '#exercises/exercise.ts';
import { hiddenDelta } from './exercises/5-1.ts';
import { fiveFactors } from './exercises/5-2.ts';
import { nineGradients } from './exercises/5-3.ts';
import { oneLearningStep } from './exercises/5-4.ts';
import { overTwoPaths } from './exercises/5-5.ts';
import { cutArrow } from './exercises/5-6.ts';
import { backprop } from './exercises/5-7.ts';
import { crossedTooLate } from './exercises/5-8.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [
  hiddenDelta,
  fiveFactors,
  nineGradients,
  oneLearningStep,
  overTwoPaths,
  cutArrow,
  backprop,
  crossedTooLate,
];
