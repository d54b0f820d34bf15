import { notNegative, wholeNumber } from '../options.ts';
import { checkStep } from './schedule.ts';
import type { Schedule } from './schedule.ts';

type WarmUpOptions = {
  readonly learningRate: number;
  /** The full rate is reached with this step. */
  readonly warmUpSteps: number;
};

/** Rises in equal steps, the first one not 0, and stays at η₀. */
export const warmUp: Schedule<WarmUpOptions> = {
  id: 'warm-up',
  options: { learningRate: notNegative(0.1), warmUpSteps: wholeNumber(5, 1) },
  rate: (t, { learningRate, warmUpSteps }) => (learningRate * Math.min(checkStep(t) + 1, warmUpSteps)) / warmUpSteps,
  tex: '\\eta_t = \\eta_0\\min\\Bigl(1, \\frac{t+1}{T}\\Bigr)',
  source: 'Goyal et al. 2017',
};
