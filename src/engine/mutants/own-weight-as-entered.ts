import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

export const ownWeightAsEntered: BackwardMutant = {
  id: 'M18',
  kind: 'backward',
  slip: 'took the weight itself for the value that entered it',
  ways: () => [breaking({ entered: ({ trace }, l, j, i) => trace.network.W[l][j * trace.network.sizes[l - 1] + i] })],
};
