import { fraction, notNegative, positive } from '../options.ts';
import { countStep, listsOf, zeros } from './optimizer.ts';
import type { Optimizer, OptimizerState } from './optimizer.ts';

type AdadeltaOptions = { readonly learningRate: number; readonly rho: number; readonly epsilon: number };

interface AdadeltaState extends OptimizerState {
  v: Float64Array;
  averageOfSquaredSteps: Float64Array;
}

/**
 * Two averages, of g² and of squared steps; no velocity. ε stands under both roots (paper and PyTorch), so the first step is
 * √ε g/√((1−ρ)g² + ε). The paper has no rate: η = 1 here and in PyTorch, and the averaged step is the one before η is applied.
 * PyTorch's ρ is 0.9 by default, the paper's experiments use 0.95.
 */
export const adadelta: Optimizer<AdadeltaOptions, AdadeltaState> = {
  id: 'adadelta',
  options: { learningRate: notNegative(1), rho: fraction(0.95), epsilon: positive(1e-6) },
  quantities: ['v', 'ownStep', 'averageOfSquaredSteps', 'step'],
  tex: '\\theta_t = \\theta_{t-1} - \\frac{\\operatorname{RMS}[\\Delta\\theta]_{t-1}}{\\operatorname{RMS}[g]_t}\\,g_t',
  source: 'Zeiler 2012',
  createState: (size) => ({ t: 0, size, v: zeros(size), averageOfSquaredSteps: zeros(size) }),
  step(theta, g, state, { learningRate, rho, epsilon }, record) {
    countStep(state, theta, g);
    const { size, v: vs, averageOfSquaredSteps: averages } = state;
    const lists = record === undefined ? undefined : listsOf(record, adadelta.quantities);
    for (let n = 0; n < size; n++) {
      const v = rho * vs[n] + (1 - rho) * g[n] * g[n];
      const ownStep = (-Math.sqrt(averages[n] + epsilon) / Math.sqrt(v + epsilon)) * g[n];
      const averageOfSquaredSteps = rho * averages[n] + (1 - rho) * ownStep * ownStep;
      const step = learningRate * ownStep;
      vs[n] = v;
      averages[n] = averageOfSquaredSteps;
      theta[n] += step;
      if (lists !== undefined) {
        lists.v[n] = v;
        lists.ownStep[n] = ownStep;
        lists.averageOfSquaredSteps[n] = averageOfSquaredSteps;
        lists.step[n] = step;
      }
    }
  },
};
