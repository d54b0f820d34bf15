import { correctRules } from '../layered-backward.ts';
import type { Mutant } from './mutant.ts';

export const noOutputSlope: Mutant = {
  id: 'M01',
  slip: 'forgot the slope of the output activation',
  rules: () => ({
    ...correctRules,
    slope: (forward, l, j) => (l === forward.lastLayer ? 1 : correctRules.slope(forward, l, j)),
  }),
};
