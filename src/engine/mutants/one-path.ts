import { breaking } from './mutant.ts';
import type { BackwardMutant } from './mutant.ts';

/** One way for each path that may survive; none where there is one path only. */
export const onePath: BackwardMutant = {
  id: 'M21',
  kind: 'backward',
  slip: 'followed one of several paths only',
  ways: ({ trace, layer }) => {
    const receivers = trace.network.sizes.filter((_, l) => l > (layer ?? 0));
    const paths = layer === undefined ? Math.max(...receivers) : (receivers[0] ?? 1);
    if (paths === 1) return [];
    return Array.from({ length: paths }, (_, survivor) =>
      breaking({ combine: (contributions) => contributions[Math.min(survivor, contributions.length - 1)] }),
    );
  },
};
