import { breaking, happensIn } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** A bias always receives 1. */
export const biasEnteredOtherwise: BackwardMutant = {
  id: 'M27',
  kind: 'backward',
  slip: 'took 0 or an input for what enters a bias',
  ways(asked) {
    const { sizes } = asked.trace.network;
    const widest = Math.max(...sizes.slice(0, -1).filter((_, l) => happensIn(l + 1, asked)));
    const byInput = Array.from({ length: widest }, (_, i) =>
      breaking({ enteredBias: ({ layers }, l) => layers.a[l - 1][i % sizes[l - 1]] }),
    );
    return [breaking({ enteredBias: () => 0 }), ...byInput];
  },
};
