import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

export const lossForDerivative: BackwardMutant = {
  id: 'M13',
  kind: 'backward',
  slip: 'took the loss for its derivative',
  ways: () => [breaking({ arrivingAtOutput: ({ trace }) => trace.loss })],
};
