import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** The slope of tanh; where the unit is a tanh, that of the sigmoid. */
export const foreignSlope: BackwardMutant = {
  id: 'M12',
  kind: 'backward',
  slip: 'took the slope of another activation',
  ways: () => [
    breaking({
      slope({ trace, layers }, l, j) {
        const a = layers.a[l][j];
        return trace.network.activations[l] === 'tanh' ? a * (1 - a) : 1 - a * a;
      },
    }),
  ],
};
