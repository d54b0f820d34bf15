import { correctRules } from '../layered-backward.ts';
import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** Needs η. */
export const updatedTooEarly: BackwardMutant = {
  id: 'M06',
  kind: 'backward',
  slip: 'went back over the weight that was already updated',
  ways({ learningRate }) {
    if (learningRate === undefined) return [];
    return [
      breaking({
        crossed: (forward, l, k, j) =>
          correctRules.crossed(forward, l, k, j) - learningRate * forward.delta[l + 1][k] * forward.layers.a[l][j],
      }),
    ];
  },
};
