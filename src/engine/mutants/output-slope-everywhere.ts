import { correctRules } from '../layered-backward.ts';
import type { Mutant } from './mutant.ts';

export const outputSlopeEverywhere: Mutant = {
  id: 'M19',
  slip: 'used the slope of the output unit for the hidden unit',
  rules: () => ({
    ...correctRules,
    /** With several outputs, the first one's. */
    slope: (forward, l, j) => correctRules.slope(forward, forward.lastLayer, l < forward.lastLayer ? 0 : j),
  }),
};
