import { logit } from '../elementary.ts';
import type { ExampleNetwork } from './example.ts';
import { paper } from './paper.ts';

/** F3: the paper network with a second output (0.3, target 0), so that two paths leave each hidden unit. */
export const twoOutputs: ExampleNetwork = {
  ...paper,
  id: 'two-outputs',
  network: {
    ...paper.network,
    sizes: [2, 2, 2],
    W: [[], paper.network.W[1], [...paper.network.W[2], 0.4, 0.5]],
    b: [[], paper.network.b[1], [...paper.network.b[2], logit(0.3) - 0.47]],
  },
  sample: { x: paper.sample.x, y: [1, 0] },
};
