import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

export const noEntered: BackwardMutant = {
  id: 'M07',
  kind: 'backward',
  slip: 'forgot the value that entered the weight',
  ways: () => [breaking({ entered: () => 1 })],
};
