import { raise } from '../arithmetic/powers.ts';
import { notNegative } from '../options.ts';
import { correctedState, momentOptions } from './adam.ts';
import type { CorrectedState, MomentOptions } from './adam.ts';
import { countStep, listsOf } from './optimizer.ts';
import type { Optimizer } from './optimizer.ts';

type NadamOptions = MomentOptions & {
  /** ψ of μ_t = β₁(1 − ½ · 0.96^(tψ)), the warming-up of the momentum. */
  readonly momentumDecay: number;
};

interface NadamState extends CorrectedState {
  /** μ₁μ₂ … μ_t. */
  muProduct: number;
  /** 0.96^((t+1)ψ), which is to warm up μ_{t+1}. */
  warming: number;
  /** 0.96^ψ. */
  warmingFactor: number;
}

/**
 * m̂ looks one step ahead: μ_{t+1} m/(1 − μ₁…μ_{t+1}) + (1 − μ_t) g/(1 − μ₁…μ_t). As in PyTorch from 2.0 on; its single-tensor code up to
 * 1.13 multiplied the longer product by μ_t a second time (pull request 92699). η: 0.002 there. The paper's own form has a constant μ
 * and the schedule as an extra; ε stands beside √v̂ in both.
 */
export const nadam: Optimizer<NadamOptions, NadamState> = {
  id: 'nadam',
  options: { ...momentOptions, momentumDecay: notNegative(0.004) },
  quantities: ['m', 'v', 'momentShare', 'gradientShare', 'mHat', 'vHat', 'step'],
  tex:
    '\\theta_t = \\theta_{t-1} - \\frac{\\eta}{\\sqrt{\\hat v_t}+\\varepsilon}' +
    '\\Bigl(\\frac{\\mu_{t+1}m_t}{1-\\prod_{i=1}^{t+1}\\mu_i} + \\frac{(1-\\mu_t)g_t}{1-\\prod_{i=1}^{t}\\mu_i}\\Bigr)',
  source: 'Dozat 2016',
  createState: (size) => ({ ...correctedState(size), muProduct: 1, warming: 1, warmingFactor: 1 }),
  step(theta, g, state, { learningRate, beta1, beta2, epsilon, momentumDecay }, record) {
    const t = countStep(state, theta, g);
    if (t === 1) state.warming = state.warmingFactor = raise(0.96, momentumDecay);
    const mu = beta1 * (1 - 0.5 * state.warming);
    state.warming *= state.warmingFactor;
    const muNext = beta1 * (1 - 0.5 * state.warming);
    state.muProduct *= mu;
    state.power2 *= beta2;
    const correction2 = 1 - state.power2;
    const momentShare = muNext / (1 - state.muProduct * muNext);
    const gradientShare = (1 - mu) / (1 - state.muProduct);
    const { size, m: ms, v: vs } = state;
    const lists = record === undefined ? undefined : listsOf(record, nadam.quantities);
    for (let n = 0; n < size; n++) {
      const m = beta1 * ms[n] + (1 - beta1) * g[n];
      const v = beta2 * vs[n] + (1 - beta2) * g[n] * g[n];
      const mHat = (muNext * m) / (1 - state.muProduct * muNext) + ((1 - mu) * g[n]) / (1 - state.muProduct);
      const vHat = v / correction2;
      const step = (-learningRate * mHat) / (Math.sqrt(vHat) + epsilon);
      ms[n] = m;
      vs[n] = v;
      theta[n] += step;
      if (lists !== undefined) {
        lists.m[n] = m;
        lists.v[n] = v;
        lists.momentShare[n] = momentShare;
        lists.gradientShare[n] = gradientShare;
        lists.mHat[n] = mHat;
        lists.vHat[n] = vHat;
        lists.step[n] = step;
      }
    }
  },
};
