import { notNegative } from '../options.ts';
import { checkStep } from './schedule.ts';
import type { Schedule } from './schedule.ts';

export const constant: Schedule<{ readonly learningRate: number }> = {
  id: 'constant',
  options: { learningRate: notNegative(0.1) },
  rate(t, { learningRate }) {
    checkStep(t);
    return learningRate;
  },
  tex: '\\eta_t = \\eta_0',
  source: 'the plain rule',
};
