import { correctRules } from '../layered-backward.ts';
import { breaking, happensIn, stepsToNeighbours } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** One way for each other sender; none where there is one sender only. */
export const wrongEntered: BackwardMutant = {
  id: 'M08',
  kind: 'backward',
  slip: 'took what entered a neighbouring weight',
  ways(asked) {
    const { sizes } = asked.trace.network;
    const widest = Math.max(...sizes.slice(0, -1).filter((_, l) => happensIn(l + 1, asked)));
    return stepsToNeighbours(widest).map((step) =>
      breaking({ entered: (forward, l, j, i) => correctRules.entered(forward, l, j, (i + step) % sizes[l - 1]) }),
    );
  },
};
