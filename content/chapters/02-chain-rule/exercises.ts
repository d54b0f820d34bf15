import type { Exercise } from '#exercises/exercise.ts';
import { squareOfLine } from './exercises/2-1.ts';
import { unitSlope } from './exercises/2-2.ts';
import { sentBack } from './exercises/2-3.ts';
import { fourDerivatives } from './exercises/2-4.ts';
import { wayBack } from './exercises/2-5.ts';
import { smallNudge } from './exercises/2-6.ts';
import { twoFunctionsOfOne } from './exercises/2-7.ts';
import { overwritten } from './exercises/2-8.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [
  squareOfLine,
  unitSlope,
  sentBack,
  fourDerivatives,
  wayBack,
  smallNudge,
  twoFunctionsOfOne,
  overwritten,
];
