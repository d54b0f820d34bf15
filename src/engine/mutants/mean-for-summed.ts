import type { BatchMutant } from './mutant.ts';

export const meanForSummed: BatchMutant = {
  id: 'M24',
  kind: 'batch',
  slip: 'averaged the examples in place of summing',
  ways: ({ gradients, reduction }) =>
    reduction === 'sum' && gradients.length > 0 ? [gradients.reduce((sum, g) => sum + g, 0) / gradients.length] : [],
};
