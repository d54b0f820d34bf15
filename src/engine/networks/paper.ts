import { logit } from '../elementary.ts';
import type { ExampleNetwork } from './example.ts';
import { general } from './general.ts';

/**
 * F2, the paper network: the weights of F1, but biases b = logit(a) − Σ w·a_prev for chosen a. Only the biases are irrational;
 * every activation (0.8, 0.3, 0.6), every factor and every gradient is a terminating decimal.
 */
export const paper: ExampleNetwork = {
  ...general,
  id: 'paper',
  network: {
    ...general.network,
    b: [[], [logit(0.8) - 1.4, logit(0.3) + 1.1], [logit(0.6) - 0.2]],
  },
};
