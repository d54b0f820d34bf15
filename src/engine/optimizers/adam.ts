import { fraction, notNegative, oneOf, positive } from '../options.ts';
import { countStep, listsOf, zeros } from './optimizer.ts';
import type { Optimizer, OptimizerState } from './optimizer.ts';

export type MomentOptions = {
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
};

export interface MomentState extends OptimizerState {
  m: Float64Array;
  v: Float64Array;
}

/** Of the rules that correct m and v for having begun at 0. */
export interface CorrectedState extends MomentState {
  /** β₁ᵗ, with one factor more at each step: nothing is made anew, as it would be to raise β₁ to t. */
  power1: number;
  /** β₂ᵗ. */
  power2: number;
}

/** Nothing remembered, t = 0. */
export function correctedState(size: number): CorrectedState {
  return { t: 0, size, m: zeros(size), v: zeros(size), power1: 1, power2: 1 };
}

/** β₁ = 0.9, β₂ = 0.999, ε = 1e-8 are Kingma & Ba's and PyTorch's; both have η = 0.001, the book's example 0.1. */
export const momentOptions = {
  learningRate: notNegative(0.1),
  beta1: fraction(0.9),
  beta2: fraction(0.999),
  epsilon: positive(1e-8),
};

type AdamOptions = MomentOptions & {
  /** 'none' leaves m and v as they are: the first step is then (1−β₁)/√(1−β₂) times as long, 3.16 η by default. */
  readonly correction: 'bias' | 'none';
};

/**
 * Algorithm 1 of the paper; t counts from 1. ε stands beside √v̂, so the first step is η g/(|g| + ε). The paper's shorter form
 * (end of its section 2) has ε beside √v before the correction. PyTorch computes Algorithm 1 with the corrections moved into η and √v:
 * the same up to rounding.
 */
export const adam: Optimizer<AdamOptions, CorrectedState> = {
  id: 'adam',
  options: { ...momentOptions, correction: oneOf('bias', 'none') },
  quantities: ['m', 'v', 'mHat', 'vHat', 'step'],
  tex: '\\theta_t = \\theta_{t-1} - \\eta\\,\\frac{\\hat m_t}{\\sqrt{\\hat v_t}+\\varepsilon}',
  source: 'Kingma & Ba 2015, Algorithm 1',
  createState: correctedState,
  step(theta, g, state, { learningRate, beta1, beta2, epsilon, correction }, record) {
    countStep(state, theta, g);
    state.power1 *= beta1;
    state.power2 *= beta2;
    // The divisions are made once and not for each parameter: they are what a step is slow in.
    const correction1 = correction === 'bias' ? 1 / (1 - state.power1) : 1;
    const correction2 = correction === 'bias' ? 1 / (1 - state.power2) : 1;
    const { size, m: ms, v: vs } = state;
    const lists = record === undefined ? undefined : listsOf(record, adam.quantities);
    for (let n = 0; n < size; n++) {
      const m = beta1 * ms[n] + (1 - beta1) * g[n];
      const v = beta2 * vs[n] + (1 - beta2) * g[n] * g[n];
      const mHat = m * correction1;
      const vHat = v * correction2;
      const step = (-learningRate * mHat) / (Math.sqrt(vHat) + epsilon);
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
