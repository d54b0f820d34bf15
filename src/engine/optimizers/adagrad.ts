import { notNegative, positive } from '../options.ts';
import { countStep, listsOf, zeros } from './optimizer.ts';
import type { Optimizer, OptimizerState } from './optimizer.ts';

type AdagradOptions = { readonly learningRate: number; readonly epsilon: number };

interface AdagradState extends OptimizerState {
  sumOfSquares: Float64Array;
}

/**
 * ε stands beside the root, as in PyTorch (default 1e-10 there, rate 0.01, G₀ = 0); texts that write √(G + ε) differ by less than √ε.
 * The paper's diagonal form has δ in the same place.
 */
export const adagrad: Optimizer<AdagradOptions, AdagradState> = {
  id: 'adagrad',
  options: { learningRate: notNegative(0.5), epsilon: positive(1e-8) },
  quantities: ['sumOfSquares', 'step'],
  tex: 'G_t = G_{t-1} + g_t^2,\\quad \\theta_t = \\theta_{t-1} - \\frac{\\eta}{\\sqrt{G_t}+\\varepsilon}\\,g_t',
  source: 'Duchi, Hazan & Singer 2011',
  createState: (size) => ({ t: 0, size, sumOfSquares: zeros(size) }),
  step(theta, g, state, { learningRate, epsilon }, record) {
    countStep(state, theta, g);
    const { size, sumOfSquares: sums } = state;
    const lists = record === undefined ? undefined : listsOf(record, adagrad.quantities);
    for (let n = 0; n < size; n++) {
      const sumOfSquares = sums[n] + g[n] * g[n];
      const step = (-learningRate * g[n]) / (Math.sqrt(sumOfSquares) + epsilon);
      sums[n] = sumOfSquares;
      theta[n] += step;
      if (lists !== undefined) {
        lists.sumOfSquares[n] = sumOfSquares;
        lists.step[n] = step;
      }
    }
  },
};
