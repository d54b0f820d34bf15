import { fraction, notNegative, oneOf, positive } from '../options.ts';
import type { MomentumForm } from './momentum.ts';
import { countStep, listsOf, zeros } from './optimizer.ts';
import type { Optimizer, OptimizerState } from './optimizer.ts';

type RmspropOptions = {
  readonly learningRate: number;
  readonly rho: number;
  readonly epsilon: number;
  /** μ; 0 is RMSProp without momentum. */
  readonly momentum: number;
  /** 'centred' divides by the spread √(v − m²) of g instead of its size √v. */
  readonly variant: 'plain' | 'centred';
  readonly form: MomentumForm;
};

interface RmspropState extends OptimizerState {
  v: Float64Array;
  /** Average of g, used by 'centred' only. */
  m: Float64Array;
  velocity: Float64Array;
}

/**
 * ε stands beside the root, as in PyTorch; Graves 2013 and TensorFlow have it under the root. There is no bias correction, so the
 * first step is η/√(1−ρ). PyTorch's defaults: rate 0.01, ρ (its alpha) 0.99, ε 1e-8. With momentum, `form` says whether η is inside
 * the velocity ('book', Graves 2013) or outside ('pytorch'), as in momentum.ts.
 */
export const rmsprop: Optimizer<RmspropOptions, RmspropState> = {
  id: 'rmsprop',
  options: {
    learningRate: notNegative(0.1),
    rho: fraction(0.9),
    epsilon: positive(1e-8),
    momentum: fraction(0),
    variant: oneOf('plain', 'centred'),
    form: oneOf('book', 'pytorch'),
  },
  quantities: ['v', 'm', 'velocity', 'step'],
  tex: 'v_t = \\rho v_{t-1} + (1-\\rho) g_t^2,\\quad \\theta_t = \\theta_{t-1} - \\frac{\\eta}{\\sqrt{v_t}+\\varepsilon}\\,g_t',
  source: 'Hinton 2012, Coursera lecture 6e; centred and with momentum Graves 2013',
  createState: (size) => ({ t: 0, size, v: zeros(size), m: zeros(size), velocity: zeros(size) }),
  step(theta, g, state, { learningRate, rho, epsilon, momentum, variant, form }, record) {
    countStep(state, theta, g);
    const { size, v: vs, m: ms, velocity: velocities } = state;
    const lists = record === undefined ? undefined : listsOf(record, rmsprop.quantities);
    for (let n = 0; n < size; n++) {
      const v = rho * vs[n] + (1 - rho) * g[n] * g[n];
      const m = rho * ms[n] + (1 - rho) * g[n];
      /** v − m² ≥ 0 in exact arithmetic; rounding may put it below. */
      const spread = variant === 'centred' ? Math.max(0, v - m * m) : v;
      const scaled = g[n] / (Math.sqrt(spread) + epsilon);
      const velocity = momentum * velocities[n] + (form === 'book' ? -learningRate * scaled : scaled);
      const step = form === 'book' ? velocity : -learningRate * velocity;
      vs[n] = v;
      ms[n] = m;
      velocities[n] = velocity;
      theta[n] += step;
      if (lists !== undefined) {
        lists.v[n] = v;
        lists.m[n] = m;
        lists.velocity[n] = velocity;
        lists.step[n] = step;
      }
    }
  },
};
