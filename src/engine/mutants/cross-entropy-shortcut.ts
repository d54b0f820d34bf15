import { correctRules } from '../layered-backward.ts';
import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** The same numbers as M01 under half the squared error; the chapter decides which of the two is meant. */
export const crossEntropyShortcut: BackwardMutant = {
  id: 'M20',
  kind: 'backward',
  slip: 'took δ = ŷ − y, which holds for cross-entropy only',
  ways: ({ trace }) => {
    const { loss } = trace.network;
    if (loss !== 'half-squared-error') return [];
    return [
      breaking({
        arrivingAtOutput: ({ layers, lastLayer }, j) => layers.a[lastLayer][j] - trace.sample.y[j],
        slope: (forward, l, j) => (l === forward.lastLayer ? 1 : correctRules.slope(forward, l, j)),
      }),
    ];
  },
};
