import type { Exercise } from '#exercises/exercise.ts';
import { oneDescentStep } from './exercises/1-1.ts';
import { fiveSteps } from './exercises/1-2.ts';
import { twoDifferences } from './exercises/1-3.ts';
import { ordersOfError } from './exercises/1-4.ts';
import { hoursForOneGradient } from './exercises/1-5.ts';
import { numericalGradient } from './exercises/1-6.ts';
import { measuredTooLate } from './exercises/1-7.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [
  oneDescentStep,
  fiveSteps,
  twoDifferences,
  ordersOfError,
  hoursForOneGradient,
  numericalGradient,
  measuredTooLate,
];
