import { correctRules } from '../layered-backward.ts';
import { breaking, happensIn, stepsToNeighbours } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** One way for each other unit of the layer; none where it stands alone. */
export const wrongOutgoingWeight: BackwardMutant = {
  id: 'M09',
  kind: 'backward',
  slip: 'crossed the weight of a neighbouring hidden unit',
  ways(asked) {
    const { sizes } = asked.trace.network;
    const widest = Math.max(1, ...sizes.slice(0, -1).filter((_, l) => happensIn(l, asked)));
    return stepsToNeighbours(widest).map((step) =>
      breaking({
        crossed: (forward, l, k, j) =>
          correctRules.crossed(forward, l, k, happensIn(l, asked) ? (j + step) % sizes[l] : j),
      }),
    );
  },
};
