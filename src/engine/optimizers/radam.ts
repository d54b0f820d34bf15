import { correctedState, momentOptions } from './adam.ts';
import type { CorrectedState, MomentOptions } from './adam.ts';
import { countStep, listsOf } from './optimizer.ts';
import type { Optimizer } from './optimizer.ts';

/** Below, v̂ rests on too few gradients to be divided by. */
const LEAST_LENGTH = 5;

/**
 * While the effective number ρ_t of averaged squares is at most 5, a step of bias-corrected momentum; then Adam's, times r_t. The paper says 4,
 * its authors' code and PyTorch 5. ε: the paper has none; here, as in PyTorch, it stands beside √v before the correction, r_t m̂ √(1−β₂ᵗ)/(√v + ε).
 */
export const radam: Optimizer<MomentOptions, CorrectedState> = {
  id: 'radam',
  options: momentOptions,
  quantities: ['m', 'v', 'mHat', 'vHat', 'rectification', 'step'],
  tex: '\\theta_t = \\theta_{t-1} - \\eta\\,r_t\\,\\hat m_t\\,\\frac{\\sqrt{1-\\beta_2^t}}{\\sqrt{v_t}+\\varepsilon}',
  source: 'Liu et al. 2020',
  createState: correctedState,
  step(theta, g, state, { learningRate, beta1, beta2, epsilon }, record) {
    const t = countStep(state, theta, g);
    state.power1 *= beta1;
    state.power2 *= beta2;
    const correction1 = 1 - state.power1;
    const correction2 = 1 - state.power2;
    // ρ_t and r_t; the latter is 0 while ρ_t ≤ 5.
    const longest = 2 / (1 - beta2) - 1;
    const length = longest - (2 * t * state.power2) / correction2;
    const rectification =
      length > LEAST_LENGTH
        ? Math.sqrt(((length - 4) * (length - 2) * longest) / ((longest - 4) * (longest - 2) * length))
        : 0;
    const { size, m: ms, v: vs } = state;
    const lists = record === undefined ? undefined : listsOf(record, radam.quantities);
    for (let n = 0; n < size; n++) {
      const m = beta1 * ms[n] + (1 - beta1) * g[n];
      const v = beta2 * vs[n] + (1 - beta2) * g[n] * g[n];
      const mHat = m / correction1;
      const vHat = v / correction2;
      const factor = rectification > 0 ? (rectification * Math.sqrt(correction2)) / (Math.sqrt(v) + epsilon) : 1;
      const step = -learningRate * mHat * factor;
      ms[n] = m;
      vs[n] = v;
      theta[n] += step;
      if (lists !== undefined) {
        lists.m[n] = m;
        lists.v[n] = v;
        lists.mHat[n] = mHat;
        lists.vHat[n] = vHat;
        lists.rectification[n] = rectification;
        lists.step[n] = step;
      }
    }
  },
};
