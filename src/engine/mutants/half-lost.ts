import { correctRules } from '../layered-backward.ts';
import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** Where the loss has a ½. */
export const halfLost: BackwardMutant = {
  id: 'M05',
  kind: 'backward',
  slip: 'lost the ½ of the loss',
  ways: ({ trace }) =>
    trace.network.loss === 'half-squared-error'
      ? [breaking({ arrivingAtOutput: (forward, j) => 2 * correctRules.arrivingAtOutput(forward, j) })]
      : [],
};
