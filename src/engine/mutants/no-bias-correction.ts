import type { UpdateMutant } from './mutant.ts';

/** Adam's θ − η m / (√v + ε) with m and v as they are, leaning towards 0. */
export const noBiasCorrection: UpdateMutant = {
  id: 'M29',
  kind: 'update',
  slip: 'left out the bias correction',
  ways({ theta, g, learningRate, state }) {
    if (state?.kind !== 'adam') return [];
    const { beta1, beta2, epsilon } = state;
    const m = beta1 * state.m + (1 - beta1) * g;
    const v = beta2 * state.v + (1 - beta2) * g * g;
    return [{ value: theta - (learningRate * m) / (Math.sqrt(v) + epsilon), state: { ...state, m, v } }];
  },
};
