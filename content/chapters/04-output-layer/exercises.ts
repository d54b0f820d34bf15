import type { Exercise } from '#exercises/exercise.ts';
import { arrivingAtOutput } from './exercises/4-1.ts';
import { threeFactors } from './exercises/4-2.ts';
import { outputDelta } from './exercises/4-3.ts';
import { threeGradients } from './exercises/4-4.ts';
import { newWeight } from './exercises/4-5.ts';
import { tanhOutput } from './exercises/4-6.ts';
import { otherTarget } from './exercises/4-7.ts';
import { errorTurnedRound } from './exercises/4-8.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [
  arrivingAtOutput,
  threeFactors,
  outputDelta,
  threeGradients,
  newWeight,
  tanhOutput,
  otherTarget,
  errorTurnedRound,
];
