import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

export const noOutgoingWeight: BackwardMutant = {
  id: 'M10',
  kind: 'backward',
  slip: 'forgot the weight crossed on the way back',
  ways: () => [breaking({ crossed: () => 1 })],
};
