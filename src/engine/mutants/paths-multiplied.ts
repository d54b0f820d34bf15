import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

export const pathsMultiplied: BackwardMutant = {
  id: 'M22',
  kind: 'backward',
  slip: 'multiplied the paths',
  ways: () => [breaking({ combine: (contributions) => contributions.reduce((product, c) => product * c) })],
};
