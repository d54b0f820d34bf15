import { raise } from '../arithmetic/powers.ts';
import { momentOptions } from './adam.ts';
import type { MomentOptions, MomentState } from './adam.ts';
import { countStep, store, zeros } from './optimizer.ts';
import type { Optimizer } from './optimizer.ts';

/** Below, v̂ rests on too few gradients to be divided by. */
const LEAST_LENGTH = 5;

/**
 * While the effective number ρ_t of averaged squares is at most 5, a step of bias-corrected momentum; then Adam's, times r_t. The paper says 4,
 * its authors' code and PyTorch 5. ε: the paper has none; here, as in PyTorch, it stands beside √v before the correction, r_t m̂ √(1−β₂ᵗ)/(√v + ε).
 */
export const radam: Optimizer<MomentOptions, MomentState> = {
  id: 'radam',
  options: momentOptions,
  quantities: ['m', 'v', 'mHat', 'vHat', 'rectification', 'step'],
  tex: '\\theta_t = \\theta_{t-1} - \\eta\\,r_t\\,\\hat m_t\\,\\frac{\\sqrt{1-\\beta_2^t}}{\\sqrt{v_t}+\\varepsilon}',
  source: 'Liu et al. 2020',
  createState: (size) => ({ t: 0, size, m: zeros(size), v: zeros(size) }),
  step(theta, g, state, { learningRate, beta1, beta2, epsilon }, record) {
    const t = countStep(state, theta, g);
    const correction1 = 1 - raise(beta1, t);
    const correction2 = 1 - raise(beta2, t);
    const rectification = rectificationAt(t, beta2);
    const { size, m: ms, v: vs } = state;
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
      if (record) store(record, n, { m, v, mHat, vHat, rectification, step });
    }
  },
};

/** r_t, or 0 while ρ_t ≤ 5. */
function rectificationAt(t: number, beta2: number): number {
  const power = raise(beta2, t);
  const longest = 2 / (1 - beta2) - 1;
  const length = longest - (2 * t * power) / (1 - power);
  if (length <= LEAST_LENGTH) return 0;
  return Math.sqrt(((length - 4) * (length - 2) * longest) / ((longest - 4) * (longest - 2) * length));
}
