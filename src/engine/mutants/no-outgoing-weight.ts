import { correctRules } from '../layered-backward.ts';
import type { Mutant } from './mutant.ts';

export const noOutgoingWeight: Mutant = {
  id: 'M10',
  slip: 'forgot the weight crossed on the way back',
  rules: () => ({ ...correctRules, crossed: () => 1 }),
};
