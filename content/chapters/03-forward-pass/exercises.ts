import type { Exercise } from '#exercises/exercise.ts';
import { hiddenWeightedSum } from './exercises/3-1.ts';
import { sixValues } from './exercises/3-2.ts';
import { keptValues } from './exercises/3-3.ts';
import { parametersCounted } from './exercises/3-4.ts';
import { inActivation } from './exercises/3-5.ts';
import { inputTurned } from './exercises/3-6.ts';
import { forwardPass } from './exercises/3-7.ts';
import { activatedTwice } from './exercises/3-8.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [
  hiddenWeightedSum,
  sixValues,
  keptValues,
  parametersCounted,
  inActivation,
  inputTurned,
  forwardPass,
  activatedTwice,
];
