import { correctRules } from '../layered-backward.ts';
import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** With several outputs, the first one's. */
export const outputSlopeEverywhere: BackwardMutant = {
  id: 'M19',
  kind: 'backward',
  slip: 'used the slope of the output unit for the hidden unit',
  ways: () => [
    breaking({
      slope: (forward, l, j) => correctRules.slope(forward, forward.lastLayer, l < forward.lastLayer ? 0 : j),
    }),
  ],
};
