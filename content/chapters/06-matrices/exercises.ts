import type { Exercise } from '#exercises/exercise.ts';
import { shapes } from './exercises/6-1.ts';
import { entryOfMatrix } from './exercises/6-2.ts';
import { sumOrMean } from './exercises/6-3.ts';
import { batchByExample } from './exercises/6-4.ts';
import { examplesCopied } from './exercises/6-5.ts';
import { passedOrFailed } from './exercises/6-6.ts';
import { gradientCheck } from './exercises/6-7.ts';
import { notTransposed } from './exercises/6-8.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [
  shapes,
  entryOfMatrix,
  sumOrMean,
  batchByExample,
  examplesCopied,
  passedOrFailed,
  gradientCheck,
  notTransposed,
];
