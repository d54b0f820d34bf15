import { notNegative, wholeNumber } from '../options.ts';
import { cos } from '../trigonometry.ts';
import { progress } from './schedule.ts';
import type { Schedule } from './schedule.ts';

type CosineOptions = {
  readonly learningRate: number;
  /** η_T, reached after T steps and kept. */
  readonly finalRate: number;
  /** T */
  readonly steps: number;
};

/** Half a wave from η₀ down to η_T. PyTorch's CosineAnnealingLR climbs again after T; here it stays down. */
export const cosine: Schedule<CosineOptions> = {
  id: 'cosine',
  options: { learningRate: notNegative(0.1), finalRate: notNegative(0), steps: wholeNumber(10, 1) },
  rate: (t, { learningRate, finalRate, steps }) =>
    finalRate + (learningRate - finalRate) * 0.5 * (1 + cos(Math.PI * progress(t, steps))),
  tex: '\\eta_t = \\eta_T + (\\eta_0-\\eta_T)\\,\\tfrac12\\Bigl(1+\\cos\\frac{\\pi t}{T}\\Bigr)',
  source: 'Loshchilov & Hutter 2017, without restarts',
};
