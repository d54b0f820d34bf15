import { correctRules } from '../layered-backward.ts';
import type { Mutant } from './mutant.ts';

export const noHiddenSlope: Mutant = {
  id: 'M02',
  slip: 'forgot the slope of the hidden activation',
  rules: () => ({
    ...correctRules,
    slope: (forward, l, j) => (l < forward.lastLayer ? 1 : correctRules.slope(forward, l, j)),
  }),
};
