import { raise } from '../arithmetic/powers.ts';
import { notNegative, wholeNumber } from '../options.ts';
import { checkStep } from './schedule.ts';
import type { Schedule } from './schedule.ts';

type StepOptions = {
  readonly learningRate: number;
  /** γ, what a drop leaves of the rate. */
  readonly factor: number;
  /** Steps from drop to drop. */
  readonly every: number;
};

export const step: Schedule<StepOptions> = {
  id: 'step',
  options: { learningRate: notNegative(0.1), factor: notNegative(0.5), every: wholeNumber(3, 1) },
  rate: (t, { learningRate, factor, every }) => learningRate * raise(factor, Math.floor(checkStep(t) / every)),
  tex: '\\eta_t = \\eta_0\\,\\gamma^{\\lfloor t/k\\rfloor}',
  source: 'common practice; StepLR in PyTorch',
};
