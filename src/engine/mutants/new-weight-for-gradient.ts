import type { UpdateMutant } from './mutant.ts';

export const newWeightForGradient: UpdateMutant = {
  id: 'M16',
  kind: 'update',
  slip: 'gave the new weight',
  ways: ({ theta, g, learningRate }) => [{ value: theta - learningRate * g }],
};
