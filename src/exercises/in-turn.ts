import { lastSeed } from './seed.ts';

/**
 * What a seed asks where there are several things to ask: seed 0 the first, each next seed the next one, so that two variants in a row
 * differ, and so do a variant and the twin that solves it.
 */
export function inTurn<T>(options: readonly T[], seed: number): T {
  const twinsAhead = Math.floor(seed / (lastSeed + 1));
  return options[(seed + twinsAhead) % options.length];
}
