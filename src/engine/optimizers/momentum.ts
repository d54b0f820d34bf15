import { fraction, notNegative, oneOf } from '../options.ts';
import { countStep, listsOf, zeros } from './optimizer.ts';
import type { Optimizer, OptimizerState } from './optimizer.ts';

/** 'book': the velocity is a distance, η inside. 'pytorch': the velocity is a sum of gradients, η outside. */
export type MomentumForm = 'book' | 'pytorch';

export type MomentumOptions = {
  readonly learningRate: number;
  readonly momentum: number;
  readonly form: MomentumForm;
};

export interface MomentumState extends OptimizerState {
  velocity: Float64Array;
}

/**
 * form 'book' (Rumelhart et al. 1986, Sutskever et al. 2013): v ← μv − ηg, θ ← θ + v.
 * form 'pytorch': v ← μv + g, θ ← θ − ηv; v starts as the first g, which is the same as starting from 0 (dampening, PyTorch's own
 * factor 1 − d on g, is left at its default 0). Both walk the same path while η is constant; after a change of η, 'book' keeps the
 * distance it was going, 'pytorch' rescales it at once.
 */
export const momentum: Optimizer<MomentumOptions, MomentumState> = {
  id: 'momentum',
  options: { learningRate: notNegative(0.1), momentum: fraction(0.9), form: oneOf('book', 'pytorch') },
  quantities: ['velocity', 'step'],
  tex: 'v_t = \\mu v_{t-1} - \\eta\\,g_t,\\quad \\theta_t = \\theta_{t-1} + v_t',
  source: 'Polyak 1964; with backpropagation Rumelhart, Hinton & Williams 1986',
  createState: (size) => ({ t: 0, size, velocity: zeros(size) }),
  step(theta, g, state, { learningRate, momentum: mu, form }, record) {
    countStep(state, theta, g);
    const { size, velocity: velocities } = state;
    const lists = record === undefined ? undefined : listsOf(record, momentum.quantities);
    for (let n = 0; n < size; n++) {
      const velocity = mu * velocities[n] + (form === 'book' ? -learningRate * g[n] : g[n]);
      const step = form === 'book' ? velocity : -learningRate * velocity;
      velocities[n] = velocity;
      theta[n] += step;
      if (lists !== undefined) {
        lists.velocity[n] = velocity;
        lists.step[n] = step;
      }
    }
  },
};
