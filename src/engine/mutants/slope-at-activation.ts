import { activation } from '../activations/index.ts';
import { correctRules } from '../layered-backward.ts';
import type { Mutant } from './mutant.ts';

export const slopeAtActivation: Mutant = {
  id: 'M11',
  slip: 'took the slope at a in place of z',
  rules: (asked) => ({
    ...correctRules,
    slope(forward, l, j) {
      if (l !== asked) return correctRules.slope(forward, l, j);
      const { f, df } = activation(forward.trace.network.activations[l]);
      const a = forward.layers.a[l][j];
      return df(a, f(a));
    },
  }),
};
