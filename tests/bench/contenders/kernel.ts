import { Kernel } from '#engine';
import { batchAt, batchesOf, byLayer, secondsOf } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';

function start({ network, samples, batchSize, learningRate }: Training): Run {
  const kernels = samples.map((sample) => new Kernel(network, sample));
  const batches = batchesOf(kernels, batchSize);
  const theta = kernels[0].theta.slice();
  const g = new Float64Array(theta.length);
  let step = 0;
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = 0; n < steps; n++) {
          g.fill(0);
          for (const kernel of batchAt(batches, step++)) {
            kernel.theta.set(theta);
            kernel.forward();
            kernel.backward();
            for (let p = 0; p < g.length; p++) g[p] += kernel.gradient[p];
          }
          for (let p = 0; p < g.length; p++) theta[p] -= (learningRate * g[p]) / batchSize;
        }
      }),
    parameters() {
      let p = 0;
      const take = (count: number): number[] => [...theta.subarray(p, (p += count))];
      const W: number[][] = [];
      const b: number[][] = [];
      byLayer(network, (l) => {
        W[l] = take(network.W[l].length);
        b[l] = take(network.b[l].length);
        return [];
      });
      return { W: [[], ...W.slice(1)], b: [[], ...b.slice(1)] };
    },
  };
}

export const kernel: Contender = { name: 'the kernel', start, agrees: 0 };
