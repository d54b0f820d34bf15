import { correctRules } from '../layered-backward.ts';
import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** Where W is square; elsewhere the shapes would not fit. */
export const transposedWeights: BackwardMutant = {
  id: 'M25',
  kind: 'backward',
  slip: 'crossed W where Wᵀ belongs',
  ways: () => [
    breaking({
      crossed(forward, l, k, j) {
        const { sizes } = forward.trace.network;
        return sizes[l] === sizes[l + 1]
          ? correctRules.crossed(forward, l, j, k)
          : correctRules.crossed(forward, l, k, j);
      },
    }),
  ],
};
