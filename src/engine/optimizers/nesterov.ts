import { fraction, notNegative, oneOf } from '../options.ts';
import type { MomentumOptions, MomentumState } from './momentum.ts';
import { countStep, listsOf, zeros } from './optimizer.ts';
import type { Optimizer } from './optimizer.ts';

/**
 * form 'book' (Sutskever et al. 2013): the gradient is taken at θ + μv; v ← μv − ηg, θ ← θ + v.
 * form 'pytorch': the gradient is taken at θ; v ← μv + g, θ ← θ − η(g + μv). Its θ is the look-ahead point θ + μv of the book's form,
 * for constant η; so the two show different points of one path, and its first step is (1 + μ) times as long.
 */
export const nesterov: Optimizer<MomentumOptions, MomentumState> = {
  id: 'nesterov',
  options: { learningRate: notNegative(0.1), momentum: fraction(0.9), form: oneOf('book', 'pytorch') },
  quantities: ['velocity', 'step'],
  tex: 'v_t = \\mu v_{t-1} - \\eta\\,\\nabla C(\\theta_{t-1}+\\mu v_{t-1}),\\quad \\theta_t = \\theta_{t-1} + v_t',
  source: 'Nesterov 1983, in the form of Sutskever et al. 2013',
  createState: (size) => ({ t: 0, size, velocity: zeros(size) }),
  lookAhead(theta, { velocity }, { momentum, form }, ahead) {
    for (let n = 0; n < velocity.length; n++) ahead[n] = form === 'book' ? theta[n] + momentum * velocity[n] : theta[n];
  },
  step(theta, g, state, { learningRate, momentum, form }, record) {
    countStep(state, theta, g);
    const { size, velocity: velocities } = state;
    const lists = record === undefined ? undefined : listsOf(record, nesterov.quantities);
    for (let n = 0; n < size; n++) {
      const velocity = momentum * velocities[n] + (form === 'book' ? -learningRate * g[n] : g[n]);
      const step = form === 'book' ? velocity : -learningRate * (g[n] + momentum * velocity);
      velocities[n] = velocity;
      theta[n] += step;
      if (lists !== undefined) {
        lists.velocity[n] = velocity;
        lists.step[n] = step;
      }
    }
  },
};
