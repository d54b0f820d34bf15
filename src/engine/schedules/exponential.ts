import { raise } from '../arithmetic/powers.ts';
import { notNegative } from '../options.ts';
import { checkStep } from './schedule.ts';
import type { Schedule } from './schedule.ts';

type ExponentialOptions = {
  readonly learningRate: number;
  /** γ, what a step leaves of the rate. */
  readonly factor: number;
};

export const exponential: Schedule<ExponentialOptions> = {
  id: 'exponential',
  options: { learningRate: notNegative(0.1), factor: notNegative(0.9) },
  rate: (t, { learningRate, factor }) => learningRate * raise(factor, checkStep(t)),
  tex: '\\eta_t = \\eta_0\\,\\gamma^t',
  source: 'common practice; ExponentialLR in PyTorch',
};
