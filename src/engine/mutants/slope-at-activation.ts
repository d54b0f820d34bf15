import { activation } from '../activations/index.ts';
import { correctRules } from '../layered-backward.ts';
import { breaking, happensIn } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

export const slopeAtActivation: BackwardMutant = {
  id: 'M11',
  kind: 'backward',
  slip: 'took the slope at a in place of z',
  ways: (asked) => [
    breaking({
      slope(forward, l, j) {
        if (!happensIn(l, asked)) return correctRules.slope(forward, l, j);
        const { f, df } = activation(forward.trace.network.activations[l]);
        const a = forward.layers.a[l][j];
        return df(a, f(a));
      },
    }),
  ],
};
