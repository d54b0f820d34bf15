import type { BatchMutant } from './mutant.ts';

export const summedForMean: BatchMutant = {
  id: 'M23',
  kind: 'batch',
  slip: 'summed the examples in place of averaging',
  ways: ({ gradients, reduction }) => (reduction === 'mean' ? [gradients.reduce((sum, g) => sum + g, 0)] : []),
};
