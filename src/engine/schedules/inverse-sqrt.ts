import { notNegative } from '../options.ts';
import { checkStep } from './schedule.ts';
import type { Schedule } from './schedule.ts';

/** The step number, from 1, under the root: step 1 has η₀, step 4 half of it. */
export const inverseSqrt: Schedule<{ readonly learningRate: number }> = {
  id: 'inverse-sqrt',
  options: { learningRate: notNegative(0.1) },
  rate: (t, { learningRate }) => learningRate / Math.sqrt(checkStep(t) + 1),
  tex: '\\eta_t = \\frac{\\eta_0}{\\sqrt{t+1}}',
  source: 'the rate of convergence proofs: Zinkevich 2003; Reddi, Kale & Kumar 2018',
};
