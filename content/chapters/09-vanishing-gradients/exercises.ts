import type { Exercise } from '#exercises/exercise.ts';
import { productOfChain } from './exercises/9-1.ts';

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [productOfChain];
