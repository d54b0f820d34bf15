import type { Exercise } from '#exercises/exercise.ts';
import { productOfChain } from './exercises/9-1.ts';
import { gradientByLayer } from './exercises/9-2.ts';
import { howSteep } from './exercises/9-3.ts';
import { largestSlope } from './exercises/9-4.ts';
import { clippedByNorm } from './exercises/9-5.ts';
import { reluMasks } from './exercises/9-6.ts';
import { afterFirstStep } from './exercises/9-7.ts';
import { whichClaims } from './exercises/9-8.ts';
import { nothingMasked } from './exercises/9-9.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [
  productOfChain,
  gradientByLayer,
  howSteep,
  largestSlope,
  clippedByNorm,
  reluMasks,
  afterFirstStep,
  whichClaims,
  nothingMasked,
];
