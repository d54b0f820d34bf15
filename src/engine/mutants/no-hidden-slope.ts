import { correctRules } from '../layered-backward.ts';
import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

export const noHiddenSlope: BackwardMutant = {
  id: 'M02',
  kind: 'backward',
  slip: 'forgot the slope of the hidden activation',
  ways: () => [breaking({ slope: (forward, l, j) => (l < forward.lastLayer ? 1 : correctRules.slope(forward, l, j)) })],
};
