import { notNegative } from '../options.ts';
import { countStep, listsOf } from './optimizer.ts';
import type { Optimizer, OptimizerState } from './optimizer.ts';

type SgdOptions = { readonly learningRate: number };

/** PyTorch: SGD without momentum; its default rate is 1e-3 (it had none for long). */
export const sgd: Optimizer<SgdOptions, OptimizerState> = {
  id: 'sgd',
  options: { learningRate: notNegative(0.1) },
  quantities: ['step'],
  tex: '\\theta_t = \\theta_{t-1} - \\eta\\,g_t',
  source: 'Robbins & Monro 1951',
  createState: (size) => ({ t: 0, size }),
  step(theta, g, state, { learningRate }, record) {
    countStep(state, theta, g);
    const { size } = state;
    const lists = record === undefined ? undefined : listsOf(record, sgd.quantities);
    for (let n = 0; n < size; n++) {
      const step = -learningRate * g[n];
      theta[n] += step;
      if (lists !== undefined) {
        lists.step[n] = step;
      }
    }
  },
};
