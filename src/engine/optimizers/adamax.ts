import { momentOptions } from './adam.ts';
import type { MomentOptions } from './adam.ts';
import { countStep, listsOf, zeros } from './optimizer.ts';
import type { Optimizer, OptimizerState } from './optimizer.ts';

interface AdamaxState extends OptimizerState {
  m: Float64Array;
  largest: Float64Array;
  /** β₁ᵗ. */
  power1: number;
}

/**
 * The paper has no ε and divides 0 by 0 while a gradient is 0; here, as in PyTorch, ε is added to |g| inside the maximum. Others add it
 * to the divisor. η: 0.002 in paper and PyTorch.
 */
export const adamax: Optimizer<MomentOptions, AdamaxState> = {
  id: 'adamax',
  options: momentOptions,
  quantities: ['m', 'largest', 'mHat', 'step'],
  tex: 'u_t = \\max(\\beta_2 u_{t-1}, |g_t|+\\varepsilon),\\quad \\theta_t = \\theta_{t-1} - \\eta\\,\\frac{\\hat m_t}{u_t}',
  source: 'Kingma & Ba 2015, Algorithm 2',
  createState: (size) => ({ t: 0, size, m: zeros(size), largest: zeros(size), power1: 1 }),
  step(theta, g, state, { learningRate, beta1, beta2, epsilon }, record) {
    countStep(state, theta, g);
    state.power1 *= beta1;
    const correction1 = 1 - state.power1;
    const { size, m: ms, largest: largests } = state;
    const lists = record === undefined ? undefined : listsOf(record, adamax.quantities);
    for (let n = 0; n < size; n++) {
      const m = beta1 * ms[n] + (1 - beta1) * g[n];
      const largest = Math.max(beta2 * largests[n], Math.abs(g[n]) + epsilon);
      const mHat = m / correction1;
      const step = (-learningRate * mHat) / largest;
      ms[n] = m;
      largests[n] = largest;
      theta[n] += step;
      if (lists !== undefined) {
        lists.m[n] = m;
        lists.largest[n] = largest;
        lists.mHat[n] = mHat;
        lists.step[n] = step;
      }
    }
  },
};
