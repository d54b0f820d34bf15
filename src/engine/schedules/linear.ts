import { notNegative, wholeNumber } from '../options.ts';
import { progress } from './schedule.ts';
import type { Schedule } from './schedule.ts';

type LinearOptions = {
  readonly learningRate: number;
  /** η_T, reached after T steps and kept. */
  readonly finalRate: number;
  /** T */
  readonly steps: number;
};

/** A straight line from η₀ to η_T. PyTorch's LinearLR rises instead, by default from a third of the rate to all of it. */
export const linear: Schedule<LinearOptions> = {
  id: 'linear',
  options: { learningRate: notNegative(0.1), finalRate: notNegative(0), steps: wholeNumber(10, 1) },
  rate: (t, { learningRate, finalRate, steps }) => learningRate + (finalRate - learningRate) * progress(t, steps),
  tex: '\\eta_t = \\eta_0 + (\\eta_T-\\eta_0)\\,\\frac{t}{T}',
  source: 'common practice',
};
