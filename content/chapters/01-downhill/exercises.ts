import type { Exercise } from '#exercises/exercise.ts';
import { oneDescentStep } from './exercises/1-1.ts';
import { fiveSteps } from './exercises/1-2.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [oneDescentStep, fiveSteps];
