import { correctRules } from '../layered-backward.ts';
import type { Mutant } from './mutant.ts';

export const wrongOutgoingWeight: Mutant = {
  id: 'M09',
  slip: 'crossed the weight of the neighbouring hidden unit',
  rules: () => ({
    ...correctRules,
    crossed: (forward, l, k, j) => correctRules.crossed(forward, l, k, (j + 1) % forward.trace.network.sizes[l]),
  }),
};
