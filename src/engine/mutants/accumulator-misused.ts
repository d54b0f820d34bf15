import { correctRules } from '../layered-backward.ts';
import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** Paths are walked last first, so the first one is written last; old gradients are those of the same pass, made twice. */
export const accumulatorMisused: BackwardMutant = {
  id: 'M30',
  kind: 'backward',
  slip: 'overwrote where paths add, or left the old gradients in',
  ways: () => [
    breaking({ combine: ([writtenLast]) => writtenLast }),
    breaking({
      entered: (...place) => 2 * correctRules.entered(...place),
      enteredBias: (...place) => 2 * correctRules.enteredBias(...place),
    }),
  ],
};
