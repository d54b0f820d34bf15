import type { Exercise } from '#exercises/exercise.ts';
import { firstOfAdam } from './exercises/12-1.ts';
import { twoOfAdagrad } from './exercises/12-2.ts';
import { firstOfRmsprop } from './exercises/12-3.ts';
import { whichMethods } from './exercises/12-4.ts';
import { adamWithDecay } from './exercises/12-5.ts';
import { adamStep } from './exercises/12-6.ts';
import { powerForgotten } from './exercises/12-7.ts';
import { lateStep } from './exercises/12-8.ts';
import { aboutAdadelta } from './exercises/12-9.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [
  firstOfAdam,
  twoOfAdagrad,
  firstOfRmsprop,
  whichMethods,
  adamWithDecay,
  adamStep,
  powerForgotten,
  lateStep,
  aboutAdadelta,
];
