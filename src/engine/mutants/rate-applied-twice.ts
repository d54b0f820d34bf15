import type { UpdateMutant } from './mutant.ts';

/** v already holds −ηg: first as θ − ηv, the sign lost with it, then as θ + ηv. */
export const rateAppliedTwice: UpdateMutant = {
  id: 'M28',
  kind: 'update',
  slip: 'applied the learning rate twice, in the velocity and in the step',
  ways({ theta, g, learningRate, state }) {
    if (state?.kind !== 'momentum') return [];
    const velocity = state.momentum * state.velocity - learningRate * g;
    const after = { ...state, velocity };
    return [
      { value: theta - learningRate * velocity, state: after },
      { value: theta + learningRate * velocity, state: after },
    ];
  },
};
