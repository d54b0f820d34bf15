import type { UpdateMutant } from './mutant.ts';

export const ascent: UpdateMutant = {
  id: 'M17',
  kind: 'update',
  slip: 'added the step, going uphill',
  ways: ({ theta, g, learningRate }) => [{ value: theta + learningRate * g }],
};
