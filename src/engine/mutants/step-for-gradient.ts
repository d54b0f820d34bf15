import type { UpdateMutant } from './mutant.ts';

/** With the sign of the gradient, or of the move. */
export const stepForGradient: UpdateMutant = {
  id: 'M15',
  kind: 'update',
  slip: 'gave the step, η times the gradient',
  ways: ({ g, learningRate }) => [{ value: learningRate * g }, { value: -learningRate * g }],
};
