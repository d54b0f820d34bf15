import { fraction, notNegative, oneOf, positive } from '../options.ts';
import { countStep, listsOf, zeros } from './optimizer.ts';
import type { Optimizer, OptimizerState } from './optimizer.ts';

/** What is remembered of the gradients: nothing, their decayed sum, or their average. */
export type VelocityPart = 'none' | 'sum' | 'average';

/** What is remembered of their squares: nothing, the sum, the average, or the largest average so far. */
export type ScalePart = 'none' | 'sum' | 'average' | 'maximum';

type AssembledOptions = {
  readonly learningRate: number;
  readonly velocity: VelocityPart;
  /** μ of a sum, β₁ of an average. */
  readonly beta1: number;
  readonly scale: ScalePart;
  /** ρ or β₂ of an average. */
  readonly beta2: number;
  readonly epsilon: number;
  /** 'bias' corrects whatever is an average, for having begun at 0; sums stay as they are. */
  readonly correction: 'bias' | 'none';
  /** λ of a decay beside the step, as AdamW's; L2 is a matter of the gradient, and so of the plan. */
  readonly weightDecay: number;
};

interface AssembledState extends OptimizerState {
  m: Float64Array;
  v: Float64Array;
  vMax: Float64Array;
  power1: number;
  power2: number;
}

/**
 * θ ← θ − η(m̂/(√v̂ + ε) + λθ) with each part to be chosen: the families of update rules, taken apart. Without a velocity m̂ is g, without
 * a scale nothing is divided. It takes the very steps of the named rows wherever these are made of the same parts, see assemblies.ts;
 * classical momentum in its form 'pytorch', with η outside. It is no row of the registry, which holds what has a name.
 */
export const assembled: Optimizer<AssembledOptions, AssembledState> = {
  id: 'assembled',
  options: {
    learningRate: notNegative(0.1),
    velocity: oneOf('none', 'sum', 'average'),
    beta1: fraction(0.9),
    scale: oneOf('none', 'sum', 'average', 'maximum'),
    beta2: fraction(0.999),
    epsilon: positive(1e-8),
    correction: oneOf('none', 'bias'),
    weightDecay: notNegative(0),
  },
  quantities: ['m', 'v', 'vMax', 'mHat', 'vHat', 'step'],
  tex: '\\theta_t = \\theta_{t-1} - \\eta\\Bigl(\\frac{\\hat m_t}{\\sqrt{\\hat v_t}+\\varepsilon} + \\lambda\\theta_{t-1}\\Bigr)',
  source: 'the rules of this folder, taken apart',
  createState: (size) => ({ t: 0, size, m: zeros(size), v: zeros(size), vMax: zeros(size), power1: 1, power2: 1 }),
  step(theta, g, state, options, record) {
    const { learningRate, velocity, beta1, scale, beta2, epsilon, correction, weightDecay } = options;
    countStep(state, theta, g);
    state.power1 *= beta1;
    state.power2 *= beta2;
    const isCorrected = correction === 'bias';
    const correction1 = isCorrected && velocity === 'average' ? 1 / (1 - state.power1) : 1;
    const correction2 = isCorrected && (scale === 'average' || scale === 'maximum') ? 1 / (1 - state.power2) : 1;
    const { size, m: ms, v: vs, vMax: vMaxes } = state;
    const taken = velocity === 'average' ? 1 - beta1 : 1;
    const keptSquares = scale === 'sum' ? 1 : beta2;
    const takenSquares = scale === 'sum' ? 1 : 1 - beta2;
    const lists = record === undefined ? undefined : listsOf(record, assembled.quantities);
    for (let n = 0; n < size; n++) {
      const m = velocity === 'none' ? g[n] : beta1 * ms[n] + taken * g[n];
      const v = scale === 'none' ? 0 : keptSquares * vs[n] + takenSquares * g[n] * g[n];
      const vMax = Math.max(vMaxes[n], v);
      const mHat = m * correction1;
      const vHat = (scale === 'maximum' ? vMax : v) * correction2;
      const divisor = scale === 'none' ? 1 : Math.sqrt(vHat) + epsilon;
      const step =
        weightDecay === 0
          ? (-learningRate * mHat) / divisor
          : -learningRate * (mHat / divisor + weightDecay * theta[n]);
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
