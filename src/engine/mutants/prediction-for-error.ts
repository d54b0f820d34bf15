import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** Where red is the error, ŷ − y. */
export const predictionForError: BackwardMutant = {
  id: 'M14',
  kind: 'backward',
  slip: 'took the prediction for the error',
  ways: ({ trace }) =>
    trace.network.loss === 'half-squared-error'
      ? [breaking({ arrivingAtOutput: ({ layers, lastLayer }, j) => layers.a[lastLayer][j] })]
      : [],
};
