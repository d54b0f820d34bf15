import { notNegative } from '../options.ts';
import { correctedState, momentOptions } from './adam.ts';
import type { CorrectedState, MomentOptions } from './adam.ts';
import { countStep, listsOf } from './optimizer.ts';
import type { Optimizer } from './optimizer.ts';

type AdamwOptions = MomentOptions & { readonly weightDecay: number };

/**
 * The decay λθ is added beside Adam's step, not to the gradient, so √v̂ does not divide it away. As in PyTorch, η multiplies the decay
 * too (default λ = 0.01 there); the paper has a schedule factor in place of that η. PyTorch shrinks θ first and then steps: the same up
 * to rounding.
 */
export const adamw: Optimizer<AdamwOptions, CorrectedState> = {
  id: 'adamw',
  options: { ...momentOptions, weightDecay: notNegative(0.1) },
  quantities: ['m', 'v', 'mHat', 'vHat', 'step'],
  tex: '\\theta_t = \\theta_{t-1} - \\eta\\Bigl(\\frac{\\hat m_t}{\\sqrt{\\hat v_t}+\\varepsilon} + \\lambda\\theta_{t-1}\\Bigr)',
  source: 'Loshchilov & Hutter 2019, Algorithm 2',
  createState: correctedState,
  step(theta, g, state, { learningRate, beta1, beta2, epsilon, weightDecay }, record) {
    countStep(state, theta, g);
    state.power1 *= beta1;
    state.power2 *= beta2;
    const correction1 = 1 / (1 - state.power1);
    const correction2 = 1 / (1 - state.power2);
    const { size, m: ms, v: vs } = state;
    const lists = record === undefined ? undefined : listsOf(record, adamw.quantities);
    for (let n = 0; n < size; n++) {
      const m = beta1 * ms[n] + (1 - beta1) * g[n];
      const v = beta2 * vs[n] + (1 - beta2) * g[n] * g[n];
      const mHat = m * correction1;
      const vHat = v * correction2;
      const step = -learningRate * (mHat / (Math.sqrt(vHat) + epsilon) + weightDecay * theta[n]);
      ms[n] = m;
      vs[n] = v;
      theta[n] += step;
      if (lists !== undefined) {
        lists.m[n] = m;
        lists.v[n] = v;
        lists.mHat[n] = mHat;
        lists.vHat[n] = vHat;
        lists.step[n] = step;
      }
    }
  },
};
