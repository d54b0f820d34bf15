import { raise } from '../arithmetic/powers.ts';
import { oneOf } from '../options.ts';
import { momentOptions } from './adam.ts';
import type { MomentOptions, MomentState } from './adam.ts';
import { countStep, listsOf, zeros } from './optimizer.ts';
import type { Optimizer } from './optimizer.ts';

type AmsgradOptions = MomentOptions & { readonly form: 'book' | 'pytorch' };

interface AmsgradState extends MomentState {
  vMax: Float64Array;
}

/**
 * form 'book' is the paper's: no bias correction, the largest v so far divides m.
 * form 'pytorch' (Adam with amsgrad=True) keeps the largest v before correction and then corrects both, m by 1 − β₁ᵗ and that largest v
 * by 1 − β₂ᵗ; other libraries take the largest of the corrected v̂. The paper has no ε; both forms here have it beside the root.
 * The paper's projection on a box, in the norm of √v̂, is the same as clamping each parameter.
 */
export const amsgrad: Optimizer<AmsgradOptions, AmsgradState> = {
  id: 'amsgrad',
  options: { ...momentOptions, form: oneOf('book', 'pytorch') },
  quantities: ['m', 'v', 'vMax', 'mHat', 'vHat', 'step'],
  tex: '\\hat v_t = \\max(\\hat v_{t-1}, v_t),\\quad \\theta_t = \\theta_{t-1} - \\eta\\,\\frac{m_t}{\\sqrt{\\hat v_t}+\\varepsilon}',
  source: 'Reddi, Kale & Kumar 2018, Algorithm 2',
  createState: (size) => ({ t: 0, size, m: zeros(size), v: zeros(size), vMax: zeros(size) }),
  step(theta, g, state, { learningRate, beta1, beta2, epsilon, form }, record) {
    const t = countStep(state, theta, g);
    const correction1 = form === 'pytorch' ? 1 / (1 - raise(beta1, t)) : 1;
    const correction2 = form === 'pytorch' ? 1 / (1 - raise(beta2, t)) : 1;
    const { size, m: ms, v: vs, vMax: vMaxes } = state;
    const lists = record === undefined ? undefined : listsOf(record, amsgrad.quantities);
    for (let n = 0; n < size; n++) {
      const m = beta1 * ms[n] + (1 - beta1) * g[n];
      const v = beta2 * vs[n] + (1 - beta2) * g[n] * g[n];
      const vMax = Math.max(vMaxes[n], v);
      const mHat = m * correction1;
      const vHat = vMax * correction2;
      const step = (-learningRate * mHat) / (Math.sqrt(vHat) + epsilon);
      ms[n] = m;
      vs[n] = v;
      vMaxes[n] = vMax;
      theta[n] += step;
      if (lists !== undefined) {
        lists.m[n] = m;
        lists.v[n] = v;
        lists.vMax[n] = vMax;
        lists.mHat[n] = mHat;
        lists.vHat[n] = vHat;
        lists.step[n] = step;
      }
    }
  },
};
