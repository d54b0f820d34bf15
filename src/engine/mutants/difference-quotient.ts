import type { DifferenceMutant } from './mutant.ts';

export const differenceQuotient: DifferenceMutant = {
  id: 'M26',
  kind: 'difference',
  slip: 'divided by h for 2h, or took a one-sided difference',
  ways: ({ f, x, h }) => [(f(x + h) - f(x - h)) / h, (f(x + h) - f(x)) / h],
};
