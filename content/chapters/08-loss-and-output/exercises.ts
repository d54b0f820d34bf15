import type { Exercise } from '#exercises/exercise.ts';
import { blueCancels } from './exercises/8-1.ts';
import { underCrossEntropy } from './exercises/8-2.ts';
import { howManyTimes } from './exercises/8-3.ts';
import { probabilitiesLessTarget } from './exercises/8-4.ts';
import { whichPairs } from './exercises/8-5.ts';
import { stableSoftmax } from './exercises/8-6.ts';
import { blueKept } from './exercises/8-7.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [
  blueCancels,
  underCrossEntropy,
  howManyTimes,
  probabilitiesLessTarget,
  whichPairs,
  stableSoftmax,
  blueKept,
];
