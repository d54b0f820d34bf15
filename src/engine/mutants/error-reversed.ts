import { correctRules } from '../layered-backward.ts';
import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

export const errorReversed: BackwardMutant = {
  id: 'M04',
  kind: 'backward',
  slip: 'took y − ŷ for the error',
  ways: () => [breaking({ arrivingAtOutput: (forward, j) => -correctRules.arrivingAtOutput(forward, j) })],
};
