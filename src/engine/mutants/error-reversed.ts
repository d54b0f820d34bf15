import { correctRules } from '../layered-backward.ts';
import type { Mutant } from './mutant.ts';

export const errorReversed: Mutant = {
  id: 'M04',
  slip: 'took y − ŷ for the error',
  rules: () => ({ ...correctRules, arrivingAtOutput: (forward, j) => -correctRules.arrivingAtOutput(forward, j) }),
};
