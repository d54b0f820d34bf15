import { activation } from '../activations/index.ts';
import { correctRules } from '../layered-backward.ts';
import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** Between layers and in hidden slopes; x and ŷ are told apart from z by their names. */
export const weightedSumForActivation: BackwardMutant = {
  id: 'M03',
  kind: 'backward',
  slip: 'used z in place of a',
  ways: () => [
    breaking({
      slope(forward, l, j) {
        if (l === forward.lastLayer) return correctRules.slope(forward, l, j);
        const z = forward.layers.z[l][j];
        return activation(forward.trace.network.activations[l]).df(z, z);
      },
      entered: (forward, l, j, i) => (l === 1 ? correctRules.entered(forward, l, j, i) : forward.layers.z[l - 1][i]),
    }),
  ],
};
